/** The steps of a reader, who acts on a page when it is there with its scripts and its text has come to rest. */
import type { Frame, Locator, Page, Response } from "playwright-core";
import { inject } from "vitest";

/** A page without playwright's own ways to another one, which do not wait for the scripts. */
export type OpenPage = Omit<Page, "goto" | "reload" | "waitForURL">;

/** Opens an address: a path of the site, or a whole address. Resolves to the answer when the page's scripts have run. */
export async function goTo(page: OpenPage, address: string): Promise<Response | null> {
  const frame = page.mainFrame();
  const answer = await frame.goto(new URL(address, inject("site")).href);
  await scriptsRun(frame);
  return answer;
}

/** Loads the page again. Ends when its scripts have run. */
export async function reload(
  page: OpenPage,
  options?: Parameters<Page["reload"]>[0],
): Promise<void> {
  const frame = page.mainFrame();
  await frame.page().reload(options);
  await scriptsRun(frame);
}

/** Waits until the page has an address, and until its scripts have run. */
export async function arrive(
  page: OpenPage,
  url: Parameters<Page["waitForURL"]>[0],
): Promise<void> {
  const frame = page.mainFrame();
  await frame.waitForURL(url);
  await scriptsRun(frame);
}

/**
 * Clicks in a document when the text has come to rest: the parts near the window are laid out on the way to a place, and move
 * the text below them.
 */
export async function clickAtRest(
  target: Locator,
  options?: Parameters<Locator["click"]>[0],
): Promise<void> {
  // The click's own wait is over before it scrolls to the place.
  await target.scrollIntoViewIfNeeded();
  await target.click(options);
}

/** Waits for the scripts that a page runs after its first frame; one that cannot be loaded has ended too. */
export async function scriptsRun(frame: Frame): Promise<void> {
  // As text: what is written as code here imports for the tests.
  await frame.evaluate(`(async () => {
    while (document.getElementById("scripts") !== null) await new Promise(requestAnimationFrame);
    await Promise.allSettled(Array.from(
      document.querySelectorAll("body script[type=module][src]"), ({ src }) => import(src)));
  })()`);
}
