/** Enumerations inside a paragraph (一是…二是…三是…), whose items can be cited. */
// @ts-nocheck

import type { Span } from "../model/types.ts";
import type { Annotator } from "./annotator.ts";

/** An item of an enumeration: from its 二是 to the next item, or to the end of the paragraph. */
export interface EnumerationItem extends Span {
  /** Number of the item: 2 for 二是. */
  readonly number: number;
}

const DIGITS = "一二三四五六七八九十";
/** The beginning of an item, at the beginning of a sentence or of a part of one. */
const ITEM = /(?<=^|[。；，：、,;:!！？?”’」』）)])([一二三四五六七八九十])是/gu;

/**
 * The items of a paragraph, in UTF-16 offsets. Their numbers rise by 1 from 一是; if an enumeration extends over several
 * paragraphs, they rise from the number at the beginning of the paragraph.
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

/** An item of an enumeration. */
export interface Enumerated {
  /** Number of the item: 2 for 二是. */
  readonly number: number;
}

/** The items in the paragraphs of every clause, tables excluded. */
export const ENUMERATIONS: Annotator<Enumerated> = {
  name: "enumerations",
  requires: [],
  *run(corpus) {
    for (const { address, clause } of corpus.clauses()) {
      if (clause.kind === "table") continue;
      for (const [index, text] of clause.source.paragraphs.entries()) {
        for (const { number, ...range } of enumerationItems(text)) {
          yield { target: { ...address, part: index + 1, ...range }, value: { number } };
        }
      }
    }
  },
};
