/** The words by which two texts differ, for showing both in one. */
import { diffArrays } from "diff";
import type { Forms } from "../../model/types.ts";

/** A run of words that both texts have, or one of them. */
export interface WordChange {
  readonly kind: "same" | "added" | "removed";
  readonly text: Forms;
}

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** Takes the next characters (code points) of a text in both scripts. */
function taker({ "zh-Hans": hans, "zh-Hant": hant }: Forms): (count: number) => Forms {
  const inHans = [...hans];
  const inHant = [...hant];
  let at = 0;
  return (count) => {
    const from = at;
    at += count;
    return {
      "zh-Hans": inHans.slice(from, at).join(""),
      "zh-Hant": inHant.slice(from, at).join(""),
    };
  };
}

/**
 * The runs of two texts in order. `same` and `removed` together are the first text, `same` and `added` the second. Words
 * are compared in Simplified characters, so that both scripts have the same runs.
 */
export function wordChanges(before: Forms, after: Forms): WordChange[] {
  const wordsOf = (text: string): string[] =>
    Array.from(words.segment(text), ({ segment }) => segment);
  const takeBefore = taker(before);
  const takeAfter = taker(after);
  return diffArrays(wordsOf(before["zh-Hans"]), wordsOf(after["zh-Hans"])).map(
    ({ value, added, removed }): WordChange => {
      const count = [...value.join("")].length;
      if (removed) return { kind: "removed", text: takeBefore(count) };
      const text = takeAfter(count);
      if (added) return { kind: "added", text };
      takeBefore(count);
      return { kind: "same", text };
    },
  );
}

/** The runs by lines of the text in which they are shown; a line break in a run ends a line. */
export function changedLines(changes: readonly WordChange[]): WordChange[][] {
  const lines: WordChange[][] = [[]];
  for (const { kind, text } of changes) {
    const hans = text["zh-Hans"].split("\n");
    const hant = text["zh-Hant"].split("\n");
    for (const [number, part] of hans.entries()) {
      if (number > 0) lines.push([]);
      const run = { "zh-Hans": part, "zh-Hant": hant[number] ?? "" };
      if (part !== "") lines.at(-1)?.push({ kind, text: run });
    }
  }
  return lines.filter((line) => line.some(({ kind }) => kind !== "same"));
}

/** Characters of unchanged text that are shown beside a change. */
const CONTEXT = 24;
const ELLIPSIS = "…";

/** Shortens the unchanged runs of a line to the characters beside its changes. */
export function shortened(line: readonly WordChange[]): WordChange[] {
  return line.map((run, number) => {
    if (run.kind !== "same") return run;
    const isFirst = number === 0;
    const isLast = number === line.length - 1;
    const cut = (text: string): string => {
      const characters = [...text];
      const room = (isFirst ? 0 : CONTEXT) + (isLast ? 0 : CONTEXT);
      if (characters.length <= room + 2) return text;
      const start = isFirst ? "" : characters.slice(0, CONTEXT).join("");
      const end = isLast ? "" : characters.slice(-CONTEXT).join("");
      return `${start}${ELLIPSIS}${end}`;
    };
    return {
      kind: "same",
      text: { "zh-Hans": cut(run.text["zh-Hans"]), "zh-Hant": cut(run.text["zh-Hant"]) },
    };
  });
}
