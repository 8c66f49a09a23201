/** What tests of the search page share: an answer's address, its coming, and what the page shows of it. */
import { arrive, type OpenPage } from "./reader.ts";

/** However slow the machine. */
export const SLOW = { timeout: 60_000 };

/** Address of a page with parameters. */
export function address(path: string, parameters: Record<string, string>): string {
  return `${path}?${new URLSearchParams(parameters)}`;
}

/** Waits for the answer; gives the number of its clauses. */
export async function ready(page: OpenPage): Promise<number> {
  const results = page.locator('#search-results[data-state="ready"]');
  await results.waitFor();
  return Number(await results.getAttribute("data-total"));
}

/** Does something that leads to another answer or page, and waits for it. */
export async function answeredAfter(page: OpenPage, act: () => Promise<unknown>): Promise<number> {
  const before = page.url();
  await act();
  await arrive(page, (url) => url.href !== before);
  return ready(page);
}

/** The clauses on the page, in its order. */
export function shown(page: OpenPage): Promise<string[]> {
  return page
    .locator("#search-results [data-clause]")
    .evaluateAll((items) => items.map((item) => item.getAttribute("data-clause") ?? ""));
}

/** What every page of the answer shows, from the first on. */
export async function shownOnAllPages(page: OpenPage): Promise<string[]> {
  const all = await shown(page);
  const next = page.locator(".pager a[rel=next]");
  while ((await next.count()) > 0) {
    const number = await next.getAttribute("data-page");
    // Not by the pointer: what is told of hits later moves the links below them.
    await answeredAfter(page, () => next.evaluate((own: HTMLElement) => own.click()));
    // The address comes before the page of the answer.
    await page.locator(`.pager [aria-current=page][data-page="${number}"]`).waitFor();
    all.push(...(await shown(page)));
  }
  return all;
}
