/** Clause numbers as printed and as typed: `三（二）1`, `第三条`, `专栏2`. */
import type { NumberStyle } from "../../parse/grammar/numbering.ts";
import { readNumber } from "../../parse/grammar/numerals.ts";

/** One number of a path, outermost first. */
export interface NumberStep {
  readonly style: NumberStyle | "box" | "figure" | "table" | "note";
  readonly value: number;
  /** The number after 之 of an article that was inserted (第三条之一, 第 3-1 條); absent for others. */
  readonly inserted?: number;
}

const HAN = "[〇零一二三四五六七八九十百]{1,7}";
const ARTICLE_NUMBER = "(?:[〇零一二三四五六七八九十百千]{1,9}|[0-9]{1,4})";
const DIGITS = "[0-9]{1,3}";
const NUMBER = `\\s*(${HAN}|${DIGITS})`;
/** Circled and superscript digits, which NFKC would turn into plain ones. */
const CIRCLED = /[①-⑳]/gu;
const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;

const PATTERNS: readonly (readonly [NumberStep["style"], RegExp])[] = [
  ["part", new RegExp(`第${NUMBER}\\s*(?:部分|部份|编|編|篇)`, "uy")],
  ["chapter", new RegExp(`第${NUMBER}\\s*章`, "uy")],
  ["section", new RegExp(`第${NUMBER}\\s*[节節]`, "uy")],
  [
    "article",
    new RegExp(
      `第\\s*(${ARTICLE_NUMBER})(?:\\s*[-—–]\\s*(${DIGITS}))?\\s*[条條](?:\\s*之\\s*([一二三四五六七八九十]{1,3}))?`,
      "uy",
    ),
  ],
  ["box", new RegExp(`(?:专栏|專欄|box)${NUMBER}`, "iuy")],
  ["figure", new RegExp(`(?:图|圖|fig\\.|figure)${NUMBER}`, "iuy")],
  ["table", new RegExp(`(?:表|table)${NUMBER}`, "iuy")],
  ["note", new RegExp(`(?:[注註][释釋]?|note)${NUMBER}`, "iuy")],
  ["circled", new RegExp(`<(${DIGITS})>`, "uy")],
  ["han-bracket", new RegExp(`\\(\\s*(${HAN})\\s*\\)`, "uy")],
  ["arabic-bracket", new RegExp(`\\(?\\s*(${DIGITS})\\s*\\)`, "uy")],
  ["han", new RegExp(`(${HAN})`, "uy")],
  ["arabic", new RegExp(`(${DIGITS})(?![0-9%])`, "uy")],
];
/** Characters allowed before a number, and between and after numbers: 之 separates figures, as in 专栏4之1. */
const BEFORE = /[\s、.,:：。]*/uy;
const AFTER = /[\s、.,:：。]*(?:之\s*)?/uy;
const BARE: ReadonlySet<NumberStep["style"]> = new Set(["han", "arabic"]);

/** A paragraph of an article, which has no number of its own in print, and its items as they are cited. */
const CITED_PARAGRAPH = { 款: /第\s*[^第\s]{1,4}?\s*款/gu, 项: /第\s*[^第\s]{1,4}?\s*[项項]/gu };
const CITED_ITEM =
  /第\s*\(?\s*([〇零一二三四五六七八九十百]{1,7}|[0-9]{1,3})\s*\)?\s*([款项項目])/gu;

/**
 * The numbers of items as they are printed: 第五条第二款第（二）项 → 第五条（二）; in Taiwan, where 項 stands above 款,
 * 第六條第二項第一款 → 第六條一、. What names a paragraph is left out.
 */
function printedItems(text: string): string {
  if (!/[条條]/u.test(text)) return text;
  const isTaiwan = /[项項]\s*第[^第]{1,6}款/u.test(text);
  return text
    .replace(isTaiwan ? CITED_PARAGRAPH.项 : CITED_PARAGRAPH.款, "")
    .replace(CITED_ITEM, (_, number: string, unit: string) => {
      if (unit === "款") return `${number}、`;
      return unit === "目" && !isTaiwan ? `${number}.` : `(${number})`;
    });
}

function plain(text: string): string {
  return printedItems(plainCharacters(text));
}

function plainCharacters(text: string): string {
  return text
    .replace(CIRCLED, (digit) => `<${digit.charCodeAt(0) - 0x245f}>`)
    .replace(RAISED, (digits) => ` 注${digits}`)
    .normalize("NFKC");
}

/**
 * Parses a text that consists of clause numbers only, in either script and width, with or without separators; null for
 * any other text. A single bare number (`三`, `2025`) gives null: it is a word to search for.
 */
export function readNumberPath(text: string): NumberStep[] | null {
  const given = plain(text);
  const steps: NumberStep[] = [];
  let index = 0;
  const skip = (marks: RegExp): void => {
    marks.lastIndex = index;
    index += marks.exec(given)?.[0].length ?? 0;
  };
  const readStep = (): NumberStep | null => {
    for (const [style, pattern] of PATTERNS) {
      pattern.lastIndex = index;
      const match = pattern.exec(given);
      const value = readNumber(match?.[1] ?? "");
      if (match === null || value === 0) continue;
      index += match[0].length;
      const inserted = readNumber(match[2] ?? match[3] ?? "");
      return inserted === 0 ? { style, value } : { style, value, inserted };
    }
    return null;
  };
  skip(BEFORE);
  while (index < given.length) {
    const step = readStep();
    if (step === null) return null;
    steps.push(step);
    skip(AFTER);
  }
  const [first] = steps;
  if (first === undefined) return null;
  const isBare = steps.length === 1 && BARE.has(first.style) && !/[、.]$/u.test(given.trimEnd());
  return isBare ? null : steps;
}

/** The step of a clause's label; null if the label contains no number. */
export function stepOfLabel(label: string): NumberStep | null {
  const note = /^[\s0-9⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u.test(label);
  const [step, ...more] = readNumberPath(note ? `注${label.normalize("NFKC")}` : label) ?? [];
  return step !== undefined && more.length === 0 ? step : null;
}

function isSame(typed: NumberStep | undefined, own: NumberStep | undefined): boolean {
  if (typed === undefined || own === undefined || typed.value !== own.value) return false;
  if (typed.inserted !== own.inserted) return false;
  return typed.style === own.style || (typed.style === "arabic" && own.style === "note");
}

/** The fit of a typed path to a clause's path: the whole of it, its last numbers, or none. */
export function fitOf(
  typed: readonly NumberStep[],
  own: readonly NumberStep[],
): "whole" | "end" | null {
  const start = own.length - typed.length;
  if (start < 0 || !typed.every((step, index) => isSame(step, own[start + index]))) return null;
  return start === 0 ? "whole" : "end";
}

/** True if the values alone are equal, as `3.2.1` and 三（二）1 are. */
export function hasSameValues(typed: readonly NumberStep[], own: readonly NumberStep[]): boolean {
  const isTelling = typed.length > 2 || new Set(typed.map(({ style }) => style)).size > 1;
  return (
    isTelling &&
    typed.length === own.length &&
    typed.every(({ value }, index) => value === own[index]?.value)
  );
}

/** True for a path that may also be a decimal or a day, such as `8.5`. */
export function mayBeAmount(steps: readonly NumberStep[]): boolean {
  return steps.length === 2 && steps.every(({ style }) => style === "arabic");
}
