/**
 * Numbers of headings as Chinese official documents print them (GB/T 9704—2012, 7.3.3: 一、（一）1.（1）),
 * with 第一章 and the like above them and ① below, in full- or half-width brackets.
 */

/** Styles of numbering, outermost first; a style may stand directly under any that comes before it. */
const STYLES = [
  "part",
  "chapter",
  "section",
  "article",
  "han",
  "han-bracket",
  "arabic",
  "arabic-bracket",
  "circled",
] as const;
export type NumberStyle = (typeof STYLES)[number];

/** A number found at the beginning of a line. */
export interface Numbering {
  readonly style: NumberStyle;
  /** Its value, from 1. */
  readonly value: number;
  /** How many UTF-16 units of the line the printed number takes, brackets and point included. */
  readonly length: number;
}

const HAN = "[〇零一二三四五六七八九十百]{1,7}";
const PATTERNS: readonly (readonly [NumberStyle, RegExp])[] = [
  ["part", new RegExp(`^第\\s?(${HAN}|\\d{1,3})\\s?(?:部分|编|編|篇)(?=[\\s：:]|$)`, "u")],
  ["chapter", new RegExp(`^第\\s?(${HAN}|\\d{1,3})\\s?章(?=[\\s：:]|$)`, "u")],
  ["section", new RegExp(`^第\\s?(${HAN}|\\d{1,3})\\s?[节節](?=[\\s：:]|$)`, "u")],
  ["article", new RegExp(`^第\\s?(${HAN}|\\d{1,3})\\s?[条條](?=[\\s：:]|$)`, "u")],
  ["han", new RegExp(`^(${HAN})\\s?、`, "u")],
  ["han-bracket", new RegExp(`^[（(]\\s?(${HAN})\\s?[）)]`, "u")],
  ["arabic", /^(\d{1,3})\s?(?:[.．](?!\d)|[.．](?=\s)|、)/u],
  ["arabic-bracket", /^[（(]\s?(\d{1,3})\s?[）)]/u],
  ["circled", /^([①-⑳])/u],
];

/** The number with which a line begins, or null. `1.5` and `2024年` are no numbers of headings. */
export function readNumbering(line: string): Numbering | null {
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(line);
    const digits = match?.[1];
    if (match && digits !== undefined) {
      const value = style === "circled" ? line.charCodeAt(0) - 0x245f : readNumber(digits);
      if (value > 0) return { style, value, length: match[0].length };
    }
  }
  return null;
}

/** 0 for the outermost style. */
export function rank(style: NumberStyle): number {
  return STYLES.indexOf(style);
}

const DIGITS = "〇一二三四五六七八九";

/** The value of a number in Arabic or Han digits up to 999; 0 where it is none. */
function readNumber(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  let total = 0;
  let digit = 0;
  for (const character of digits.replaceAll("零", "〇")) {
    if (character === "百" || character === "十") {
      total += (digit || 1) * (character === "百" ? 100 : 10);
      digit = 0;
    } else {
      digit = digit * 10 + DIGITS.indexOf(character);
    }
  }
  return total + digit;
}
