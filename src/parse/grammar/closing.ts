/** Closings: issuer, signatures, date and imprint below a text (GB/T 9704—2012, 7.3.5 and 7.4). */

import type { Block } from "../tree.ts";
import { bare } from "./bare.ts";
import { isDateLine, isDayLine, isDisclosure, isImprint, SHORT_LINE } from "./shapes.ts";

/** Maximum number of lines of a signature above a date. */
const MOST_LINES = 6;
/** Maximum number of paragraphs below the date of a text that has an end of its own. */
const MOST_BELOW = 3;
/** The name of a public body, recognised by its last character. */
const BODY =
  /^[^。！？；：，、]*[府厅廳室委局部院会會处處署办辦司行社团團组組站所队隊中心校厂廠党黨]$|^\S{2,16}(?:主席|总统|總統|总理|總理|省长|省長|市长|市長|县长|縣長|部长|部長|院长|院長)\s+\S{2,6}$/u;

/** True for a line that is the name of a public body. */
export function namesBody(line: string): boolean {
  return line.length <= SHORT_LINE && BODY.test(line);
}

/** A block with the facts that decide whether it closes a text. */
export interface ClosingCandidate {
  readonly block: Block;
  /** True if the block has a number that was accepted. */
  readonly isNumbered: boolean;
  /** True if a text or an attachment begins at the block. */
  readonly begins: boolean;
  /** True if the block is a line of text that may close. */
  readonly isText: boolean;
}

/**
 * The blocks that close a text. A date, the bodies above it and the issuer close a text only where nothing numbered goes on
 * below them: dates stand in tables too.
 * @param issuers the issuer and the authors of the document
 */
export function closingBlocks(
  candidates: readonly ClosingCandidate[],
  issuers: readonly string[],
): ReadonlySet<Block> {
  const closing = new Set<Block>();
  const ends = endsOfTexts(candidates);
  const names = new Set(issuers.map(bare));
  const last = candidates.findLastIndex(({ isText }) => isText);
  for (const [index, { block, isText }] of candidates.entries()) {
    if (!isText) continue;
    const { text } = block.text;
    // How far a text is open stands in index cards above it too.
    if (isImprint(text) && (ends[index] || !isDisclosure(text))) closing.add(block);
    const isDate = isDateLine(text);
    if (!ends[index] || (!isDate && !names.has(bare(text)))) continue;
    const above = isDate ? signature(candidates, index) : [];
    if (isDate && !isDayLine(text) && above.length === 0 && index < last) continue;
    for (const line of [block, ...above]) closing.add(line);
  }
  return closing;
}

/** For each block, true if little text and no number follows up to the end of its text. */
function endsOfTexts(candidates: readonly ClosingCandidate[]): readonly boolean[] {
  const ends: boolean[] = new Array(candidates.length).fill(false);
  let below = 0;
  for (let index = candidates.length - 1; index >= 0; index--) {
    ends[index] = below <= MOST_BELOW;
    const candidate = candidates[index];
    if (candidate?.begins) below = 0;
    else if (candidate?.isNumbered) below = MOST_BELOW + 1;
    else if (candidate?.isText && isProse(candidate.block.text.text)) below++;
  }
  return ends;
}

function isProse(line: string): boolean {
  return !isDateLine(line) && !isImprint(line) && line.length > 4;
}

/** The names of public bodies above a date; the number of a page may stand between them. */
function signature(candidates: readonly ClosingCandidate[], date: number): readonly Block[] {
  const above = candidates
    .slice(Math.max(0, date - MOST_LINES), date)
    .filter(({ block: { role } }) => role !== "page mark")
    .reverse();
  const end = above.findIndex(({ block: { text }, isText }) => !isText || !namesBody(text.text));
  return (end === -1 ? above : above.slice(0, end)).map(({ block }) => block);
}
