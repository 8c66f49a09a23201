/** The search field of a page, as a reader uses it who types. */
import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { arrive, type OpenPage } from "./reader.ts";

/** Waits until what is read is as expected, however slow the machine. */
export function eventually<Read>(read: () => Promise<Read>) {
  return expect.poll(read, { timeout: 60_000 });
}

export function fieldOf(page: OpenPage): Locator {
  return page.getByRole("combobox").first();
}

export function optionsOf(page: OpenPage): Locator {
  // Those of the lists of choices, which are options too, are not meant.
  return page.locator("[role=option]");
}

/** Types as a reader does, and waits for what is offered. */
export async function type(page: OpenPage, text: string): Promise<void> {
  await fieldOf(page).click();
  await fieldOf(page).pressSequentially(text);
  await optionsOf(page).first().waitFor();
}

/** The text of the option that is active, as assistive technology finds it; null where none is. */
export async function activeOption(page: OpenPage): Promise<string | null> {
  const id = await fieldOf(page).getAttribute("aria-activedescendant");
  if (id === null) return null;
  const option = page.locator(`[id="${id}"]`);
  expect(await option.getAttribute("aria-selected")).toBe("true");
  return option.textContent();
}

/** Waits for the answer to a query on the search page. */
export async function answered(page: OpenPage, query: string): Promise<void> {
  await arrive(page, (url) => url.searchParams.get("q") === query);
  await page.locator('#search-results[data-state="ready"]').waitFor();
}
