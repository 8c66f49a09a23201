/** Defers work that is not urgent. */

/** Resolves when the page has loaded and the browser is idle. */
export async function idle(): Promise<void> {
  if (document.readyState !== "complete") {
    await new Promise((loaded) => addEventListener("load", loaded, { once: true }));
  }
  await new Promise<void>((done) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => done());
    else setTimeout(done, 2000);
  });
}
