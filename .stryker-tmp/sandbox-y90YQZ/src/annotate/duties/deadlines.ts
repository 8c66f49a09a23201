/** Deadlines: 2026年6月底前, 到2025年, 年底前, 每年, 长期坚持, 持续推进, 即期. */
// @ts-nocheck

import type { Span } from "../../model/types.ts";
import { readNumeral, withPlainDigits } from "../../text/words/numbers.ts";

/**
 * Kinds of deadlines.
 * - `date`: by a date; also a term of which the text gives the end
 * - `recurring`: 每年, 每季度
 * - `continuing`: 长期坚持, 持续推进
 * - `immediate`: 立即, 即期
 * - `other`: other words that the text gives as the deadline
 */
export type DeadlineKind = "date" | "recurring" | "continuing" | "immediate" | "other";

/** A deadline in a Simplified text. */
export interface Deadline extends Span {
  readonly kind: DeadlineKind;
  /** ISO 8601, as precise as written: `2025`, `2026-06`, `2026-06-10`; null if no date is said. */
  readonly date: string | null;
  /** True if the words have no year, and the date of the document gives it: 年底前. */
  readonly isYearOfDocument: boolean;
}

const YEAR = "(?<year>20\\d{2}|二[〇零][〇零一二三四五六七八九]{2})\\s*年(?!度)";
const MONTH = "(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s*月";
const DAY =
  "(?:份?\\s*(?<day>[12]\\d|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\\s*[日号])";
const TENTH = "(?<tenth>[上中下])旬";
const PART = "(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度";
const WITHIN = `\\s*(?:${MONTH}(?:${DAY}|${TENTH}|份)?|${PART})?`;
/** Not 2023年前三季度, 2020年前后. */
const BEFORE = "(?:之|以)?前(?![\\d〇一二两三四五六七八九十几半期后述夕列])";
const WITH_YEAR = `(?:${YEAR}|(?<this>今年|本年|明年))${WITHIN}`;
/** The same groups as above; the two are alternatives. */
const WITHOUT_YEAR = `(?:(?<inYear>年(?=[底末内]))|${MONTH}(?:${DAY}|${TENTH}|份)?|${PART})`;
const LIMIT = new RegExp(
  `(?<![\\d〇一二三四五六七八九十年月每])(?<to>(?<![年月日\\d])[到至]\\s*)?(?:${WITH_YEAR}|${WITHOUT_YEAR})\\s*` +
    `(?:(?<end>[底末](?:${BEFORE})?)|(?<before>${BEFORE})|(?<in>内(?![部容]))|(?<none>))`,
  "gu",
);
const TERM =
  /(?<![\d])(?<from>20\d{2})\s*年?(?:\d{1,2}月)?\s*[—－–\-~～至到]+\s*(?<year>20\d{2})\s*年(?:(?<month>\d{1,2})\s*月)?[底末]?前?/u;

const RECURRING = /每(?:半?年|季度?|月|周|[两三]年)|逐年|定期|年度/u;
const CONTINUING =
  /长期|持续|常态|全年|贯穿|滚动|不断|长效|推进中|分年度|按(?:年度|进度|计划|时序)|经常/u;
const IMMEDIATE = /即期|立即|即时|即日起?|立行立改|马上|随时|近期/u;

/** Years in titles are no deadlines. */
const TITLE = /《[^《》]*》/gu;

