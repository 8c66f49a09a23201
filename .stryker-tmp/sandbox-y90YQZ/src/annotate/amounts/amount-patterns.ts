/** Words and patterns of stated amounts: units, multipliers and bounds such as “at least” or “nearly”. */
// @ts-nocheck


import { readNumeral } from "../../text/words/numbers.ts";

/** The bound that an amount expresses: at least, more than, about, nearly, less than, at most. */
export type Bound = "least" | "more" | "about" | "nearly" | "less" | "most";

/** Units of amounts. Measures in product names (8英寸, 5V) are excluded; 级 after a unit makes a class (4000吨级). */
const UNITS =
  "个百分点|平方公里|平方千米|平方米|公里|美元|欧元|港元|元|小时|个月|%|％|‰|亩|吨|家|项|个|件|人|名|位|所|座|条|款|台|套|倍|次|场|支|张|户|处|栋|种|席|期|天|只|对|辆|类|群|床";

const BOUNDS: Readonly<Record<string, Bound>> = {
  不少于: "least",
  不低于: "least",
  至少: "least",
  以上: "least",
  不小于: "least",
  上: "least",
  超过: "more",
  多于: "more",
  高于: "more",
  大于: "more",
  突破: "more",
  超: "more",
  逾: "more",
  过: "more",
  余: "more",
  多: "more",
  约: "about",
  左右: "about",
  近: "nearly",
  不满: "less",
  未满: "less",
  不足: "less",
  不到: "less",
  少于: "less",
  低于: "less",
  小于: "less",
  不超过: "most",
  不多于: "most",
  不高于: "most",
  不大于: "most",
  至多: "most",
  以内: "most",
  以下: "most",
};

/** Bounds before a number; 过 in 通过 and 经过 and 约 in 节约 are excluded. */
const BEFORE =
  "不少于|不低于|不小于|不超过|不多于|不高于|不大于|至少|至多|超过|多于|高于|大于|突破|" +
  "不满|未满|不足|不到|少于|低于|小于|超|逾|近|(?<!节)约|(?<![通经])过";
const AFTER = "以上|左右|以内|以下";
const SCALE = "[十百千]?(?:万亿|亿亿|万|亿)|[百千]";
const NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
const RANGE = "[-—－–~～至到]+";

/**
 * An amount in digits. Ordinals (第8位), ends of ranges, parts of names (4+4科创工程, 5G) and numbers of institutes (中电48所)
 * are excluded.
 */
export const PRINTED = new RegExp(
  `(?:(?<before>${BEFORE})\\s*)?(?<!第\\s*|中电|[\\p{Script=Latin}\\d.,+/]|\\d[%％]?\\s*${RANGE}\\s*)` +
    `(?<value>${NUMBER})(?:\\s*[%％]?\\s*${RANGE}\\s*(?<to>${NUMBER}))?\\s*(?<more>[余多])?\\s*` +
    `(?<scale>${SCALE})?\\s*(?<more2>[余多])?\\s*(?<unit>${UNITS})?(?!级)\\s*(?<after>${AFTER})?`,
  "gu",
);

/**
 * A number in Han numerals that begins with a digit; it is not a part of another number, of a fraction, of an ordinal
 * (十一届十二次) or of an estimate (两、三倍).
 */
const HAN = "[一二两三四五六七八九十][〇零一二两三四五六七八九十百千万亿]{0,15}";
const NO_PART =
  "(?<![第届〇零一二两三四五六七八九十百千万亿几数\\d]|[一二两三四五六七八]、|第\\s|分之|[点.]\\s?)";
/**
 * Units that a number in Han numerals counts: not 条 and 款, which are parts of laws, and not where the word goes on (五元化,
 * 三百人才).
 */
const HAN_UNITS = UNITS.split("|")
  .filter((unit) => !["条", "款", "只", "对", "%", "％", "‰"].includes(unit))
  .map((unit) =>
    unit
      .replace(/元$/u, "元(?![化素结旦件宵月])")
      .replace(/^人$/u, "人(?![民大才员口类工均心物文])"),
  )
  .join("|");

/** An amount in Han numerals; `readHan` says whether it is one: 五万元以上, 一千二百三十四户, 三至五家. */
export const HAN_PRINTED = new RegExp(
  `(?:(?<before>${BEFORE})\\s*)?${NO_PART}(?<value>${HAN})(?:${RANGE}(?<to>${HAN}))?(?<more>[余多])?` +
    `(?<more2>[余多])?(?<unit>${HAN_UNITS})?(?![级几])\\s*(?<after>${AFTER})?`,
  "gu",
);

/** A percentage in Han numerals: 百分之五, 百分之十五点五, 千分之三, 百分之十至百分之二十. */
export const PERCENTAGE = new RegExp(
  `(?:(?<before>${BEFORE})\\s*)?(?<![〇一二两三四五六七八九十百千万亿])(?<of>百分之|千分之)(?<value>${HAN}|百|零)(?:点(?<decimals>[〇零一二三四五六七八九]{1,4}))?` +
    `(?:${RANGE}(?:百分之|千分之)?(?<to>${HAN}|百))?\\s*(?<after>${AFTER})?`,
  "gu",
);

/** A number in Han numerals as a value and its 万 or 亿: 140 and 亿 for 一百四十亿. */
export function readHan(
  printed: string,
): { readonly value: number; readonly scale: string } | null {
  const scale = /[万亿]+$/u.exec(printed)?.[0] ?? "";
  const head = printed.slice(0, printed.length - scale.length);
  // 一三五 are digits one by one.
  const isCounted = head.length === 1 || /[十百千万亿]/u.test(head);
  const value = isCounted ? readNumeral(head) : null;
  return value === null ? null : { value, scale };
}

export const SPELLED = new RegExp(
  `(?<before>${BEFORE}|(?<!以|成千)上|数)\\s*(?<scale>[十百千]?(?:万亿|万|亿)|[十百千])(?<unit>${UNITS})?(?!级)`,
  "gu",
);

export const DOUBLED = /翻(?<times>[一两三四])番/gu;

export function readBound(word: string | undefined): Bound | null {
  return (word === undefined ? undefined : BOUNDS[word]) ?? null;
}

/** A table row with the unit in brackets in its label: 高新技术企业数量（家） and 4500, separated by a tab. */
export const ROW = new RegExp(`[（(](?<unit>${UNITS})[）)][^\\t]*\\t(?<value>${NUMBER})$`, "u");

const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** The factor of 千, 万 or 万亿; 1 for an empty text. */
export function readScale(scale: string): number {
  return [...scale].reduce((product, character) => product * (TENS[character] ?? 1), 1);
}
