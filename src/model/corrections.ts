/** The places where a text says something else than its source: characters that an editor corrected or supplied. */
import { partText, rangeIn } from "./target.ts";
import type { Annotation, Clause, Forms, Part, Repair, Script, Span } from "./types.ts";

/** Words of a text and what the source has instead, each with the characters around that make a word of it. */
export interface CorrectedWords {
  /** Empty if the characters were superfluous and nothing stands around them. */
  readonly shown: string;
  /** As printed, in the script of the source; null if the words were supplied as a whole. */
  readonly source: string | null;
}

/** A correction in one form of a text; the range is that of the changed characters alone, and empty where some were dropped. */
export interface TextCorrection extends CorrectedWords, Span {}

/** What a page keeps of a correction at its place: its words in every script. */
export interface WrittenCorrection {
  readonly shown: Forms;
  readonly source: CorrectedWords["source"];
}

/** A corrected place of a clause, in every script. */
export interface Correction {
  readonly repair: Annotation<Repair>;
  readonly part: Part;
  readonly forms: Readonly<Record<Script, TextCorrection>>;
}

/** Maximum number of characters around the changed ones, on each side. */
const AROUND = 4;
/** What is no part of a word. */
const BREAK = /[\p{P}\p{S}\p{Z}\s]/u;

function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** The characters of a word that end a text. */
function wordBefore(text: string): string {
  const characters = Array.from(text).slice(-AROUND);
  return characters.slice(characters.findLastIndex((each) => BREAK.test(each)) + 1).join("");
}

/** The characters of a word that begin a text. */
function wordAfter(text: string): string {
  const characters = Array.from(text).slice(0, AROUND);
  const end = characters.findIndex((each) => BREAK.test(each));
  return (end === -1 ? characters : characters.slice(0, end)).join("");
}

/** True if a repair put other characters into the text than the source has; a change of white space alone is none. */
function changesWords({ kind, source, shown }: Repair): boolean {
  if (kind === "insert") return shown !== "";
  return kind === "correct" && withoutSpaces(source) !== withoutSpaces(shown);
}

/** True if some characters of a range are those of a correction, or if it contains the place where some were dropped. */
export function touches({ start, end }: Span, correction: Span): boolean {
  const isDropped = correction.start === correction.end;
  return end > correction.start && (isDropped ? start < correction.start : start < correction.end);
}

/**
 * The corrections of a clause, in the order of its repairs.
 * @param repairs all repairs of the clause
 */
export function correctionsOf(
  clause: Pick<Clause, "source" | "forms">,
  repairs: readonly Annotation<Repair>[],
): Correction[] {
  const changed = repairs.filter(({ value }) => changesWords(value));
  return changed.map((repair) => {
    const { target, value } = repair;
    const near = changed.flatMap(({ target: other }) =>
      other.part === target.part && other.start !== target.start ? [other] : [],
    );
    const from = Math.max(0, ...near.map(({ end }) => end).filter((end) => end <= target.start));
    const text = partText(clause.source, target.part);
    const later = near.map(({ start }) => start).filter((start) => start >= target.end);
    const to = Math.min(text.length, ...later);
    const isWhole = value.kind === "insert";
    const before = isWhole ? "" : wordBefore(text.slice(from, target.start));
    const after = isWhole ? "" : wordAfter(text.slice(target.end, to));
    const source = isWhole ? null : before + value.source + after;
    const around = {
      part: target.part,
      start: target.start - before.length,
      end: target.end + after.length,
    };
    const inScript = (script: Script): TextCorrection => {
      const words = rangeIn(clause, around, script);
      const shown = partText(clause.forms[script], target.part).slice(words.start, words.end);
      return { ...rangeIn(clause, target, script), shown, source };
    };
    return {
      repair,
      part: target.part,
      forms: { "zh-Hans": inScript("zh-Hans"), "zh-Hant": inScript("zh-Hant") },
    };
  });
}

/** A correction as a page keeps it. */
export function writeCorrection({ forms }: Correction): WrittenCorrection {
  return {
    shown: { "zh-Hans": forms["zh-Hans"].shown, "zh-Hant": forms["zh-Hant"].shown },
    source: forms["zh-Hans"].source,
  };
}
