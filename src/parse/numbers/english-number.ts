/** A printed number in English, and English titles behind their numbers. */
import type { Clause } from "../../model/types.ts";
import { type NumberStyle, readNumbering } from "./numbering.ts";

const BRACKETED: ReadonlySet<NumberStyle> = new Set([
  "han-bracket",
  "arabic-bracket",
  "circled",
  "stem-bracket",
]);

/** Numbers that are letters in print too. */
const LETTERS: ReadonlySet<NumberStyle> = new Set([
  "letter",
  "letter-bracket",
  "roman",
  "roman-bracket",
]);

/** The units of laws. */
const UNITS: Partial<Readonly<Record<NumberStyle, string>>> = {
  part: "Part",
  subpart: "Subpart",
  chapter: "Chapter",
  section: "Section",
  subsection: "Subsection",
  topic: "Topic",
  article: "Article",
};

/** What stands beside the text, with a number of its own. */
const NAMED: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^(?:专栏|專欄)\s*(\d+)/u, "Box"],
  [/^[图圖]\s*(\d+)/u, "Figure"],
  [/^表\s*(\d+)/u, "Table"],
  [/^附件\s*(\d+)/u, "Attachment"],
];

/**
 * A number in English, whichever script it is printed in: 三、 is `3.`, （二） is `(2)`, 第三条之一 is `Article 3-1`, 1.2 stays, 专栏 4 is
 * `Box 4`; empty if there is no English form.
 */
export function englishNumber(label: string): string {
  const numbering = readNumbering(label);
  if (numbering !== null) {
    const { style, value, inserted, path } = numbering;
    const number = `${path?.join(".") ?? value}${inserted === 0 ? "" : `-${inserted}`}`;
    const unit = UNITS[style];
    if (LETTERS.has(style)) return label.normalize("NFKC").replace(/、$/u, ".");
    if (unit !== undefined) return `${unit} ${number}`;
    if (BRACKETED.has(style)) return `(${number})`;
    return path === null ? `${number}.` : number;
  }
  for (const [pattern, name] of NAMED) {
    const number = pattern.exec(label)?.[1];
    if (number !== undefined) return `${name} ${number}`;
  }
  return /\p{Script=Han}/u.test(label) ? "" : label;
}

/** What stands between an English number and the words after it: `3. `, `Box 4: `. */
export function afterEnglishNumber(number: string): string {
  if (number === "") return "";
  return /^\p{L}.*\d$/u.test(number) ? ": " : " ";
}

/** A title behind a printed number in Simplified characters: `（一） Talent` is `(1) Talent`. */
export function withEnglishNumber(label: string, title: string): string {
  const number = englishNumber(label);
  return title === "" ? number : `${number}${afterEnglishNumber(number)}${title}`;
}

/** The English title of a clause behind its number; null without a title. */
export function numberedTitle({
  forms,
  english,
}: Pick<Clause, "forms" | "english">): string | null {
  return english === null ? null : withEnglishNumber(forms["zh-Hans"].label, english);
}
