/** The words of a clause by which two publications are compared: its heading and paragraphs, without its number. */
import { createHash } from "node:crypto";
import type { Clause, ClauseText, Forms, Script } from "../../model/types.ts";

/** Heading and paragraphs of a clause in both scripts; a row of a table is a paragraph. */
export type ClauseWords = Readonly<Record<Script, Pick<ClauseText, "heading" | "paragraphs">>>;

const SUM_LENGTH = 12;

/** Stands between the paragraphs, and is in none of them. */
const LINE = "\n";

export function sumOfWords({ source }: Pick<Clause, "source">): string {
  const words = [source.heading, ...source.paragraphs].join(LINE);
  return createHash("sha256").update(words).digest("hex").slice(0, SUM_LENGTH);
}

/** The words as lines; the heading is the first one if `withHeading`. */
function lines(words: ClauseWords, withHeading: boolean): Forms {
  const inScript = (script: Script): string =>
    [...(withHeading ? [words[script].heading] : []), ...words[script].paragraphs].join(LINE);
  return { "zh-Hans": inScript("zh-Hans"), "zh-Hant": inScript("zh-Hant") };
}

/** The words of a clause that was added or removed, without its heading, which is its name. */
export function ownWords(words: ClauseWords): Forms {
  return lines(words, false);
}

/** The words of a changed clause before and now. */
export function bothWords(
  before: ClauseWords,
  after: ClauseWords,
): { readonly before: Forms; readonly after: Forms } {
  const isOther = before["zh-Hans"].heading !== after["zh-Hans"].heading;
  return { before: lines(before, isOther), after: lines(after, isOther) };
}
