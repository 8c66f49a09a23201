/**
 * Extraction of date expressions with a year: 到2025年, 2024年10月, 二〇二三年九月一日, 2024-06-30, 民国103年6月12日, 2023年至2026年,
 * 2025年底前.
 */
import type { Span } from "../../model/types.ts";
import { readNumeral, withPlainDigits } from "../../text/words/numbers.ts";

/**
 * The role of a date.
 * - `limit`: a deadline (到2025年, 2025年底, 2026年前)
 * - `aim`: an intended or expected date (目标2024年, 预计2026年, 展望2030年)
 */
type DateMark = "limit" | "aim";

/** A date in a Simplified text. */
export interface DateExpression extends Span {
  /** ISO 8601, as precise as written: `2025`, `2024-10`, `2023-09-01`. */
  readonly date: string;
  /** The last year of a range (2023年至2026年); null if the date is not a range. */
  readonly to: string | null;
  readonly mark: DateMark | null;
  /**
   * True if its words exclude a target: 2010年以来, 截至2020年底, 2008年前后, and the days of a text itself, of its force (自2024年1月1日起施行,
   * 有效期至2026年) and of its printing (2025年7月4日印发).
   */
  readonly isNoTarget: boolean;
}

const YEAR = "(?:(?:19|20)\\d{2}|(?:一九|二[〇零])[〇零一二三四五六七八九]{2})";
const MONTH = "(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])";
const DAY =
  "(?:\\d{1,2}|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])";
const MONTH_AND_DAY = `(?:\\s*(?<month>${MONTH})\\s*月(?:\\s*(?<day>${DAY})\\s*日)?)?`;
/**
 * A year needs its 年, at least at the end of a range. Excluded: parts of longer numbers, ages (近2000年), years of titles
 * or prizes (2023年度), numbers of years (2000多年).
 */
const DATE = new RegExp(
  `(?<![\\d.,〇一二三四五六七八九十百千]|[近约超逾过]\\s*)(?<year>${YEAR})\\s*` +
    `(?:年?\\s*[—－–\\-~～至到]+\\s*(?<to>${YEAR})\\s*年|年${MONTH_AND_DAY})(?!度)`,
  "gu",
);
/** A year of the Republic's calendar, which is used in Taiwan: 民国103年, 中华民国一百零三年. */
const REPUBLIC = new RegExp(
  `(?:中华)?民国\\s*(?<year>\\d{1,3}|元|[〇零一二三四五六七八九十百]{1,6})\\s*年${MONTH_AND_DAY}(?!度)`,
  "gu",
);
/** Year, month and day with one mark between them: not a part of a longer number, of a version or of an amount. */
const MARKED =
  /(?<![\p{Script=Latin}\d.,/\-第])(?<year>(?:19|20)\d{2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![.,/-]?\d|\s*[万亿%％号])/gu;
/** Titles and document numbers; years in them do not state a time. */
const NAMED = /《[^《》]*(?:《[^《》]*》[^《》]*)*》|〔[^〔〕]*〕/gu;

/** Words that look back to a time: 截至2020年底, 2010年以来. */
const PASSED_BEFORE = /截[至止]到?\s*$/u;
const PASSED_AFTER = /^\s*(?:底|末|初|年?中|上半年|下半年)?\s*以来/u;
const ABOUT_AFTER = /^\s*[底末初]?\s*(?:前后|左右|上下)/u;
const LIMIT_BEFORE = /[到至]\s*$/u;
/** Not 2023年前三季度, 2023年前11个月, 2023年前期. */
const LIMIT_AFTER =
  /^\s*(?:[底末](?:之?前)?|(?:之|以)?前(?![\d〇一二两三四五六七八九十几半期后述夕]))/u;
const AIM_BEFORE = /(?:力争|争取|目标|预计|展望|计划|冲刺|将)\s*(?:在|于|到|至)?\s*$/u;

/** Words after a day from which a text is in force. 实施 and 执行 without 起 may be said of any undertaking. */
const FORCE_AFTER = /^\s*(?:起(?:正式)?(?:施行|实施|执行|试行|生效)|(?:正式)?(?:施行|生效))/u;
const VALID_BEFORE = /有效期[^。；，]*$/u;
/** The imprint of a document (GB/T 9704); in a sentence, 印发 is said of plans too. */
const PRINTED_AFTER = /^\s*印发\s*$/u;

/** True if a date is one of the text's own: of its force or of its printing. */
function isOfText(before: string, after: string): boolean {
  return FORCE_AFTER.test(after) || VALID_BEFORE.test(before) || PRINTED_AFTER.test(after);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** ISO 8601 of year, month and day; parts that are not valid in the calendar are left out. */
function isoDate(year: number, month: number | null, day: number | null): string {
  if (month === null || month < 1 || month > 12) return String(year);
  const iso = `${year}-${two(month)}`;
  if (day === null) return iso;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > days ? iso : `${iso}-${two(day)}`;
}

/** The mark of a date by the words around it, and whether they exclude a target. */
function markOf(before: string, after: string): Pick<DateExpression, "mark" | "isNoTarget"> {
  if (PASSED_BEFORE.test(before) || PASSED_AFTER.test(after) || isOfText(before, after))
    return { mark: null, isNoTarget: true };
  if (AIM_BEFORE.test(before)) return { mark: "aim", isNoTarget: false };
  if (LIMIT_BEFORE.test(before)) return { mark: "limit", isNoTarget: false };
  if (ABOUT_AFTER.test(after)) return { mark: null, isNoTarget: true };
  return { mark: LIMIT_AFTER.test(after) ? "limit" : null, isNoTarget: false };
}

/** Number of characters around a date that its mark depends on. */
const AROUND = 16;

function numeral(printed: string | undefined): number | null {
  return printed === undefined ? null : readNumeral(printed);
}

/** The dates of a paragraph or heading in Simplified characters, in order. */
export function dateExpressions(text: string): DateExpression[] {
  const plain = withPlainDigits(text);
  const named = Array.from(plain.matchAll(NAMED), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

  const read = (match: RegExpExecArray, epoch: number, isWholeDate: boolean): DateExpression[] => {
    const start = match.index;
    const end = start + match[0].length;
    const { year, to, month, day } = match.groups ?? {};
    const number = year === "元" ? 1 : numeral(year);
    if (number === null || number === 0) return [];
    const date = isoDate(number + epoch, numeral(month), numeral(day));
    if (isWholeDate && date.length < "2024-06-30".length) return [];
    const marked = markOf(
      plain.slice(Math.max(0, start - AROUND), start),
      plain.slice(end, end + AROUND),
    );
    const last = numeral(to);
    return [{ start, end, date, to: last === null ? null : String(last), ...marked }];
  };
  const found = [
    ...Array.from(plain.matchAll(DATE)).flatMap((match) => read(match, 0, false)),
    ...Array.from(plain.matchAll(REPUBLIC)).flatMap((match) => read(match, 1911, false)),
    ...Array.from(plain.matchAll(MARKED)).flatMap((match) => read(match, 0, true)),
  ].sort((one, other) => one.start - other.start);
  let passed = 0;
  return found.filter(({ start, end }) => {
    while ((named[passed]?.end ?? Number.POSITIVE_INFINITY) <= start) passed++;
    const name = named[passed];
    return name === undefined || !(name.start < start && end < name.end);
  });
}
