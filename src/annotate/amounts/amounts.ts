/** Extraction of amounts from Chinese policy prose: 2600家, 13%以上, 1.5万余名, 约52亿元, 3—5个, 近百个, 翻一番. */
import { partText, rangeInForm } from "../../model/target.ts";
import type { Forms, Span } from "../../model/types.ts";
import { phraseAt } from "../../text/words/phrases.ts";
import type { Annotator } from "../annotator.ts";
import { statedYear } from "../dates/stated-years.ts";
import {
  type Bound,
  DOUBLED,
  PRINTED,
  ROW,
  readBound,
  readScale,
  SPELLED,
} from "./amount-patterns.ts";

/** An amount in a Simplified text. */
export interface AmountInText extends Span {
  /** The number in units of `unit`: 2.5 for 2.5万亿元; null if none is printed (数百亿元). */
  readonly value: number | null;
  /** The upper end of a range (3—5个); null if the amount is not a range. */
  readonly to: number | null;
  /** The unit with its 万 or 亿, in Simplified characters: 万亿元, 家, %; only 万 or 亿 if no unit is named. */
  readonly unit: string;
  /** `value` multiplied by its 万 or 亿, for comparing amounts of one kind. */
  readonly amount: number | null;
  readonly bound: Bound | null;
  /** The year that the sentence states for the amount, or null. */
  readonly year: number | null;
  /** The phrase, between two marks, that says what is counted. */
  readonly phrase: Span;
}

/** An amount that a paragraph states. */
export interface Amount extends Omit<AmountInText, "start" | "end" | "unit"> {
  readonly unit: Forms;
}

/** The amounts in the paragraphs of every clause, table rows included. */
export const AMOUNTS: Annotator<Amount> = {
  name: "amounts",
  requires: [],
  *run(corpus, { convert }) {
    const units = new Map<string, Forms>();
    const unitOf = (unit: string): Forms => {
      const forms = units.get(unit) ?? {
        "zh-Hans": unit,
        "zh-Hant": convert(unit, "zh-Hans", "zh-Hant"),
      };
      units.set(unit, forms);
      return forms;
    };
    for (const { address, clause } of corpus.clauses()) {
      for (const [index, text] of clause.forms["zh-Hans"].paragraphs.entries()) {
        const part = index + 1;
        const source = partText(clause.source, part);
        for (const { start, end, unit, phrase, ...amount } of amountsIn(text)) {
          yield {
            target: { ...address, part, ...rangeInForm(text, source, { start, end }) },
            value: { ...amount, unit: unitOf(unit), phrase: rangeInForm(text, source, phrase) },
          };
        }
      }
    }
  },
};

type Found = Span & Pick<AmountInText, "value" | "to" | "unit" | "amount" | "bound">;

/** The amounts of a paragraph in Simplified characters, in order, without overlap. */
export function amountsIn(text: string): AmountInText[] {
  const found = [
    ...Array.from(text.matchAll(PRINTED), (match) => printed(match)),
    ...Array.from(text.matchAll(SPELLED), (match) => spelled(match)),
    ...Array.from(text.matchAll(DOUBLED), (match) => doubled(match)),
    cell(text),
  ].filter((each) => each !== null);
  const isRow = text.includes("\t");
  found.sort((one, other) => one.start - other.start);
  return found.map((each) => ({
    ...each,
    year: statedYear(text, each.start),
    phrase: isRow ? { start: 0, end: text.length } : phraseAt(text, each.start, each.end),
  }));
}

function printed(match: RegExpExecArray): Found | null {
  const { value = "", to, before, more, scale = "", more2, unit = "", after } = match.groups ?? {};
  const rest = match.input.slice(match.index + match[0].length);
  // A number without a unit is an amount only if it ends with 万 or 亿 (人才总量达到350万，).
  if (unit === "" && (!/[万亿]$/u.test(scale) || /^[\p{L}\p{N}]/u.test(rest))) return null;
  const number = readNumber(value);
  return {
    ...spanOf(match),
    value: number,
    to: to === undefined ? null : readNumber(to),
    unit: scale + unit.replace("％", "%"),
    amount: exact(number * readScale(scale)),
    bound: readBound(before ?? after ?? more ?? more2),
  };
}

/** The bare number in the last cell of a row that names its unit. */
function cell(text: string): Found | null {
  const groups = ROW.exec(text)?.groups;
  if (groups === undefined) return null;
  const { value = "", unit = "" } = groups;
  const number = readNumber(value);
  const span = { start: text.length - value.length, end: text.length };
  return { ...span, value: number, to: null, unit, amount: number, bound: null };
}

/** A number in Han characters, which is an amount only after a bound: 近百个, 超千亿元. */
function spelled(match: RegExpExecArray): Found | null {
  const { before = "", scale = "", unit = "" } = match.groups ?? {};
  if (unit === "" && !/[万亿]$/u.test(scale)) return null;
  const isSeveral = before === "数";
  const tail = /[万亿]+$/u.exec(scale)?.[0] ?? "";
  const head = scale.slice(0, scale.length - tail.length);
  return {
    ...spanOf(match),
    value: isSeveral ? null : readScale(head),
    to: null,
    unit: tail + unit,
    amount: isSeveral ? null : readScale(head) * readScale(tail),
    bound: readBound(before),
  };
}

/** 翻一番 is twice as much, 翻两番 four times. */
function doubled(match: RegExpExecArray): Found {
  const times = 2 ** ("一两三四".indexOf(match.groups?.times ?? "一") + 1);
  return { ...spanOf(match), value: times, to: null, unit: "倍", amount: times, bound: null };
}

/** A product without the rounding error of binary fractions: 8.7 × 10⁸ is 870000000. */
function exact(product: number): number {
  return Number(product.toPrecision(15));
}

function readNumber(text: string): number {
  return Number(text.replaceAll(",", ""));
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].trimEnd().length };
}
