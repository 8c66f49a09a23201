/**
 * Numbers at the beginning of lines: those of official documents (GB/T 9704—2012, 7.3.3: 一、（一）1.（1）), of laws (编 章 节 条
 * and, in Taiwan, 款 目), of technical texts (decimals, GB/T 1.1), and those that texts of other kinds use besides.
 */
// @ts-nocheck

import {
  DIGIT,
  FORMAL_NUMERAL,
  HAN_NUMERAL,
  readNumber,
  readRomanNumber,
  STEMS,
} from "./numerals.ts";

/** Styles of numbering, in the usual order, outermost first. A text may have another order: `style-order.ts` finds it. */
export const STYLES = [
  "part",
  "subpart",
  "chapter",
  "section",
  "subsection",
  "topic",
  "article",
  "formal",
  "han",
  "decimal",
  "decimal-2",
  "decimal-3",
  "decimal-4",
  "phase",
  "han-bracket",
  "arabic",
  "arabic-bracket",
  "circled",
  "stem",
  "stem-bracket",
  "letter",
  "letter-bracket",
  "roman",
  "roman-bracket",
  "ordinal",
] as const;
export type NumberStyle = (typeof STYLES)[number];

/** Styles of chapters that decimals may stand in: 2.1 below 二、 or 第二章. */
export const CHAPTER_STYLES: ReadonlySet<NumberStyle> = new Set<NumberStyle>([
  ...(["part", "chapter", "section", "formal", "han", "arabic"] as const),
]);

/** A number found at the beginning of a line. */
export interface Numbering {
  readonly style: NumberStyle;
  /** Value of the number, from 1; of a decimal its last component. */
  readonly value: number;
  /** Value of the number after 之 (第三条之一, 第 3-1 條), from 1; 0 if there is none. */
  readonly inserted: number;
  /** The components of a decimal; null for other styles. */
  readonly path: readonly number[] | null;
  /** Length of the printed number in UTF-16 units, brackets and point included. */
  readonly length: number;
  /** True if the line may be something else (2.5 万个, 三、四线城市): the numbers before and after have to decide. */
  readonly isWeak: boolean;
}

const SPACE = "[ \\u00a0\\u3000]*";
const HANS = `(?:${HAN_NUMERAL}${SPACE}){1,11}`;
const DIGITS = `${DIGIT}{1,3}`;
/** A number between 第 and its unit; Taiwan's official texts set spaces around it and in it. */
const BETWEEN = `${SPACE}(?<number>${HANS}|${DIGIT}{1,5})${SPACE}`;
/** 之一 after the unit. */
const INSERTED = `(?:之${SPACE}(?<inserted>${HAN_NUMERAL}{1,3}|${DIGITS})${SPACE})?`;
/** What follows the unit: white space, a mark, or a short title that does not go on as a sentence does. */
const TITLE =
  "(?=[\\s：:【（(]|$|(?![的第至、之节節条條款]|[规規]定|所[列称稱]|[和与與]第|中的?[规規]定|以[上下]|[内內]容)[^。；：！？]{1,30}$)";
/** Words after the number of an article that make it a citation: 第三条规定的, 第三条至第五条. */
const CITED = "款例件目项項规規至和与與或及、第之所的，,。；於于中对對後后前以内內等";
const HAN_LETTER = "\\p{Script=Han}";

interface Pattern {
  readonly style: NumberStyle;
  readonly pattern: RegExp;
  readonly read?: (printed: string) => number;
  readonly isWeak?: true;
}

function unit(style: NumberStyle, units: string): Pattern {
  return { style, pattern: new RegExp(`^第${BETWEEN}(?:${units})${INSERTED}${TITLE}`, "u") };
}

