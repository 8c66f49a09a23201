/** Ranks in lists and comparisons: 跃升至第32位, 综合排名跃升至全国第九. */
import type { Span } from "../../model/types.ts";
import { readNumeral, withPlainDigits } from "../../text/words/numbers.ts";
import { phraseAt } from "../../text/words/phrases.ts";

/** A rank in a Simplified text; the range includes 第 and 位. */
interface Rank extends Span {
  readonly rank: number;
}

const RANK = /第\s?(?<number>\d{1,4}|[一二三四五六七八九十百]{1,5})(?<unit>\s?[位名])?/gu;
/** Words of the same phrase that make an ordinal a rank. */
const RANKING = /排名|排$|位居|位列|名列|高居|稳居|跃居|居|升至|跃升|保持|榜/u;
/** What may follow an ordinal without 位: the end of its phrase. */
const END = /^[，。；、！）)\t\s]|^$/u;

/**
 * The ranks of a paragraph. An ordinal with 位 or 名 is a rank where its phrase or its row compares; one without needs
 * the end of the phrase behind it as well (全国第九，but not 第九个).
 */
export function ranksIn(text: string): Rank[] {
  const isRow = text.includes("\t");
  return Array.from(withPlainDigits(text).matchAll(RANK)).flatMap((match): Rank[] => {
    const start = match.index;
    const end = start + match[0].length;
    const { number = "", unit } = match.groups ?? {};
    const rank = /\d/u.test(number) ? Number(number) : readNumeral(number);
    const phrase = phraseAt(text, start, end);
    const before = isRow ? text.slice(0, start) : text.slice(phrase.start, start);
    const isRank = RANKING.test(before) || (isRow && unit !== undefined);
    if (rank === null || !isRank) return [];
    if (unit === undefined && !END.test(text.slice(end))) return [];
    return [{ start, end, rank }];
  });
}
