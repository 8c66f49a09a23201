/**
 * Extraction of amounts from Chinese policy prose and laws: 2600家, 13%以上, 1.5万余名, 约52亿元, 3—5个, 近百个, 翻一番,
 * 五万元以下, 百分之五.
 */
// @ts-nocheck

import { partText, rangeInForm } from "../../model/target.ts";
import type { Forms, Span } from "../../model/types.ts";
import { readNumeral, withPlainDigits } from "../../text/words/numbers.ts";
import { phraseAt } from "../../text/words/phrases.ts";
import type { Annotator } from "../annotator.ts";
import { statedYear } from "../dates/stated-years.ts";
import {
  type Bound,
  DOUBLED,
  HAN_PRINTED,
  PERCENTAGE,
  PRINTED,
  ROW,
  readBound,
  readHan,
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
  const plain = withPlainDigits(text);
  const found = [
    ...Array.from(plain.matchAll(PRINTED), (match) => printed(match)),
    ...Array.from(plain.matchAll(SPELLED), (match) => spelled(match)),
    ...Array.from(plain.matchAll(HAN_PRINTED), (match) => inHan(match)),
    ...Array.from(plain.matchAll(PERCENTAGE), (match) => percentage(match)),
    ...Array.from(plain.matchAll(DOUBLED), (match) => doubled(match)),
    cell(plain),
  ].filter((each) => each !== null);
  const isRow = text.includes("\t");
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  const apart = found.filter((each) => {
    if (each.start < end) return false;
    end = each.end;
    return true;
  });
  return apart.map((each) => ({
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

/** The smallest number in Han numerals that is an amount without a bound: 三个方面 and 十项行动 count nothing. */
const LEAST_IN_HAN = 11;
/** Units of money and of proportion, with which any number is an amount. */
const ALWAYS = /^(?:.{1,2}元|倍|个百分点)$/u;

/** An amount in Han numerals; null for small numbers that belong to names and phrases. */
function inHan(match: RegExpExecArray): Found | null {
  const { value = "", to, before, more, more2, unit = "", after } = match.groups ?? {};
  const read = readHan(value);
  const last = to === undefined ? null : readHan(to);
  if (read === null || (to !== undefined && last === null)) return null;
  const rest = match.input.slice(match.index + match[0].length, match.index + match[0].length + 1);
  if (unit === "" && (read.scale === "" || /^[\p{L}\p{N}]/u.test(rest))) return null;
  // 闪过一座 and 过三个月 are no bounds, 过三百家 is one.
  const isPassing = before === "过" && read.value < LEAST_IN_HAN && read.scale === "";
  const bound = readBound((isPassing ? undefined : before) ?? after ?? more ?? more2);
  const scale = last?.scale || read.scale;
  const isAmount =
    read.value >= LEAST_IN_HAN ||
    scale !== "" ||
    bound !== null ||
    last !== null ||
    ALWAYS.test(unit);
  if (!isAmount) return null;
  // In 一万至五万元 the 万 belongs to both, in 三至五万元 to the last alone.
  const least = read.scale === "" || read.scale === scale ? read.value : null;
  return {
    ...spanOf(match),
    value: least,
    to: last?.value ?? null,
    unit: scale + unit,
    amount: least === null ? null : exact(least * readScale(scale)),
    bound,
  };
}

/** 百分之五 is 5%, 千分之三 is 3‰. */
function percentage(match: RegExpExecArray): Found | null {
  const { of, value = "", decimals, to, before, after } = match.groups ?? {};
  const whole = readPart(value);
  const last = to === undefined ? null : readPart(to);
  if (whole === null || (to !== undefined && last === null)) return null;
  const digits = [...(decimals ?? "")].map((digit) => readNumeral(digit)).join("");
  const number = Number(`${whole}.${digits || 0}`);
  const unit = of === "千分之" ? "‰" : "%";
  const bound = readBound(before ?? after);
  return { ...spanOf(match), value: number, to: last, unit, amount: number, bound };
}

function readPart(printed: string): number | null {
  return printed === "百" ? 100 : readNumeral(printed);
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
