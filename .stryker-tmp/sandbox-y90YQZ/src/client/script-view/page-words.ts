/** The words of a page without a document in the other script, taken from the page's version in that script. */
// @ts-nocheck

import type { Script } from "../../model/types.ts";
import { loadPage } from "../data/load-data.ts";
import { chineseTexts, type Words } from "../script-view/exchange.ts";
import { countCharacters } from "./put-words.ts";

const VERSION = { "zh-Hans": "zh-hans", "zh-Hant": "zh-hant" } as const;

/** Loads this page's version in a script, through the page's link to it. */
function loadVersion(script: Script): Promise<Document> {
  const link = document.querySelector<HTMLAnchorElement>(`a[data-language="${VERSION[script]}"]`);
  if (link === null) throw new Error(`The page has no version in ${script}`);
  return loadPage(link.origin === "null" ? link.pathname : `${link.origin}${link.pathname}`);
}

/**
 * The words of the page's texts in a script. Both versions have the same texts in the same order. Rejects if the
 * version cannot be loaded, or if it belongs to another version of the site.
 *
 * @param own the texts of this page
 */
export async function pageWords(own: Words, script: Script): Promise<Words> {
  const others = chineseTexts(await loadVersion(script)).map((other) => other.textContent);
  const texts = [...own];
  const isSame =
    texts.length === others.length &&
    texts.every(([, text], at) => countCharacters(text) === countCharacters(others[at] ?? ""));
  if (!isSame) throw new Error("The other version is not the same page");
  return new Map(texts.map(([element], at) => [element, others[at] ?? ""]));
}
