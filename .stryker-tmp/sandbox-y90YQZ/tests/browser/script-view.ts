/** What tests of the two scripts share: documents of either, the switch, and the words that are shown. */
// @ts-nocheck

import { clickAtRest, type OpenPage } from "./reader.ts";

/** The source is Simplified. */
export const OPINIONS = "docs/opinions-2023/";
export const PLAN = "docs/xiangjiang-plan-2024/";
/** The source is Traditional. */
export const ARTICLE = "docs/takungpao-2025/";

/** Chooses the script of the text, or both side by side. */
export const switchTo = (page: OpenPage, what: "zh-Hans" | "zh-Hant" | "both") =>
  clickAtRest(page.locator(`article ${what === "both" ? "[data-both]" : `[data-script=${what}]`}`));

/** Has the conversions marked. */
export async function showOrigins(page: OpenPage): Promise<void> {
  await page.locator("article input[name=origins]").check();
  await page.locator("#origins").waitFor();
}

/** The words of each block of the main text, or of each twin. */
export function blocks(page: OpenPage, side: "main" | "twin"): Promise<string[]> {
  const block =
    ".clause-heading, .run-in, p[data-zh]:not(.run-in > p), .table-scroll:not(.translated)";
  return page.locator(".clauses").evaluate(
    (clauses, [selector, wanted]) =>
      [...clauses.querySelectorAll(selector)].map((found) => {
        const copy = document.createElement("div");
        copy.innerHTML = found.innerHTML;
        for (const extra of copy.querySelectorAll(".gloss")) extra.remove();
        return wanted === "twin" || wanted === "main" ? (copy.textContent ?? "") : "";
      }),
    [side === "twin" ? ".twin" : `:is(${block}):not(.twin, .twin *)`, side] as const,
  );
}

/** What the switch says is shown. */
export function pressed(page: OpenPage): Promise<string[]> {
  return page.locator("article [data-script-switch] [aria-pressed=true]").allTextContents();
}
