/** Clause numbers as printed and as typed: `三（二）1`, `第三条之一`, `第四条第一款第二项`, `专栏2`, `2.1.3`. */
import type { ClauseKind } from "../../model/types.ts";
import type { NumberStyle } from "../../parse/numbers/numbering.ts";
import {
  DASHED,
  INSERTED,
  ORDINAL_NUMBER,
  type Ordinal,
  readOrdinal,
} from "../../text/words/ordinals.ts";

/** One number of a path, outermost first. */
export interface NumberStep {
  readonly style:
    | NumberStyle
    | ("box" | "figure" | "table" | "note" | "attachment" | "appendix")
    | ("attached-figure" | "attached-table" | PartOfArticle);
  readonly value: Ordinal;
}

/** The words 款, 项 and 目. */
export type PartOfArticle = "kuan" | "xiang" | "mu";
const PARTS_OF_ARTICLE: ReadonlySet<string> = new Set(["kuan", "xiang", "mu"]);

/** True for a step by one of the words 款, 项 and 目. */
export function isPartOfArticle(step: NumberStep): step is NumberStep & { style: PartOfArticle } {
  return PARTS_OF_ARTICLE.has(step.style);
}

const HAN = "[〇零一二三四五六七八九十百千廿卅]{1,9}";
const DIGITS = "[0-9]{1,3}";
const NUMBER = `\\s*(${HAN}|${DIGITS})`;
/** Circled and superscript digits, which NFKC would turn into plain ones. */
const CIRCLED = /[①-⑳]/gu;
const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;

/** A pattern of 第一章, with the number of an inserted provision after the unit or after a hyphen. */
function unit(words: string): RegExp {
  return new RegExp(
    `第\\s*\\(?\\s*(${ORDINAL_NUMBER}${DASHED}?)\\s*\\)?\\s*(?:${words})(${INSERTED}{0,2})`,
    "uy",
  );
}

/** A pattern of 第二款 and 第（二）项. */
function part(words: string): RegExp {
  const open = "(?:第\\s*\\(?|\\()\\s*";
  return new RegExp(`${open}(${ORDINAL_NUMBER})\\s*\\)?\\s*[${words}]`, "uy");
}

const PATTERNS: readonly (readonly [NumberStep["style"], RegExp])[] = [
  ["part", unit("部分|部份|分?[编編]|篇")],
  ["chapter", unit("章")],
  ["section", unit("[节節]")],
  ["article", unit("[条條]")],
  ["kuan", part("款")],
  ["xiang", part("项項")],
  ["mu", part("目")],
  ["box", new RegExp(`(?:专栏|專欄|box)${NUMBER}`, "iuy")],
  ["attachment", new RegExp(`附件${NUMBER}`, "uy")],
  ["appendix", new RegExp(`附[录錄]\\s*(${HAN}|${DIGITS}|[a-z](?![a-z]))`, "iuy")],
  ["attached-figure", new RegExp(`附[图圖]${NUMBER}`, "uy")],
  ["attached-table", new RegExp(`附表${NUMBER}`, "uy")],
  ["figure", new RegExp(`(?:图|圖|fig\\.|figure)${NUMBER}`, "iuy")],
  ["table", new RegExp(`(?:表|table)${NUMBER}`, "iuy")],
  ["note", new RegExp(`(?:[注註][释釋]?|note)${NUMBER}`, "iuy")],
  ["circled", new RegExp(`<(${DIGITS})>`, "uy")],
  ["han-bracket", new RegExp(`\\(\\s*(${HAN})\\s*\\)`, "uy")],
  ["arabic-bracket", new RegExp(`\\(?\\s*(${DIGITS})\\s*\\)`, "uy")],
  ["han", new RegExp(`(${HAN})`, "uy")],
  ["arabic", new RegExp(`(${DIGITS})(?![0-9%])`, "uy")],
];
/** Characters allowed before a number, and between and after numbers. */
const MARKS = /[\s、.,:：。]*/uy;
/** 之 after a number of these styles separates its items, as in 专栏4之1; after an article it begins another number. */
const SEPARATED: ReadonlySet<string> = new Set(["box", "figure", "table", "attachment"]);
const SEPARATOR = /之\s*/uy;
/** 的 or 之 between numbers by words: 第三部分的第五条. */
const OF = /[的之]\s*(?=第)/uy;
const BARE: ReadonlySet<NumberStep["style"]> = new Set(["han", "arabic"]);

