/** Which blocks are what a printer puts on each page: running heads and page numbers alone on a line. */
import type { Block } from "../tree.ts";

/** Longest running head, in UTF-16 units. */
const LONGEST_HEAD = 40;
/** A line has to come back so often to be a running head, if it is not the title. */
const LEAST_REPEATS = 3;
const BARE_NUMBER = /^\d{1,4}$/u;

/**
 * Lines that repeat the title (the first of `titleBlock`) or come back again and again, and numbers
 * alone on a line where all of them rise through the document.
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