const PATTERNS: readonly Pattern[] = [
  unit("subpart", "分编|分編"),
  unit("part", "部分|部份|编|編|篇"),
  unit("chapter", "章"),
  unit("section", "节|節"),
  {
    style: "article",
    pattern: new RegExp(
      `^第${SPACE}(?<number>${HANS}|${DIGIT}{1,5})(?:${SPACE}[-—－–]${SPACE}(?<hyphened>${DIGITS}))?${SPACE}[条條]${INSERTED}(?=[\\s：:【（(]|$)[：:]?`,
      "u",
    ),
  },
  {
    style: "article",
    pattern: new RegExp(
      `^第(?<number>${HAN_NUMERAL}{1,11}|${DIGIT}{1,5})[条條]${INSERTED}(?:[、.．](?=\\s*[^\\s第])|(?=[^\\s${CITED}]))`,
      "u",
    ),
    isWeak: true,
  },
  {
    style: "subsection",
    pattern: new RegExp(`^第${BETWEEN}款(?=\\s+[^，。；：]{1,20}$)`, "u"),
  },
  { style: "topic", pattern: new RegExp(`^第${BETWEEN}目(?=\\s+[^，。；：]{1,20}$)`, "u") },
  {
    style: "ordinal",
    pattern: new RegExp(`^第(?<number>${HAN_NUMERAL}{1,3})[，,、：:](?=\\S)`, "u"),
    isWeak: true,
  },
  {
    style: "phase",
    pattern: new RegExp(
      `^(?:第(?<number>${HAN_NUMERAL}{1,3})(?:阶段|階段|步|方面|类|類)(?:[：:](?=\\S)|(?=[\\s。（(，]|$))|(?:任务|任務|行动|行動|工程|专题|專題|措施|目标|目標|重点|重點)(?<other>${HAN_NUMERAL}{1,3}|${DIGIT}{1,2})(?:[、.．：:](?=\\S)|(?=\\s|$)))`,
      "u",
    ),
    isWeak: true,
  },
  {
    style: "formal",
    pattern: new RegExp(`^(?<number>${FORMAL_NUMERAL}{1,3})\\s?[、.．：:]`, "u"),
  },
  {
    style: "han",
    // 一、二、三产业 counts things; 三、四线城市 does too.
    pattern: new RegExp(
      `^(?<number>${HAN_NUMERAL}{1,7})\\s?(?:、(?!${HAN_NUMERAL}{1,3}、)|[.．](?=\\s|${HAN_LETTER}))(?!${HAN_NUMERAL})`,
      "u",
    ),
  },
  {
    style: "han",
    pattern: new RegExp(`^(?<number>${HAN_NUMERAL}{1,7})\\s?、(?=${HAN_NUMERAL})`, "u"),
    isWeak: true,
  },
  {
    style: "han-bracket",
    pattern: new RegExp(`^[（(]\\s?(?<number>${HAN_NUMERAL}{1,7})\\s?[）)]`, "u"),
  },
  {
    style: "decimal",
    pattern: new RegExp(
      `^(?<path>${DIGITS}(?:[.．]${DIGITS}){1,5})[.．、]?(?!\\s?[万萬亿億％%‰])(?=\\s|[${HAN_LETTER}“‘「《（(]|$)`,
      "u",
    ),
    isWeak: true,
  },
  {
    style: "arabic",
    pattern: new RegExp(`^(?<number>${DIGITS})\\s?(?:[.．](?!${DIGIT})|[.．](?=\\s)|、)`, "u"),
  },
  {
    style: "arabic-bracket",
    pattern: new RegExp(`^[（(]?\\s?(?<number>${DIGITS})\\s?[）)]`, "u"),
  },
  {
    style: "circled",
    pattern: /^(?<number>[①-⑳㉑-㉟㊱-㊿])/u,
    read: (printed) => Number(printed.normalize("NFKC")),
  },
  {
    style: "stem",
    pattern: new RegExp(`^(?<number>[${STEMS}])\\s?[、.．]`, "u"),
    read: (printed) => STEMS.indexOf(printed) + 1,
  },
  {
    style: "stem-bracket",
    pattern: new RegExp(`^[（(]\\s?(?<number>[${STEMS}])\\s?[）)]`, "u"),
    read: (printed) => STEMS.indexOf(printed) + 1,
    isWeak: true,
  },
  {
    style: "roman",
    pattern: /^(?<number>[Ⅰ-Ⅻ]|[IVX]{1,5})(?:[.．、](?=\s|\p{Script=Han})|(?<=[Ⅰ-Ⅻ])\s)/u,
    read: readRomanNumber,
    isWeak: true,
  },
  {
    style: "roman-bracket",
    pattern: /^[（(]\s?(?<number>[Ⅰ-Ⅻⅰ-ⅻ]|[IVXivx]{1,5})\s?[）)]/u,
    read: readRomanNumber,
    isWeak: true,
  },
  {
    style: "letter",
    pattern:
      /^(?<number>[A-Za-zＡ-Ｚａ-ｚ])(?:[.．、](?=\s*\p{Script=Han})|[)）](?=\s*\p{Script=Han}))/u,
    read: readLetter,
    isWeak: true,
  },
  {
    style: "letter-bracket",
    pattern: /^[（(]\s?(?<number>[A-Za-zＡ-Ｚａ-ｚ])\s?[）)]/u,
    read: readLetter,
    isWeak: true,
  },
];

