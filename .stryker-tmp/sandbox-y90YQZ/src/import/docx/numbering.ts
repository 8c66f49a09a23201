/** Automatic numbers of DOCX: counts the paragraphs of each list, and writes the number of each. */
// @ts-nocheck

import { formatNumber, type NumberFormat } from "../numbers.ts";
import { childOf, childrenOf, type XmlElement } from "../package/xml.ts";
import { isOn, type NumberingReference, settingOf } from "./styles.ts";

const LEVELS = 9;

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimalZero: "decimal-zero",
  decimalFullWidth: "full-width",
  decimalFullWidth2: "full-width",
  decimalEnclosedCircle: "circled",
  decimalEnclosedCircleChinese: "circled",
  decimalEnclosedParen: "bracketed",
  decimalEnclosedFullstop: "dotted",
  upperRoman: "upper-roman",
  lowerRoman: "lower-roman",
  upperLetter: "upper-letter",
  lowerLetter: "lower-letter",
  chineseCounting: "han",
  chineseCountingThousand: "han",
  taiwaneseCounting: "han",
  taiwaneseCountingThousand: "han",
  japaneseCounting: "han",
  ideographDigital: "han",
  taiwaneseDigital: "han",
  chineseLegalSimplified: "han-legal",
  ideographLegalTraditional: "han-legal-traditional",
  ideographTraditional: "stems",
  ideographZodiac: "branches",
  none: "none",
};

interface Level {
  readonly start: number;
  readonly format: NumberFormat | "bullet";
  /** The text with `%1` for the number of the first level. */
  readonly text: string;
  readonly suffix: string;
  /** Whether the numbers of levels above are written in digits. */
  readonly isLegal: boolean;
  /** The level whose number begins this one anew; 0 for none; null for any above. */
  readonly restart: number | null;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** Gives each numbered paragraph, in reading order, its number as text; empty for a bullet. */
export class DocxNumbering {
  readonly #lists: ReadonlyMap<string, List>;
  /** The counters of the levels by abstract list, which several lists may share. */
  readonly #counters = new Map<string, (number | null)[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: XmlElement | null) {
    const abstracts = new Map(
      childrenOf(numbering ?? undefined, "w:abstractNum").map((list) => [
        list.attributes["w:abstractNumId"] ?? "",
        list,
      ]),
    );
    this.#lists = new Map(
      childrenOf(numbering ?? undefined, "w:num").map((list) => [
        list.attributes["w:numId"] ?? "",
        listOf(list, abstracts),
      ]),
    );
  }

  next({ list: id, level }: NumberingReference): string {
    const list = this.#lists.get(id);
    const own = list?.levels.get(level);
    if (list === undefined || own === undefined || own.format === "bullet") return "";
    const counters = this.#counters.get(list.abstract) ?? Array<number | null>(LEVELS).fill(null);
    this.#counters.set(list.abstract, counters);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [at, start] of list.starts) counters[at] = start - 1;
    }
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    for (let below = level + 1; below < LEVELS; below++) {
      const { restart = null } = list.levels.get(below) ?? {};
      if (restart === null || (restart > 0 && level < restart)) counters[below] = null;
    }
    const text = own.text.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels.get(at) ?? own;
      const value = counters[at] ?? other.start;
      const format = other.format === "bullet" ? "none" : other.format;
      return formatNumber(value, own.isLegal ? "decimal" : format);
    });
    return text + (needsSpace(text) ? own.suffix : "");
  }
}

/** True for a number that ends without a mark, which a space sets off from the text. */
function needsSpace(text: string): boolean {
  return text !== "" && !/[、．，：（）()。①-⑳]$/u.test(text);
}

function listOf(list: XmlElement, abstracts: ReadonlyMap<string, XmlElement>): List {
  const abstract = settingOf(list, "w:abstractNumId") ?? "";
  const levels = new Map<number, Level>();
  const starts = new Map<number, number>();
  const add = (level: XmlElement) =>
    levels.set(Number(level.attributes["w:ilvl"] ?? 0), levelOf(level));
  childrenOf(abstracts.get(abstract), "w:lvl").forEach(add);
  for (const override of childrenOf(list, "w:lvlOverride")) {
    childrenOf(override, "w:lvl").forEach(add);
    const start = settingOf(override, "w:startOverride");
    if (start !== null) starts.set(Number(override.attributes["w:ilvl"] ?? 0), Number(start));
  }
  return { abstract, levels, starts };
}

function levelOf(level: XmlElement): Level {
  const format = settingOf(level, "w:numFmt") ?? "decimal";
  const suffix = settingOf(level, "w:suff") ?? "tab";
  const restart = settingOf(level, "w:lvlRestart");
  return {
    start: Number(settingOf(level, "w:start") ?? 1),
    format: format === "bullet" ? "bullet" : (FORMATS[format] ?? "decimal"),
    text: childOf(level, "w:lvlText")?.attributes["w:val"] ?? "",
    suffix: suffix === "nothing" ? "" : " ",
    isLegal: isOn(level, "w:isLgl"),
    restart: restart === null ? null : Number(restart),
  };
}
