/** Automatic numbers of ODT: the styles of lists, and the counters of their levels. */
// @ts-nocheck

import { formatNumber, type NumberFormat } from "../numbers.ts";
import { childrenOf, type XmlElement } from "../package/xml.ts";

interface Level {
  readonly format: NumberFormat | "bullet";
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** Number of levels whose numbers are shown. */
  readonly shown: number;
}

/** The levels of a list style, counted from 1. */
export type ListStyle = ReadonlyMap<number, Level>;

/** The formats of LibreOffice, told by the first number. */
const FORMATS: readonly (readonly [RegExp, NumberFormat])[] = [
  [/^$/u, "none"],
  [/^1$/u, "decimal"],
  [/^01$/u, "decimal-zero"],
  [/^I$/u, "upper-roman"],
  [/^i$/u, "lower-roman"],
  [/^A/u, "upper-letter"],
  [/^a/u, "lower-letter"],
  [/^①/u, "circled"],
  [/^⑴/u, "bracketed"],
  [/^⒈/u, "dotted"],
  [/^[１]/u, "full-width"],
  [/^一/u, "han"],
  [/^壹.*[贰陆]/u, "han-legal"],
  [/^壹/u, "han-legal-traditional"],
  [/^甲/u, "stems"],
  [/^子/u, "branches"],
];

/** The level of a list style, from `text:list-level-style-number` or `text:outline-level-style`. */
function levelOf({ name, attributes }: XmlElement): Level {
  const written = attributes["style:num-format"] ?? "";
  const format = FORMATS.find(([pattern]) => pattern.test(written))?.[1] ?? "decimal";
  return {
    format:
      name === "text:list-level-style-bullet" || name === "text:list-level-style-image"
        ? "bullet"
        : format,
    prefix: attributes["style:num-prefix"] ?? "",
    suffix: attributes["style:num-suffix"] ?? "",
    start: Number(attributes["text:start-value"] ?? 1),
    shown: Math.min(10, Number(attributes["text:display-levels"] ?? 1)),
  };
}

export function listStyle(style: XmlElement): ListStyle {
  return new Map(
    childrenOf(style).map((level) => [Number(level.attributes["text:level"] ?? 1), levelOf(level)]),
  );
}

/** The counters of one list. */
export class ListCounter {
  readonly #counters: number[] = [];

  /** The number of the next item of a level; empty for a bullet. @param start its value, if the item states one */
  next(style: ListStyle, level: number, start: number | null): string {
    const own = style.get(level);
    if (own === undefined) return "";
    const before = this.#counters[level] ?? own.start - 1;
    this.#counters[level] = start ?? before + 1;
    this.#counters.length = level + 1;
    if (own.format === "bullet" || own.format === "none") return "";
    const numbers: string[] = [];
    for (let at = level - own.shown + 1; at <= level; at++) {
      const other = style.get(at);
      if (other === undefined || other.format === "bullet") continue;
      numbers.push(formatNumber(this.#counters[at] ?? other.start, other.format));
    }
    const text = own.prefix + numbers.join(".") + own.suffix;
    return /[、．，：（）()。①-⑳]$/u.test(text) ? text : `${text} `;
  }
}
