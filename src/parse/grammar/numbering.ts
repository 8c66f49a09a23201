/**
 * Heading numbers of Chinese official documents (GB/T 9704—2012, 7.3.3: 一、（一）1.（1）), with 第一章 and the like above them
 * and ① below. Brackets and digits may have either width.
 */

/** Styles of numbering, outermost first; a style may occur directly under any style before it. */
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
  /** Value of the number, from 1. */
  readonly value: number;
  /** Length of the printed number in UTF-16 units, brackets and point included. */
  readonly length: number;
}

const HAN = "[〇零一二三四五六七八九十百]{1,7}";
const DIGITS = "[0-9０-９]{1,3}";
const NUMBER = `\\s?(${HAN}|${DIGITS})\\s?`;
/** Lookahead after 第一章: white space, a mark, or a short title without marks. */
const TITLE = "(?=[\\s：:【（(]|$|[^，。；：、]{1,20}$)";
const PATTERNS: readonly (readonly [NumberStyle, RegExp])[] = [
  ["part", new RegExp(`^第${NUMBER}(?:部分|部份|编|編|篇)${TITLE}`, "u")],
  ["chapter", new RegExp(`^第${NUMBER}章${TITLE}`, "u")],
  ["section", new RegExp(`^第${NUMBER}[节節]${TITLE}`, "u")],
  ["article", new RegExp(`^第${NUMBER}[条條](?:之${HAN})?(?=[\\s：:【（(]|$)`, "u")],
  ["han", new RegExp(`^(${HAN})\\s?(?:、|[.．](?=\\s))`, "u")],
  ["han-bracket", new RegExp(`^[（(]\\s?(${HAN})\\s?[）)]`, "u")],
  ["arabic", new RegExp(`^(${DIGITS})\\s?(?:[.．](?![0-9０-９])|[.．](?=\\s)|、)`, "u")],
  ["arabic-bracket", new RegExp(`^[（(]?\\s?(${DIGITS})\\s?[）)]`, "u")],
  ["circled", /^([①-⑳])/u],
];
/** One character for a number with its marks: ⑴ ⒈ ㈠. */
const COMPOSED = /^[⑴-⒇⒈-⒛㈠-㈩]/u;

/** The number at the beginning of a line, or null. `1.5` and `2024年` are not heading numbers. */
export function readNumbering(line: string): Numbering | null {
  const composed = COMPOSED.exec(line)?.[0];
  if (composed !== undefined) {
    const inside = readNumbering(composed.normalize("NFKC"));
    return inside && { ...inside, length: composed.length };
  }
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

/** Rank of a style: 0 for the outermost. */
export function rank(style: NumberStyle): number {
  return STYLES.indexOf(style);
}

const HAN_DIGITS = "〇一二三四五六七八九";

/** The value of a number up to 999 in Arabic or Han digits; 0 if it is not a number. */
export function readNumber(printed: string): number {
  const digits = printed.normalize("NFKC");
  if (/^\d+$/.test(digits)) return Number(digits);
  let total = 0;
  let digit = 0;
  for (const character of digits.replaceAll("零", "〇")) {
    if (character === "百" || character === "十") {
      total += (digit || 1) * (character === "百" ? 100 : 10);
      digit = 0;
    } else {
      digit = digit * 10 + HAN_DIGITS.indexOf(character);
    }
  }
  return total + digit;
}
