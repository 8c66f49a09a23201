/** Targets, the coordinates of the model: a range in a text of a clause of a document. */
// @ts-nocheck

import type {
  Clause,
  ClauseAddress,
  ClauseText,
  Forms,
  Part,
  Script,
  Span,
  Target,
} from "./types.ts";

/** `document#clause`. */
export function addressOf({ document, clause }: ClauseAddress): string {
  return `${document}#${clause}`;
}

/** The address written as `document#clause`; `clause` is empty if the text contains no `#`. */
export function readAddress(address: string): ClauseAddress {
  const [document = "", clause = ""] = address.split("#");
  return { document, clause };
}

/** The text of a part in one script; empty if the clause has no such paragraph. */
export function partText(text: ClauseText, part: Part): string {
  return typeof part === "number" ? (text.paragraphs[part - 1] ?? "") : text[part];
}

/** Heading and paragraphs in reading order. */
export function partsOf({ heading, paragraphs }: ClauseText): [part: Part, text: string][] {
  return [
    ["heading", heading],
    ...paragraphs.map((text, index): [Part, string] => [index + 1, text]),
  ];
}

/** Label, heading and paragraphs in reading order. */
export function allPartsOf(text: ClauseText): [part: Part, text: string][] {
  return [["label", text.label], ...partsOf(text)];
}

/**
 * True if the clause has the part of the target and the text of the part contains its range. Always true for a whole
 * clause.
 */
export function standsIn(
  { source }: Pick<Clause, "source">,
  target: Target | ClauseAddress,
): boolean {
  if (!("part" in target)) return true;
  const { part, start, end } = target;
  const isThere = typeof part !== "number" || source.paragraphs[part - 1] !== undefined;
  return isThere && start >= 0 && start <= end && end <= partText(source, part).length;
}

/** The number of a part in data files: 0 for label and heading, else the number of the paragraph, from 1. */
export function paragraphNumber(part: Part): number {
  return typeof part === "number" ? part : 0;
}

/** Compares targets of one clause by reading order. */
export function inReadingOrder(one: Target, other: Target): number {
  return (
    paragraphNumber(one.part) - paragraphNumber(other.part) ||
    Number(one.part !== "label") - Number(other.part !== "label") ||
    one.start - other.start
  );
}

const SURROGATE = /[\ud800-\udfff]/;

/**
 * Makes a function from an offset in one form of a text to the offset of the same character in another form, in UTF-16
 * units. Both forms must have the same number of characters. The offsets differ only after a character that is outside
 * of the Basic Multilingual Plane in one form.
 */
export function offsetMapper(from: string, to: string): (offset: number) => number {
  if (from === to || (from.length === to.length && !SURROGATE.test(from)))
    return (offset) => offset;
  return (offset) => {
    const characters = Array.from(from.slice(0, offset)).length;
    return Array.from(to).slice(0, characters).join("").length;
  };
}

/** Maps a range of one form of a text to the same characters of another form. */
export function rangeInForm(from: string, to: string, { start, end }: Span): Span {
  const offsetOf = offsetMapper(from, to);
  return { start: offsetOf(start), end: offsetOf(end) };
}

/** The range of a target in the form of the text in a script. */
export function rangeIn(
  { source, forms }: Pick<Clause, "source" | "forms">,
  { part, ...range }: Pick<Target, "part" | "start" | "end">,
  script: Script,
): Span {
  return rangeInForm(partText(source, part), partText(forms[script], part), range);
}

/** The words of a target in both scripts. */
export function wordsAt(
  clause: Pick<Clause, "source" | "forms">,
  target: Pick<Target, "part" | "start" | "end">,
): Forms {
  const inScript = (script: Script): string => {
    const { start, end } = rangeIn(clause, target, script);
    return partText(clause.forms[script], target.part).slice(start, end);
  };
  return { "zh-Hans": inScript("zh-Hans"), "zh-Hant": inScript("zh-Hant") };
}
