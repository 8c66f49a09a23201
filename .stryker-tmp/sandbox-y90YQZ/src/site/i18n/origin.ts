/** The origin of a metadata value, parsed from the editor's English so that each language can express it. */
// @ts-nocheck

import type { Language } from "./languages.ts";

/** Lines of the source. */
interface LinesOrigin {
  readonly kind: "lines";
  /** Their numbers and ranges, in order. */
  readonly lines: readonly string[];
  /** Number of the first line, counted from 1. */
  readonly first: number;
  /** True if the value is the editor's inference from these lines. */
  readonly inferred: boolean;
  /** True if the year of a date is from the first sentence of the text. */
  readonly yearFromText: boolean;
}

export type Origin =
  | LinesOrigin
  /** A clause of a document of the collection. */
  | { readonly kind: "clause"; readonly document: string; readonly clause: string }
  | { readonly kind: "editor" }
  /** The title, in which a rule found it. */
  | { readonly kind: "title" }
  /** Any other origin, in the editor's words. */
  | { readonly kind: "words"; readonly words: string };

const LINES =
  /^(inferred by the editor from )?lines? (\d+(?:–\d+)?(?:(?:, | and |, and )\d+(?:–\d+)?)*) of the source( and the year in its first sentence)?$/;
const CLAUSE = /^([a-z0-9-]+)#([a-z0-9-]+)$/;

/**
 * Parses `line 5 of the source`, `line 9 of the source and the year in its first sentence`, `inferred by the editor
 * from lines 16 and 20 of the source`, `document#clause`, `editor`.
 */
export function readOrigin(from: string): Origin {
  if (from === "editor" || from === "title") return { kind: from };
  const lines = LINES.exec(from);
  if (lines !== null) {
    const numbers = (lines[2] ?? "").match(/\d+(?:–\d+)?/g) ?? [];
    return {
      kind: "lines",
      lines: numbers,
      first: Number.parseInt(numbers[0] ?? "1", 10),
      inferred: lines[1] !== undefined,
      yearFromText: lines[3] !== undefined,
    };
  }
  const clause = CLAUSE.exec(from);
  if (clause !== null)
    return { kind: "clause", document: clause[1] ?? "", clause: clause[2] ?? "" };
  return { kind: "words", words: from };
}

/** `原文第 3–4 行`, `source lines 3–4`, `inferred from source lines 16 and 20`, `source line 9, year from the first sentence`. */
export function describeLines(
  lang: Language,
  { lines, inferred, yearFromText }: LinesOrigin,
): string {
  if (lang === "en") {
    const list = new Intl.ListFormat("en-GB").format(lines);
    const many = lines.length > 1 || lines.some((line) => line.includes("–"));
    const words = `${inferred ? "inferred from " : ""}source ${many ? "lines" : "line"} ${list}`;
    return yearFromText ? `${words}, year from the first sentence` : words;
  }
  const place = `原文第 ${lines.join("、")} 行`;
  const words = inferred ? `${DERIVED[lang][0]}${place}${DERIVED[lang][1]}` : place;
  return yearFromText ? `${words}，${DERIVED[lang][2]}` : words;
}

/** The words before and after the lines of an inference, and the words about a year. */
const DERIVED = {
  "zh-hans": ["编者据", "推断", "年份据首句"],
  "zh-hant": ["編者據", "推斷", "年份據首句"],
} as const;
