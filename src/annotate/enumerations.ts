/** Enumerations inside a paragraph: 一是…二是…三是…, each of which can be cited. */
import type { Span } from "../model/types.ts";

/** One of the things enumerated: from its 二是 to the next one, or to the paragraph's end. */
export interface EnumerationItem extends Span {
  /** 2 for 二是. */
  readonly number: number;
}

const DIGITS = "一二三四五六七八九十";
/** The words begin a sentence or a part of one; bold marks are no text and do not matter. */
const ITEM = /(?<=^|[。；，：、,;:!！？?”’」』）)])([一二三四五六七八九十])是/gu;

/**
 * The items of a paragraph, by UTF-16 offsets. They rise by one, from 一是, or from the number with
 * which the paragraph begins where the enumeration runs over several paragraphs.
 */
export function enumerationItems(paragraph: string): EnumerationItem[] {
  const starts: { number: number; start: number }[] = [];
  for (const match of paragraph.matchAll(ITEM)) {
    const number = DIGITS.indexOf(match[1] ?? "") + 1;
    const last = starts.at(-1);
    const isNext = last ? number === last.number + 1 : number === 1 || match.index === 0;
    if (isNext) starts.push({ number, start: match.index });
  }
  const [first] = starts;
  if (!first || (starts.length === 1 && first.start > 0)) return [];
  return starts.map(({ number, start }, index) => ({
    number,
    start,
    end: starts[index + 1]?.start ?? paragraph.length,
  }));
}
