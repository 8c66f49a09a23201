/** Recognition of page furniture: running heads, and page numbers alone on a line. */
import type { Block } from "../tree.ts";

/** Maximum length of a running head, in UTF-16 units. */
const LONGEST_HEAD = 40;
/** Minimum number of occurrences of a running head other than the title. */
const LEAST_REPEATS = 3;
const BARE_NUMBER = /^\d{1,4}$/u;

/**
 * The running heads and page numbers. A running head repeats the title (the first of `titleBlock`) or occurs at least
 * `LEAST_REPEATS` times. Numbers alone on a line are page numbers if all of them rise through the document.
 */
export function pageFurniture(
  blocks: readonly Block[],
  titleBlock: readonly string[],
): ReadonlySet<Block> {
  const title = bare(titleBlock[0] ?? "");
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text.text, (counts.get(text.text) ?? 0) + 1);
  const isHead = ({ text: { text } }: Block) =>
    text.length <= LONGEST_HEAD &&
    !/[。；：，\t]/u.test(text) &&
    (bare(text) === title || (counts.get(text) ?? 0) >= LEAST_REPEATS);
  const numbers = blocks.filter(({ text }) => BARE_NUMBER.test(text.text));
  const rise = numbers.every(
    (block, index) => index === 0 || numberOn(block) > numberOn(numbers[index - 1]),
  );
  return new Set([...blocks.filter(isHead), ...(rise ? numbers : [])]);
}

function numberOn(block: Block | undefined): number {
  return Number(block?.text.text ?? 0);
}

function bare(text: string): string {
  return text.replace(/[\s《》]+/gu, "");
}
