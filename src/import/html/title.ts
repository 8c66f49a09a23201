/** The title that a page states. */
import { elementPath } from "./element-path.ts";

export interface PageTitle {
  readonly text: string;
  /** Selector of the element that states it. */
  readonly place: string;
  /** The heading that shows it on the page; null if it stands in the head of the file alone. */
  readonly shown: Element | null;
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
    if (element && text !== "") return withHeading(text, element, document);
  }
  const headings = [...document.querySelectorAll("h1")];
  const [heading] = headings;
  const headed = clean(heading?.textContent ?? "");
  if (heading && headings.length === 1 && headed !== "")
    return { text: headed, place: elementPath(heading), shown: heading };
  const element = document.querySelector("title");
  const text = clean((element?.textContent ?? "").replace(SITE_NAME, ""));
  return element && text !== "" ? withHeading(text, element, document) : null;
}

/** A title from the head of the file, with the heading that shows the same words. */
function withHeading(text: string, stated: Element, document: Document): PageTitle {
  const bare = (words: string) => words.replace(/\s+/gu, "");
  const shown = [...document.querySelectorAll("h1, h2, h3")].find(
    (heading) => bare(heading.textContent ?? "") === bare(text),
  );
  return { text, place: elementPath(shown ?? stated), shown: shown ?? null };
}

function clean(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
