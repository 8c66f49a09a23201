/** Extraction of date expressions with a year: 到2025年, 2024年10月, 2023年9月1日, 2023年至2026年, 2025年底前. */
import type { Span } from "../../model/types.ts";

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
}

const YEAR = "(?:19|20)\\d{2}";
/**
 * A year needs its 年, at least at the end of a range. Excluded: parts of longer numbers, ages (近2000年), years of titles
 * or prizes (2023年度), numbers of years (2000多年).
 */
const DATE = new RegExp(
  `(?<![\\d.,]|[近约超逾过]\\s*)(?<year>${YEAR})\\s*` +
    `(?:年?\\s*[—－–\\-~～至到]+\\s*(?<to>${YEAR})\\s*年|` +
    "年(?:\\s*(?<month>\\d{1,2})\\s*月(?:\\s*(?<day>\\d{1,2})\\s*日)?)?)(?!度)",
  "gu",
);
/** Titles and document numbers; years in them do not state a time. */
const NAMED = /《[^《》]*(?:《[^《》]*》[^《》]*)*》|〔[^〔〕]*〕/gu;

const LIMIT_BEFORE = /(?<!截)[到至]\s*$/u;
const LIMIT_AFTER = /^\s*(?:[底末](?:之?前)?|(?:之|以)?前)/u;
const AIM_BEFORE = /(?:力争|争取|目标|预计|展望|计划|冲刺|将)\s*(?:在|于|到|至)?\s*$/u;

function two(number: string): string {
  return number.padStart(2, "0");
}

/** ISO 8601 of year, month and day; parts that are not valid in the calendar are left out. */
function isoDate(year: string, month: string | undefined, day: string | undefined): string {
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return year;
  const iso = `${year}-${two(month)}`;
  if (day === undefined) return iso;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) < 1 || Number(day) > days ? iso : `${iso}-${two(day)}`;
}

function markOf(before: string, after: string): DateMark | null {
  if (AIM_BEFORE.test(before)) return "aim";
  return LIMIT_BEFORE.test(before) || LIMIT_AFTER.test(after) ? "limit" : null;
}

/** The dates of a paragraph or heading in Simplified characters, in order. */
export function dateExpressions(text: string): DateExpression[] {
  const named = Array.from(text.matchAll(NAMED), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return Array.from(text.matchAll(DATE)).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    if (named.some((name) => name.start < start && end < name.end)) return [];
    const { year = "", to = null, month, day } = match.groups ?? {};
    const mark = markOf(text.slice(0, start), text.slice(end));
    return [{ start, end, date: isoDate(year, month, day), to: to ?? null, mark }];
  });
}
