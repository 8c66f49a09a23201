/** Years that a sentence states, for its amounts (到2025年，…达2600家) and by themselves (目标2024年建成投运). */
import type { Span } from "../../model/types.ts";
import { readNumeral, withPlainDigits } from "../../text/words/numbers.ts";
import { phraseAt, sentenceStart } from "../../text/words/phrases.ts";

/** A year in a text, with the phrase that it dates. */
export interface StatedYear extends Span {
  readonly year: number;
  readonly phrase: Span;
}

const YEAR =
  /(?<![\d〇一二三四五六七八九])((?:19|20)\d{2}|(?:一九|二[〇零])[〇零一二三四五六七八九]{2})\s*年/gu;

/** Words before a year at the beginning of a phrase that make it the time of the following text. */
const LEADS =
  /^[“「"（(]?(?:截至|截止|早在|就在|力争|争取|预计|具体|展望|目标|计划|其中|自|在|到|至|于)*\s*$/u;
/** Words before a year inside a phrase that make it the time of the rest of the phrase. */
const INSIDE = /(?:到|至|力争|争取|目标|计划|预计)\s*$/u;
/** Listed years (2023年、2024年…分别): each amount has a year of its own, so no single year applies. */
const LISTED = /^[底末初前]?\s*(?:[、和—－~～至-]\s*\d)/u;
/** An attributive year (2017年12月成立的园区): it dates the noun and not the statement. */
const ATTRIBUTE = /^(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?\p{Script=Han}{1,6}的/u;

/** Every year of a paragraph in Simplified characters. */
export function statedYears(text: string): StatedYear[] {
  return Array.from(withPlainDigits(text).matchAll(YEAR), (match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return {
      year: readNumeral(match[1] ?? "") ?? 0,
      start,
      end,
      phrase: phraseAt(text, start, end),
    };
  });
}

/** The year that a sentence states for the text at an offset (see `yearStatement`). */
export function statedYear(text: string, at: number): number | null {
  return yearStatement(text, at)?.year ?? null;
}

/**
 * The statement of the year for the text at an offset (UTF-16 units), with the phrase around the year: the last year before it in
 * its sentence that begins a phrase (2022年新区…) or follows a word such as 到 or 力争. Null if there is none, if several years are
 * listed, or if the phrase at the offset later names another year (13个项目荣获2023年度…).
 */
export function yearStatement(text: string, at: number): StatedYear | null {
  const from = sentenceStart(text, at);
  const own = phraseAt(text, at, at);
  let stated: StatedYear | null = null;
  for (const { year, start, end } of statedYears(text.slice(from, at))) {
    const place = { start: from + start, end: from + end };
    const phrase = phraseAt(text, place.start, place.end);
    const head = text.slice(phrase.start, place.start);
    const tail = text.slice(place.end, at);
    if (!LEADS.test(head) && !INSIDE.test(head)) continue;
    if (ATTRIBUTE.test(tail) && own.start !== phrase.start) continue;
    const isListed = LISTED.test(tail) || /\d年?\s*[—－~～、和-]\s*$/u.test(head);
    stated = isListed ? null : { year, ...place, phrase };
  }
  const later = statedYears(text.slice(at, own.end)).some(({ year }) => year !== stated?.year);
  return later ? null : stated;
}
