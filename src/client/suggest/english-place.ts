/** Names the places that a query names in English, on English pages, where their texts have English titles. */
import type { CitedPlace } from "../../search/suggest/citation-lookup.ts";
import { englishReference } from "../../site/citation/english-reference.ts";
import { afterEnglishNumber } from "../../site/i18n/english-number.ts";
import { englishTitles, loadOutline } from "../data/outlines.ts";

/**
 * Gives an element with the Chinese name of a place the English one when the outline of its document has come. Without an English
 * title it stays as it is.
 */
export async function nameInEnglish(
  shown: HTMLElement,
  { document, clause }: CitedPlace,
): Promise<void> {
  if (clause === null) return;
  const outline = await loadOutline("en", document.id).catch(() => null);
  const title = outline && englishTitles(outline).get(clause.id);
  if (!title) return;
  const reference = clause.labels.at(-1) ? englishReference(clause) : "";
  shown.textContent = `${reference}${afterEnglishNumber(reference)}${title}`;
  shown.removeAttribute("lang");
}
