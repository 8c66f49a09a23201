/** Matches documents by the words after `doc:`. */
import type { Titles } from "../../model/types.ts";
import { occursIn } from "../excerpt/occurrences.ts";

/**
 * True if the words are the document's id, or each of them occurs in one of its titles, or in one of its short titles.
 *
 * @param fold the fold, which makes the scripts equal
 */
export function namesDocument(
  words: string,
  document: { readonly id: string; readonly titles: Titles; readonly shortTitles?: Titles },
  fold: (text: string) => string,
): boolean {
  const wanted = words.normalize("NFKC").trim();
  if (wanted.toLowerCase() === document.id.toLowerCase()) return true;
  const all = [document.titles, document.shortTitles ?? document.titles].flatMap(Object.values);
  const titles = all.map((title: string | null) => fold(title ?? ""));
  const folds = wanted
    .split(/\s+/u)
    .map(fold)
    .filter((part) => part !== "");
  return titles.some((title) => folds.every((part) => occursIn(title, part)));
}
