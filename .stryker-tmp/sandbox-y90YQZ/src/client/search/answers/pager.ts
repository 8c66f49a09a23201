/** The pager below an answer: links, so that a page can be opened in another tab. */
// @ts-nocheck

import type { AnswersStrings } from "../../../site/i18n/search/answers.ts";
import { element } from "../../dom/elements.ts";
import { type PageRange, pageNumbers } from "./paging.ts";

/** The links to the pages of an answer; empty if there is only one page. `href` returns the address of a page. */
export function renderPager(
  { page, last }: PageRange,
  strings: AnswersStrings,
  href: (page: number) => string,
): Node[] {
  if (last === 1) return [];
  const link = (number: number, text: string, attributes: Record<string, string> = {}) =>
    element("a", { href: href(number), "data-page": String(number), ...attributes }, text);
  const numbers = pageNumbers(page, last).map((number) => {
    if (number === null) return element("li", { class: "pager-gap", "aria-hidden": "true" }, "…");
    const attributes: Record<string, string> = { "aria-label": strings.page(number) };
    if (number === page) attributes["aria-current"] = "page";
    return element("li", {}, link(number, String(number), attributes));
  });
  const end = (number: number, text: string, rel: string): Node[] =>
    number < 1 || number > last ? [] : [element("li", {}, link(number, text, { rel }))];
  return [
    element(
      "nav",
      { class: "pager", "aria-label": strings.pages },
      element(
        "ul",
        {},
        ...end(page - 1, strings.previous, "prev"),
        ...numbers,
        ...end(page + 1, strings.next, "next"),
      ),
    ),
  ];
}
