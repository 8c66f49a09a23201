/** Periods that a sentence states for its amounts instead of a year: 三年内, 未来5年, 18个月内. No year is reckoned from them. */
import { partText, rangeIn, rangeInForm, wordsAt } from "../../model/target.ts";
import type { Annotation, Clause, Forms, Span } from "../../model/types.ts";
import { readNumeral, withPlainDigits } from "../../text/words/numbers.ts";
import { phraseAt, sentenceStart } from "../../text/words/phrases.ts";

/** A period in the words of a text. */
export interface StatedPeriod {
  readonly count: number;
  readonly unit: "year" | "month";
  /** `within` an end (三年内), or `next` as a whole (未来三年). */
  readonly manner: "within" | "next";
}

const PERIOD =
  /(?<next>未来|今后|接下来)?(?<![\d.第〇一二三四五六七八九十百])(?<count>\d{1,2}|[一二两三四五六七八九十]{1,3})\s*(?:年|(?<months>个月))(?:时间|左右)?(?<within>(?:之|以)?内)?/gu;
/** Words before a period at the beginning of a phrase, or inside of one, that make it the time of the text behind it. */
const LEADS = /^[“「"（(]?(?:力争|争取|预计|确保|目标|计划|用|在)*\s*$/u;
const INSIDE = /(?:力争|争取|预计|确保|目标|计划|用|在)\s*$/u;
/** An attributive period (三年内的企业) is that of the noun. */
const ATTRIBUTE = /^\s*的/u;

/** True if a text states a period with an end or a beginning: 三年内, 未来五年. */
export function statesPeriod(text: string): boolean {
  return Array.from(withPlainDigits(text).matchAll(PERIOD)).some(
    ({ groups }) => groups?.next !== undefined || groups?.within !== undefined,
  );
}

/**
 * The period that a sentence states for the text at an offset (UTF-16 units): the last one before it, and behind the last
 * semicolon, that begins a phrase or follows a word such as 力争. Null if there is none.
 */
export function statedPeriod(text: string, at: number): (StatedPeriod & Span) | null {
  const from = Math.max(sentenceStart(text, at), text.slice(0, at).search(/[；;][^；;]*$/u) + 1);
  const before = withPlainDigits(text).slice(from, at);
  const found = Array.from(before.matchAll(PERIOD)).flatMap((match) => {
    const { next, count = "", months, within } = match.groups ?? {};
    const number = readNumeral(count);
    const [start, end] = [from + match.index, from + match.index + match[0].length];
    if (number === null || (next === undefined && within === undefined)) return [];
    const head = text.slice(phraseAt(text, start, end).start, start);
    if (!LEADS.test(head) && !INSIDE.test(head)) return [];
    if (ATTRIBUTE.test(text.slice(end))) return [];
    const manner = within === undefined ? ("next" as const) : ("within" as const);
    return {
      ...{ start, end, count: number, manner },
      unit: months === undefined ? ("year" as const) : ("month" as const),
    };
  });
  return found.at(-1) ?? null;
}

/** The period in English: within 3 years, over the next 5 years. */
function inEnglish({ count, unit, manner }: StatedPeriod): string {
  const length = count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
  return manner === "within" ? `within ${length}` : `over the next ${length}`;
}

/** The period that is stated for an amount of a clause, with its words; null if its sentence states a year, or no period. */
export function periodOf(
  clause: Pick<Clause, "source" | "forms">,
  { target, value: { year } }: Annotation<{ readonly year: number | null }>,
): (StatedPeriod & { readonly words: Forms & { readonly en: string } }) | null {
  if (year !== null) return null;
  const text = partText(clause.forms["zh-Hans"], target.part);
  const period = statedPeriod(text, rangeIn(clause, target, "zh-Hans").start);
  if (period === null) return null;
  const { start, end, ...stated } = period;
  const place = rangeInForm(text, partText(clause.source, target.part), { start, end });
  const words = wordsAt(clause, { part: target.part, ...place });
  return { ...stated, words: { ...words, en: inEnglish(stated) } };
}