/** One character for a number with its marks: ⑴ ⒈ ㈠. */
const COMPOSED = /^[⑴-⒇⒈-⒛㈠-㈩]/u;
/** A number alone before a title: 1 总则. It numbers a chapter only where 1.1 follows. */
const BARE = new RegExp(`^(?<number>${DIGIT}{1,2})\\s+(?=[${HAN_LETTER}“‘「《])`, "u");

function readLetter(printed: string): number {
  return (printed.normalize("NFKC").toLowerCase().codePointAt(0) ?? 0) - 0x60;
}

/** Compatibility ideographs, which extraction from a PDF leaves: 參 as U+F96B. */
const COMPATIBLE = /[\uf900-\ufaff]/u;
/** The characters that a number begins with; most lines begin with none of them. */
const BEGINS = new RegExp(
  `^(?:[第（(①-⑳㉑-㉟㊱-㊿⑴-⒇⒈-⒛㈠-㈩Ⅰ-Ⅻ\\p{Script=Latin}\\uf900-\\ufaff任行工专專措目重${STEMS}]|${DIGIT}|${HAN_NUMERAL}|${FORMAL_NUMERAL})`,
  "u",
);
/** Number of units at the beginning of a line that may be its number. */
const LONGEST_NUMBER = 24;

/** The number at the beginning of a line, or null. `1.5万` and `2024年` are no numbers of lines. */
export function readNumbering(line: string): Numbering | null {
  if (!BEGINS.test(line)) return null;
  const start = line.slice(0, LONGEST_NUMBER);
  return readPlain(
    COMPATIBLE.test(start) ? start.normalize("NFC") + line.slice(LONGEST_NUMBER) : line,
  );
}

/** `readNumbering` for a line without compatibility ideographs. */
function readPlain(line: string): Numbering | null {
  const composed = COMPOSED.exec(line)?.[0];
  if (composed !== undefined) {
    const inside = readPlain(composed.normalize("NFKC"));
    return inside && { ...inside, length: composed.length };
  }
  for (const { style, pattern, read = readNumber, isWeak = false } of PATTERNS) {
    const match = pattern.exec(line);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const { length } = match[0].trimEnd();
    if (groups.path !== undefined) return decimal(groups.path, length);
    const value = read(groups.number ?? groups.other ?? "");
    if (value === 0) continue;
    const inserted = readNumber(groups.inserted ?? groups.hyphened ?? "");
    return { style, value, inserted, path: null, length, isWeak };
  }
  return null;
}

/** The number of a chapter in a text with decimal numbers (1 总则), or null; the line may be anything else. */
export function readBareNumber(line: string): Numbering | null {
  const number = BARE.exec(line)?.groups?.number;
  return number === undefined ? null : decimal(number, number.length);
}

const DECIMALS: readonly NumberStyle[] = ["decimal", "decimal-2", "decimal-3", "decimal-4"];

function decimal(printed: string, length: number): Numbering {
  const path = printed.split(/[.．]/u).map(readNumber);
  const style = DECIMALS[Math.min(path.length, DECIMALS.length) - 1] ?? "decimal";
  return { style, value: path.at(-1) ?? 0, inserted: 0, path, length, isWeak: true };
}

/** Position of a style in the usual order: 0 for the outermost. */
export function rank(style: NumberStyle): number {
  return STYLES.indexOf(style);
}