function plain(text: string): string {
  return text
    .replace(CIRCLED, (digit) => `<${digit.charCodeAt(0) - 0x245f}>`)
    .replace(RAISED, (digits) => ` 注${digits}`)
    .normalize("NFKC");
}

/**
 * Parses a text that consists of clause numbers only, in either script and width, with or without separators; null for
 * any other text. A single bare number (`三`, `2025`) and a mere 第二款 give null: they are words to search for.
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
      const value = match && readValue(match[1] ?? "", match[2]);
      if (match === null || value === null) continue;
      index += match[0].length;
      return { style, value };
    }
    return null;
  };
  skip(MARKS);
  while (index < given.length) {
    const step = readStep();
    if (step === null) return null;
    steps.push(step);
    skip(MARKS);
    if (SEPARATED.has(step.style)) skip(SEPARATOR);
    else skip(OF);
  }
  const [first] = steps;
  if (first === undefined || isPartOfArticle(first)) return null;
  const isBare = steps.length === 1 && BARE.has(first.style) && !/[、.]$/u.test(given.trimEnd());
  return isBare ? null : steps;
}

/** The value of a number, or of a letter of an appendix. */
function readValue(number: string, inserted: string | undefined): Ordinal | null {
  return /^[a-z]$/iu.test(number) ? number.toLowerCase() : readOrdinal(number, inserted);
}

/** A decimal number as a label: `2.1.3`, `2.1`. */
const DECIMAL = /^\s*\d{1,3}(?:[.．]\d{1,3})+[.．]?\s*$/u;

/** The step of a clause's label, the last one of a decimal number; null if the label contains no number. */
export function stepOfLabel(label: string, kind?: ClauseKind): NumberStep | null {
  const number = label.normalize("NFKC").trim();
  const isBare = /^[0-9０-９]{1,3}$/u.test(label.trim());
  if (isBare && kind !== undefined && kind !== "note")
    return { style: "arabic", value: `${Number(number)}` };
  if (isDecimal(label)) return readNumberPath(label)?.at(-1) ?? null;
  const note = /^[\s0-9⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u.test(label);
  const [step, ...more] = readNumberPath(note ? `注${number}` : label) ?? [];
  return step !== undefined && more.length === 0 ? step : null;
}

/** True for a label that contains the numbers of the clauses above. */
export function isDecimal(label: string): boolean {
  return DECIMAL.test(label);
}

/** A table of an attachment may be cited as 附表2 and as 表2. */
function withoutAttached(style: NumberStep["style"]): string {
  return style.replace("attached-", "");
}

function isSame(typed: NumberStep, own: NumberStep | undefined): boolean {
  if (own === undefined || typed.value !== own.value) return false;
  const isNote = typed.style === "arabic" && own.style === "note";
  return isNote || withoutAttached(typed.style) === withoutAttached(own.style);
}

/** The fit of a typed path to a clause's path: the whole of it, its last numbers, or none. */
export function fitOf(
  typed: readonly NumberStep[],
  own: readonly NumberStep[],
): "whole" | "end" | null {
  const start = own.length - typed.length;
  if (!typed.every((step, index) => isSame(step, own[start + index]))) return null;
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

/** The words with which a text is cited, whether or not its numbers are printed with them. */
const CITING_WORDS: ReadonlySet<NumberStep["style"]> = new Set([
  ...(["part", "chapter", "section", "article"] as const),
  ...(["kuan", "xiang", "mu"] as const),
]);
/** Numbers that are printed without such a word: 三、（五）2. */
const WORDLESS: ReadonlySet<NumberStep["style"] | undefined> = new Set([
  ...(["han", "han-bracket", "arabic", "arabic-bracket", "circled"] as const),
]);

/**
 * The fit of a path whose words may stand for printed numbers without words: 第三部分第五条第2项 fits 三（五）2. A single number
 * fits the whole path of a clause only.
 */
export function citedFit(
  typed: readonly NumberStep[],
  own: readonly NumberStep[],
): "whole" | "end" | null {
  const start = own.length - typed.length;
  if (start > 0 && typed.length === 1) return null;
  const isMeant = (step: NumberStep, other: NumberStep | undefined): boolean =>
    CITING_WORDS.has(step.style) && WORDLESS.has(other?.style)
      ? step.value === other?.value
      : isSame(step, other);
  if (!typed.every((step, index) => isMeant(step, own[start + index]))) return null;
  return start === 0 ? "whole" : "end";
}

/** True for a path that may also be a decimal or a day, such as `8.5`. */
export function mayBeAmount(steps: readonly NumberStep[]): boolean {
  return steps.length === 2 && steps.every(({ style }) => style === "arabic");
}
