/** Defers work that is not urgent. */
// @ts-nocheck


/** Milliseconds after which the work begins on a browser that is never idle. */
const LONGEST = 8000;

/** Resolves when the page has loaded and the browser is idle, or has been busy for long. */
export async function idle(): Promise<void> {
  if (document.readyState !== "complete") {
    await new Promise((loaded) => addEventListener("load", loaded, { once: true }));
  }
  await new Promise<void>((done) => {
    if (typeof requestIdleCallback === "function") {
      requestIdleCallback(() => done(), { timeout: LONGEST });
    } else setTimeout(done, 2000);
  });
}