/** What a word that stands for a year means for a document of a year. */
function yearOf(printed: string | undefined, word: string | undefined, made: string | null) {
  if (printed !== undefined) return { year: readNumeral(printed), isOfDocument: false };
  const own = made === null ? null : Number(made.slice(0, 4));
  return { year: own === null ? null : own + (word === "明年" ? 1 : 0), isOfDocument: true };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

interface Within {
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly tenth?: string | undefined;
  readonly half?: string | undefined;
  readonly quarter?: string | undefined;
}

/** ISO 8601 of the end of a part of a year; of the whole year if no part is said. */
function isoOf(year: number, { month, day, tenth, half, quarter }: Within): string {
  if (half !== undefined) return `${year}-${half === "上" ? "06" : "12"}`;
  if (quarter !== undefined) return `${year}-${two((readNumeral(quarter) ?? 4) * 3)}`;
  const number = month === undefined ? null : readNumeral(month);
  if (number === null) return String(year);
  const iso = `${year}-${two(number)}`;
  const dayOf = day === undefined ? { 上: 10, 中: 20 }[tenth ?? ""] : readNumeral(day);
  return dayOf === undefined || dayOf === null ? iso : `${iso}-${two(dayOf)}`;
}

/**
 * The dated deadlines of a running text, in order: a date with 底, 末, 前 or 内, or after 到. A date without a year counts
 * with 前, 底 or 内, and gets the year of the document.
 * @param made the date of the document (ISO 8601), or null
 */
export function deadlinesIn(text: string, made: string | null): Deadline[] {
  const plain = withPlainDigits(text).replace(TITLE, (title) => " ".repeat(title.length));
  return Array.from(plain.matchAll(LIMIT)).flatMap((match) => ofLimit(match, made));
}

function ofTerm(match: RegExpExecArray): Deadline {
  const { year = "", month } = match.groups ?? {};
  return {
    start: match.index,
    end: match.index + match[0].length,
    kind: "date",
    date: isoOf(Number(year), { month }),
    isYearOfDocument: false,
  };
}

function ofLimit(match: RegExpExecArray, made: string | null): Deadline[] {
  const { to, year, this: word, inYear, end, before, in: within } = match.groups ?? {};
  const hasYear = year !== undefined || word !== undefined;
  const isLimit =
    end !== undefined ||
    before !== undefined ||
    within !== undefined ||
    (to !== undefined && hasYear);
  if (!isLimit) return [];
  const rest = match.input.slice(match.index + match[0].length);
  if (/^\s*(?:以来|前后|左右|止(?!$))/u.test(rest)) return [];
  if (/截[至止]?$/u.test(match.input.slice(0, match.index))) return [];
  // 9月前 is a deadline, 9月内 of no year is not; 年内 is.
  if (!hasYear && inYear === undefined && end === undefined && before === undefined) return [];
  const { year: number, isOfDocument } = yearOf(year, word, made);
  const lead = to?.length ?? 0;
  const iso = number === null ? null : isoOf(number, match.groups ?? {});
  const date = iso !== null && isOfDocument && word === undefined && isPast(iso, made) ? null : iso;
  return [
    {
      start: match.index + lead,
      end: match.index + match[0].trimEnd().length,
      kind: "date",
      date,
      isYearOfDocument: isOfDocument && date !== null,
    },
  ];
}

/** True if a date of the document's year ended before the document was made, so that another year is meant. */
function isPast(iso: string, made: string | null): boolean {
  return made !== null && iso < made.slice(0, iso.length);
}

/** What may follow a date where nothing but a deadline stands: 前完成, 基本建成. */
const DONE =
  /^(?:[，,]?\s*(?:基本|全面|全部|力争|争取|率先|集中|初步|逐步|有序|分步)*(?:前?完成|建成|实现|启动|取得|落实|到位|办结|出台|印发|见效|达到|推进|实施|开工|投用|开展|制定|整改|销号|报送)(?:到位|完毕|建设|任务|实施|运营|方案|成效|工作|整改)*)?$/u;

/**
 * The deadlines of a place that is made for them: a cell, a part of a bracket, the words after 完成时限：.
 * @param isLabelled true if nothing but a deadline can stand there
 * @returns null if the words are no deadline
 */
export function statedDeadlines(
  text: string,
  range: Span,
  made: string | null,
  isLabelled: boolean,
): Deadline[] | null {
  const words = text.slice(range.start, range.end);
  if (words.trim() === "" || /^\s*[—－\-/无]+\s*$/u.test(words)) return [];
  const start = range.start + (words.length - words.trimStart().length);
  const whole = { start, end: range.start + words.trimEnd().length };
  const term = TERM.exec(withPlainDigits(words));
  const found = term === null ? deadlinesIn(words, made) : [ofTerm(term)];
  const dated = found.map((each) => ({
    ...each,
    start: each.start + range.start,
    end: each.end + range.start,
  }));
  const isRecurring = RECURRING.test(words) && !/年度计划/u.test(words);
  if (isRecurring && (isLabelled || words.trim().length <= 16))
    return [plainDeadline(whole, "recurring")];
  if (dated.length > 0) {
    const last = dated.at(-1)?.end ?? 0;
    if (DONE.test(text.slice(last, whole.end))) return dated;
    if (isLabelled && !CONTINUING.test(words)) return dated;
  }
  const only = soleDate(words, made);
  if (only !== null && (isLabelled || DONE.test(only.rest))) {
    return [{ ...whole, kind: "date", date: only.date, isYearOfDocument: only.isOfDocument }];
  }
  const isShort = whole.end - whole.start <= 14;
  if (IMMEDIATE.test(words) && (isLabelled || isShort)) return [plainDeadline(whole, "immediate")];
  if (CONTINUING.test(words) && (isLabelled || (isShort && !/[、（(]|负责|牵头/u.test(words)))) {
    return [plainDeadline(whole, "continuing")];
  }
  return isLabelled ? [plainDeadline(whole, "other")] : null;
}

function plainDeadline(range: Span, kind: DeadlineKind): Deadline {
  return { ...range, kind, date: null, isYearOfDocument: false };
}

const SOLE = new RegExp(`^\\s*(?:${WITH_YEAR}|${WITHOUT_YEAR})(?:[底末内])?`, "u");
const SOLE_MARKED = /^\s*(20\d{2})[-./](\d{1,2})(?:[-./](\d{1,2}))?\s*(?:前)?$/u;

/** A date at the beginning of words, without a mark of a deadline: 2025年12月完成. */
function soleDate(words: string, made: string | null) {
  const plain = withPlainDigits(words);
  const marked = SOLE_MARKED.exec(plain);
  if (marked !== null) {
    const [, year = "", month = "", day] = marked;
    const date = isoOf(Number(year), { month, day });
    return { date, isOfDocument: false, rest: "" };
  }
  const match = SOLE.exec(plain);
  if (match === null) return null;
  const { year, this: word } = match.groups ?? {};
  const read = yearOf(year, word, made);
  const iso = read.year === null ? null : isoOf(read.year, match.groups ?? {});
  const date =
    iso !== null && read.isOfDocument && word === undefined && isPast(iso, made) ? null : iso;
  return {
    date,
    isOfDocument: read.isOfDocument && date !== null,
    rest: words.slice(match[0].length),
  };
}

/** The last day of a date of any precision: 2025 is due on 31 December 2025, 2026-06 on 30 June 2026. */
export function lastDay(iso: string): string {
  const [year = "", month, day] = iso.split("-");
  if (day !== undefined) return iso;
  if (month === undefined) return `${year}-12-31`;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${two(days)}`;
}
