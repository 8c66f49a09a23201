/** The words that were added and taken out between two texts. */
import { diffArrays } from "diff";
import type { Forms } from "../model/texts.ts";
import type { Segment } from "../model/versions/versions.ts";

/** Segments a Simplified text into words. */
type Cut = (text: string) => readonly string[];

/** A word in both scripts. */
interface Word {
  readonly hans: string;
  readonly hant: string;
}

/** Numbers and Latin words, which are whole words, and what stands between them. */
const RUNS = /\d+(?:\.\d+)*|\p{Script=Latin}+|\n|(?:(?![\d\n]|\p{Script=Latin}).)+/gsu;
const WHOLE = /^(?:\d|\p{Script=Latin}|\n)/u;

/** The words of a text in both scripts, whose forms have the same number of characters. */
function wordsOf(text: Forms, cut: Cut): Word[] {
  const hant = [...text["zh-Hant"]];
  let at = 0;
  return (text["zh-Hans"].match(RUNS) ?? []).flatMap((run) =>
    (WHOLE.test(run) ? [run] : cut(run)).map((word): Word => {
      const from = at;
      at += [...word].length;
      return { hans: word, hant: hant.slice(from, at).join("") };
    }),
  );
}

function joined(kind: Segment["in"], words: readonly Word[]): Segment {
  return {
    in: kind,
    text: {
      "zh-Hans": words.map(({ hans }) => hans).join(""),
      "zh-Hant": words.map(({ hant }) => hant).join(""),
    },
  };
}

/** Longest text, in characters, that two changes may have between them and be read as one. */
const ISLAND = 1;

/** True for words between two changes that only interrupt the reading: a single character, no mark and no line feed. */
function isIsland({ in: kind, text }: Segment): boolean {
  return (
    kind === "both" &&
    /^[\p{L}\p{N}]+$/u.test(text["zh-Hans"]) &&
    [...text["zh-Hans"]].length <= ISLAND
  );
}

/** The segments with islands in the changes around them, and the old words of a change before the new ones. */
function readable(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  let old: Word[] = [];
  let added: Word[] = [];
  const flush = () => {
    if (old.length > 0) result.push(joined("old", old));
    if (added.length > 0) result.push(joined("new", added));
    [old, added] = [[], []];
  };
  for (const [index, segment] of segments.entries()) {
    const word = { hans: segment.text["zh-Hans"], hant: segment.text["zh-Hant"] };
    const next = segments[index + 1];
    const isBetween = old.length + added.length > 0 && next !== undefined && next.in !== "both";
    if (segment.in === "both" && !(isBetween && isIsland(segment))) {
      flush();
      result.push(segment);
      continue;
    }
    if (segment.in !== "new") old.push(word);
    if (segment.in !== "old") added.push(word);
  }
  flush();
  return result;
}

/** Compares two texts word by word. The old segments and those in both make up the older text, likewise the newer one. */
export function diffWords(old: Forms, other: Forms, cut: Cut): Segment[] {
  const changes = diffArrays(wordsOf(old, cut), wordsOf(other, cut), {
    comparator: (one, its) => one.hans === its.hans,
  });
  return readable(
    changes.map(({ value, added, removed }) =>
      joined(added ? "new" : removed ? "old" : "both", value),
    ),
  );
}
