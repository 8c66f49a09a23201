/** The title that a page states. */
// @ts-nocheck

import { elementPath } from "./element-path.ts";

export interface PageTitle {
  readonly text: string;
  /** Selector of the element that states it. */
  readonly place: string;
}

/** Metadata of the pages of authorities. */
const METADATA = [
  'meta[name="ArticleTitle"]',
  'meta[name="articletitle"]',
  'meta[property="og:title"]',
];
/** What follows the title in the title of a window: the names of column and site. */
const SITE_NAME =
  /\s*[_|｜]\s*.*$|\s+[-–—]+\s+[^-–—]*$|[-–—]{1,2}[^-–—]*(?:网|網|门户|政府|委员会|局|部)$/u;

/** The title among the page's metadata, in its only topmost heading, or in that of its window. */
export function pageTitle(document: Document): PageTitle | null {
  for (const selector of METADATA) {
    const element = document.querySelector(selector);
    const text = clean(element?.getAttribute("content") ?? "");
    if (element && text !== "") return { text, place: elementPath(element) };
  }
  const headings = [...document.querySelectorAll("h1")];
  const [heading] = headings;
  const headed = clean(heading?.textContent ?? "");
  if (heading && headings.length === 1 && headed !== "")
    return { text: headed, place: elementPath(heading) };
  const element = document.querySelector("title");
  const text = clean((element?.textContent ?? "").replace(SITE_NAME, ""));
  return element && text !== "" ? { text, place: elementPath(element) } : null;
}

function clean(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
