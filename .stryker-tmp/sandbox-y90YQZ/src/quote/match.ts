/** How a quotation stands in a passage: verbatim, but for marks, in the other script, or nearly. */
// @ts-nocheck

import { offsetMapper } from "../model/target.ts";
import type { Span } from "../model/types.ts";
import type { Folded, Folding } from "../text/fold/fold.ts";
import { nearMatch } from "./near-match.ts";
import type { Passage } from "./passage.ts";

/**
 * - `exact`: character by character
 * - `marks`: but for punctuation, width and white space
 * - `script`: each character as in one script or the other; marks may differ too
 * - `near`: with other words, in at most a fifth of the characters
 */
export type MatchKind = "exact" | "marks" | "script" | "near";

/** The kinds, the closest first. */
export const MATCH_ORDER: readonly MatchKind[] = ["exact", "script", "marks", "near"];

/** A range of the passage's text. */
export interface QuoteMatch extends Span {
  readonly kind: MatchKind;
}

/** A passage in its own script, and the same in the other; null for a text without another script. */
export interface PassageForms {
  readonly own: Passage;
  readonly other: Passage | null;
}

function* positionsOf(text: string, words: string): Generator<number> {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) yield at;
}

/** A character without a difference of width. */
function plain(character: string): string {
  return character.normalize("NFKC");
}

/** The relation of a folded match to the range of the passage in which it stands: compares the characters that fold alike. */
function relationOf(
  { own, other }: PassageForms,
  inOther: Span,
  at: number,
  quote: string,
  folded: Folded,
): MatchKind {
  const place = own.folded();
  const [from, to] = place.range(at, at + folded.text.length);
  const otherText = other?.text.slice(inOther.start, inOther.end) ?? "";
  const offsetInOther = offsetMapper(own.text.slice(from, to), otherText);
  let kind: MatchKind = "marks";
  for (let unit = 0; unit < folded.text.length; unit++) {
    if (folded.text[unit] === " ") continue;
    const [start, end] = place.range(at + unit, at + unit + 1);
    const mine = plain(quote.slice(...folded.range(unit, unit + 1)));
    if (mine === plain(own.text.slice(start, end))) continue;
    const its = otherText.slice(offsetInOther(start - from), offsetInOther(end - from));
    if (mine !== plain(its)) return "near";
    kind = "script";
  }
  return kind;
}

/** Matches that are equal but for marks and script, by their start; those with other forms of a character are near. */
function* foldedMatches(
  forms: PassageForms,
  quote: string,
  folding: Folding,
): Generator<QuoteMatch> {
  const folded = folding.foldWithRanges(quote);
  if (folded.text === "") return;
  const { own, other } = forms;
  const offsetInOther = other === null ? () => 0 : offsetMapper(own.text, other.text);
  const place = own.folded();
  for (const at of positionsOf(place.text, folded.text)) {
    const [start, end] = place.range(at, at + folded.text.length);
    const inOther = { start: offsetInOther(start), end: offsetInOther(end) };
    yield { start, end, kind: relationOf(forms, inOther, at, quote, folded) };
  }
}

/** Every match of a quotation but those that are only near, in order. */
export function matchesOf(forms: PassageForms, quote: string, folding: Folding): QuoteMatch[] {
  const { own, other } = forms;
  const found = new Map<number, QuoteMatch>();
  for (const start of positionsOf(own.text, quote)) {
    found.set(start, { start, end: start + quote.length, kind: "exact" });
  }
  if (other !== null) {
    const offsetInOwn = offsetMapper(other.text, own.text);
    for (const at of positionsOf(other.text, quote)) {
      const [start, end] = [offsetInOwn(at), offsetInOwn(at + quote.length)];
      if (!found.has(start)) found.set(start, { start, end, kind: "script" });
    }
  }
  for (const match of foldedMatches(forms, quote, folding)) {
    if (match.kind !== "near" && !found.has(match.start)) found.set(match.start, match);
  }
  return [...found.values()].toSorted((one, another) => one.start - another.start);
}

/** The nearest range, if one differs in few enough characters. */
export function nearestIn(
  forms: PassageForms,
  quote: string,
  folding: Folding,
): (QuoteMatch & { readonly distance: number }) | null {
  const folded = folding.fold(quote);
  const [variant] = foldedMatches(forms, quote, folding);
  if (variant !== undefined) return { ...variant, kind: "near", distance: 0 };
  const place = forms.own.folded();
  const match = nearMatch(place.text, folded);
  if (match === null || match.start === match.end) return null;
  const [start, end] = place.range(match.start, match.end);
  return { start, end, kind: "near", distance: match.distance };
}
