/** Printing of generated texts: plain, with a contents list, wrapped on pages, or as Markdown. */
// @ts-nocheck

import type { Random } from "../../support/random.ts";
import { type Furniture, furnitureLine, type Line, type TextDraft } from "./draft.ts";
import { numberPages, wrapLines } from "./pages.ts";

/** How a text is printed. */
export const PRINTINGS = [
  "plain",
  "plain with radicals",
  "with contents",
  "with contents and pages",
  "with contents without a word",
  "wrapped",
  "wrapped with page numbers",
  "wrapped with glued page numbers",
  "as Markdown",
  "as Markdown in bold",
] as const;
export type Printing = (typeof PRINTINGS)[number];

/** True if the printing needs paragraphs of several lines. */
export function isOnPages(printing: Printing): boolean {
  return printing.startsWith("wrapped");
}

export interface Printed {
  readonly text: string;
  readonly format: "text" | "markdown";
  /** Number of UTF-16 units by kind of furniture, white space between lines aside. */
  readonly furniture: Readonly<Partial<Record<Furniture | "markup", number>>>;
}

/** A printed text; null where the printing would be ambiguous, or would not show what it is. */
export function print(draft: TextDraft, printing: Printing, random: Random): Printed | null {
  const head = draft.head.map((text) => furnitureLine(text, "title block"));
  const body = draft.clauses.flatMap(({ lines }) => lines);
  if (printing === "as Markdown" || printing === "as Markdown in bold") {
    return markdown([...head, ...body], printing === "as Markdown in bold");
  }
  if (isOnPages(printing)) {
    const wrapped = wrapLines([...head, ...body], random.int(20, 40));
    if (wrapped === null || printing === "wrapped") return wrapped && plain(wrapped, "\n");
    const isGlued = printing === "wrapped with glued page numbers";
    const paged = numberPages(wrapped, isGlued, random);
    return paged && plain(paged, "\n");
  }
  const lineBreak = random.pick(["\n", "\n\n", "\r\n"]);
  if (printing === "plain") return plain([...head, ...body], lineBreak);
  if (printing === "plain with radicals") return withRadicals(plain([...head, ...body], lineBreak));
  const contents = contentsList(body, printing, random);
  return contents && plain([...head, ...contents, ...body], lineBreak);
}

function plain(lines: readonly Line[], lineBreak: string): Printed {
  const furniture: Partial<Record<Furniture, number>> = {};
  for (const { text, furniture: kind } of lines) {
    if (kind !== null) furniture[kind] = (furniture[kind] ?? 0) + text.length;
  }
  // A glued page number stands on the line that follows it.
  const text = lines
    .map((line) => `${line.text}${line.isGlued === true ? "" : lineBreak}`)
    .join("");
  return { text, format: "text", furniture };
}

/** Radicals that the printers of PDF files write for characters (Unicode: EquivalentUnifiedIdeograph). */
const RADICALS: Readonly<Record<string, string>> = {
  一: "⼀",
  二: "⼆",
  水: "⽔",
  用: "⽤",
  火: "⽕",
  月: "⽉",
  日: "⽇",
};

function withRadicals(printed: Printed): Printed {
  const text = printed.text.replace(/[一二水用火月日]/gu, (one) => RADICALS[one] ?? one);
  return { ...printed, text };
}

/** The entries of the two topmost levels; null if there are too few of them to show a list. */
function contentsList(body: readonly Line[], printing: Printing, random: Random): Line[] | null {
  const listed = body.filter(({ level }) => level !== null && level <= 1);
  // Without a word only the recurrence of several headings shows the list.
  const hasWord = printing !== "with contents without a word";
  if (listed.length < (hasWord ? 2 : 3)) return null;
  const leader = random.pick(["\t", "·····", "……………", "......."]);
  let page = 1;
  const entries = listed.map(({ text }) => {
    if (printing !== "with contents and pages") return text;
    page += random.int(0, 3);
    return `${text}${leader}${page}`;
  });
  const word = hasWord ? [random.pick(["目录", "目 录", "目　录"])] : [];
  return [...word, ...entries].map((text) => furnitureLine(text, "contents list"));
}

/** True if a heading stands below a paragraph with a run-in heading, which has no depth in Markdown. */
function skipsLevel(lines: readonly Line[]): boolean {
  let last = -1;
  return lines.some(({ level }) => {
    if (level === null) return false;
    const skips = level > last + 1;
    last = level;
    return skips;
  });
}

/** Depth of the deepest heading of Markdown; deeper headings are bold. */
const DEEPEST = 6;

/** Markdown with headings, or with bold headings; run-in headings are bold. */
function markdown(lines: readonly Line[], isBold: boolean): Printed | null {
  if (!isBold && skipsLevel(lines)) return null;
  let marks = 0;
  let head = 0;
  const printed = lines.map(({ text, level, runIn, furniture, indent }, index) => {
    if (furniture !== null) head += text.length;
    if (index === 0) return marked(heading(text, -1));
    if (level !== null) return marked(heading(text, level));
    if (indent !== undefined) return `${" ".repeat(indent)}${text}`;
    return runIn > 0 ? marked(`**${text.slice(0, runIn)}**${text.slice(runIn)}`) : text;
  });
  function heading(text: string, level: number): string {
    const depth = level + 2;
    return isBold || depth > DEEPEST ? `**${text}**` : `${"#".repeat(depth)} ${text}`;
  }
  function marked(text: string): string {
    marks += text.replace(/[^#*]/gu, "").length;
    return text;
  }
  const furniture = { "title block": head, ...(marks > 0 ? { markup: marks } : {}) };
  return { text: printed.join("\n\n"), format: "markdown", furniture };
}
