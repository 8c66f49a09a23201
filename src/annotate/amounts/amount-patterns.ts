/** Words and patterns of stated amounts: units, multipliers and bounds such as “at least” or “nearly”. */

/** The bound that an amount expresses: at least, more than, about, nearly, at most. */
export type Bound = "least" | "more" | "about" | "nearly" | "most";

/** Units of amounts. Measures in product names (8英寸, 5V) are excluded; 级 after a unit makes a class (4000吨级). */
const UNITS =
  "个百分点|平方公里|平方千米|平方米|公里|美元|欧元|港元|元|小时|个月|%|％|‰|亩|吨|家|项|个|件|人|名|位|所|座|条|款|台|套|倍|次|场|支|张|户|处|栋|种|席|期|天|只|对|辆|类|群|床";

const BOUNDS: Readonly<Record<string, Bound>> = {
  不少于: "least",
  不低于: "least",
  至少: "least",
  以上: "least",
  上: "least",
  超过: "more",
  突破: "more",
  超: "more",
  逾: "more",
  过: "more",
  余: "more",
  多: "more",
  约: "about",
  左右: "about",
  近: "nearly",
  不超过: "most",
  以内: "most",
  以下: "most",
};

/** Bounds before a number; 过 in 通过 and 约 in 节约 are excluded. */
const BEFORE = "不少于|不低于|不超过|至少|超过|突破|超|逾|近|(?<!节)约|(?<!通)过";
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
