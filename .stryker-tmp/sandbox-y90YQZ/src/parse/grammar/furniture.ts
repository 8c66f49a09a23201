/** Page furniture: page marks by their shape, and running heads by the pages that they stand on. */
// @ts-nocheck


import { readNumbering } from "../numbers/numbering.ts";
import type { Block } from "../tree.ts";
import { bareTitle } from "./bare.ts";
import { isEnded } from "./line-width.ts";
import { isDateLine, isImprint } from "./shapes.ts";

/** Maximum length of a running head, in UTF-16 units. */
const LONGEST_HEAD = 40;
/** Minimum number of occurrences of a running head other than the title. */
const LEAST_REPEATS = 3;
/** Minimum median distance of the occurrences of a running head without page numbers, in UTF-16 units of text. */
const LEAST_DISTANCE = 200;
/** Minimum length of a line that a running head cuts, in UTF-16 units. */
const LEAST_CUT = 15;
/** Minimum length of a title that is a running head wherever it stands alone on a line. */
const SHORTEST_TITLE = 6;
/** Number of blocks at the beginning that may repeat the title on a title page. */
const FRONT = 8;

const PAGE_MARK =
  /^(?:[-—–－·]\s*\d{1,4}\s*[-—–－·]|\d{1,4}\s*\/\s*\d{1,4}|第\s*\d{1,4}\s*[页頁](?:\s*[，,/]?\s*共\s*\d{1,4}\s*[页頁])?|\f)$/u;

/** True for the page number of a page in its usual forms: — 12 —, 3/12, 第3页. */
export function isPageMark(line: string): boolean {
  return PAGE_MARK.test(line);
}

/**
 * The running heads. A running head repeats the title (the first of `titleBlock`), or it is a short line without a number that
 * recurs beside page marks, or at the distances of pages in the middle of sentences. Recurrence alone is no evidence:
 * headings and cells of tables recur too.
 * @param marks blocks that are page marks
 */
export function runningHeads(
  blocks: readonly Block[],
  titleBlock: readonly string[],
  marks: ReadonlySet<Block>,
): ReadonlySet<Block> {
  const title = bareTitle(titleBlock[0] ?? "");
  const heads = new Set<Block>();
  const places = new Map<string, number[]>();
  for (const [index, block] of blocks.entries()) {
    const { text } = block.text;
    if (block.role !== "paragraph" || !isHeadShaped(text)) continue;
    const same = places.get(text);
    const isTitle = title.length >= SHORTEST_TITLE && bareTitle(text) === title;
    // A title below a date or an imprint begins a text.
    const above = blocks[index - 1]?.text.text ?? "";
    const begins = index < FRONT || isDateLine(above) || isImprint(above);
    if (isTitle && !begins) heads.add(block);
    else if (same) same.push(index);
    else places.set(text, [index]);
  }
  const lengths = runningLengths(blocks);
  for (const indices of places.values()) {
    if (indices.length < LEAST_REPEATS) continue;
    if (stand(indices, blocks, marks) || recur(indices, blocks, lengths)) {
      for (const index of indices) {
        const block = blocks[index];
        if (block) heads.add(block);
      }
    }
  }
  return heads;
}

function isHeadShaped(line: string): boolean {
  return (
    line.length <= LONGEST_HEAD && !/[。；：，、\t]/u.test(line) && readNumbering(line) === null
  );
}

/** True if most of the lines stand beside page marks. */
function stand(
  indices: readonly number[],
  blocks: readonly Block[],
  marks: ReadonlySet<Block>,
): boolean {
  const isMark = (index: number) => {
    const block = blocks[index];
    return block !== undefined && marks.has(block);
  };
  const beside = indices.filter((index) => isMark(index - 1) || isMark(index + 1));
  return beside.length * 2 > indices.length;
}

/** True if the lines stand at even distances, as long as pages, and in the middle of sentences. */
function recur(
  indices: readonly number[],
  blocks: readonly Block[],
  lengths: readonly number[],
): boolean {
  const distances = indices
    .slice(1)
    .map((index, order) => (lengths[index] ?? 0) - (lengths[indices[order] ?? 0] ?? 0));
  const median = distances.toSorted((one, other) => one - other)[distances.length >> 1] ?? 0;
  const isEven = distances.every((distance) => distance > median / 2 && distance < median * 2);
  const cuts = indices.filter((index) => {
    const before = blocks[index - 1]?.text.text ?? "";
    return before.length >= LEAST_CUT && !isEnded(before);
  });
  return median >= LEAST_DISTANCE && isEven && cuts.length * 2 > indices.length;
}

function runningLengths(blocks: readonly Block[]): number[] {
  let length = 0;
  return blocks.map(({ text }) => {
    length += text.text.length;
    return length;
  });
}
