/**
 * Pass: checks the sequence of numbers. The numbers of siblings of the same style begin with 1, or continue from the
 * last number of the style before them, and rise by 1. Boxes, figures and notes are numbered through the document. The
 * tree stays unchanged.
 */
import type { VFile } from "vfile";
import type { ClauseKind, SourceText } from "../../model/types.ts";
import { report } from "../messages.ts";
import { readNumbering } from "../numbers/numbering.ts";
import type { Line } from "../read/read-text.ts";
import { indexOf } from "../source-lines.ts";
import { sourceOffset } from "../source-text.ts";
import type { ParsedClause, SourceTree } from "../tree.ts";

/** Kinds that are numbered through the document. */
const DOCUMENT_WIDE: readonly ClauseKind[] = ["box", "caption", "note"];

/** The line of the source, counted from 1, of the character at an offset in a text. */
type LineFinder = (text: SourceText, at: number) => number;

/** Unified transformer. `lines` are the lines of the whole source file. */
export function checkNumbering(lines: readonly Line[]) {
  const starts = lines.map(({ start }) => start);
  const lineOf: LineFinder = (text, at) => indexOf(starts, sourceOffset(text, at)) + 1;
  return (tree: SourceTree, file: VFile): void => {
    const throughout = new Map<string, ParsedClause[]>();
    /** The last clause of each style. */
    const last = new Map<ParsedClause["style"], ParsedClause>();
    /** The clause of the same style before a clause, under any heading. */
    const before = new Map<ParsedClause, ParsedClause>();
    const goesOn = new Set<ParsedClause>();
    const context: Context = { goesOn, before, file, lineOf };
    const visit = (siblings: readonly ParsedClause[]) => {
      const together = new Map<string, ParsedClause[]>();
      for (const clause of siblings) {
        if (clause.number !== null) {
          const isWide = DOCUMENT_WIDE.includes(clause.kind);
          // The lists of an article's paragraphs are numbered each for itself.
          const style = `${clause.style ?? ""}${clause.paragraph > 0 ? ` ${clause.paragraph}` : ""}`;
          const earlier = last.get(clause.style);
          const value = earlier?.number ?? 0;
          const isInserted = clause.inserted > 0 && clause.number === value;
          if (isInserted || clause.number === value + 1) goesOn.add(clause);
          if (earlier) before.set(clause, earlier);
          last.set(clause.style, clause);
          addTo(isWide ? throughout : together, isWide ? clause.kind : style, clause);
        }
        visit(clause.children);
      }
      for (const sequence of together.values()) checkSequence(sequence, context);
    };
    visit(tree.clauses);
    for (const sequence of throughout.values()) checkSequence(sequence, context);
  };
}

function addTo(groups: Map<string, ParsedClause[]>, key: string, clause: ParsedClause): void {
  const group = groups.get(key);
  if (group) group.push(clause);
  else groups.set(key, [clause]);
}

interface Context {
  /** The clauses whose number follows the last number of its style, under any heading. */
  readonly goesOn: ReadonlySet<ParsedClause>;
  /** The clause of the same style before a clause, under any heading. */
  readonly before: ReadonlyMap<ParsedClause, ParsedClause>;
  readonly file: VFile;
  readonly lineOf: LineFinder;
}

function checkSequence(sequence: readonly ParsedClause[], context: Context): void {
  const { goesOn, file } = context;
  let before: ParsedClause | null = null;
  for (const clause of sequence) {
    const earlier: ParsedClause | undefined = before ?? context.before.get(clause);
    // Articles are numbered through the chapters.
    const last = clause.style === "article" ? earlier : before;
    const expected = (last?.number ?? 0) + 1;
    const number = clause.number ?? expected;
    const place = last ? `after “${last.label.text}” in line ${last.lines[0]}` : "at the beginning";
    if (number > expected && !(before === null && goesOn.has(clause))) {
      report(file, {
        rule: "numbering/gap",
        line: clause.lines[0],
        message: `“${clause.label.text}” stands ${place}: ${missing(expected, number)} missing.`,
        hint:
          splitHint(clause, context) ??
          "A heading may be taken for text, or lost with a page: give it the role `heading`, or declare a `gap` or an `insert` in repairs.yaml.",
      });
    } else if (before !== null && number < expected && number !== before.number) {
      report(file, {
        rule: "numbering/step-back",
        line: clause.lines[0],
        message: `“${clause.label.text}” stands ${place}: the numbers step back.`,
        hint: "Lines may be out of order: declare a `move` in repairs.yaml; or a heading between them was taken for text.",
      });
    }
    before = clause;
  }
}

/** A missing number inside of a paragraph, with the beginning of its first sentence: 。 第四条 地下空间. */
const INSIDE =
  /(?<=[。；：？！]\s*)第[〇零一二三四五六七八九十百千\d]{1,8}[条條]\s?[^\s。；：？！]{2,8}/gu;

/** The repairs that divide the article before at the missing numbers that stand inside of it; null if none does. */
function splitHint(clause: ParsedClause, { before, lineOf }: Context): string | null {
  const earlier = before.get(clause);
  if (!earlier || clause.style !== "article") return null;
  const repairs = textsOf(earlier).flatMap((text) =>
    [...text.text.matchAll(INSIDE)].flatMap((match) => {
      const value = readNumbering(match[0])?.value ?? 0;
      if (value <= (earlier.number ?? 0) || value >= (clause.number ?? 0)) return [];
      const line = lineOf(text, match.index);
      return [`- { kind: split, line: ${line}, words: ${match[0]}, why: 原文连排 }`];
    }),
  );
  if (repairs.length === 0) return null;
  const lines = repairs.map((line) => `\`${line}\``).join(" ");
  return `What is missing stands inside of a paragraph. Add to repairs.yaml: ${lines}`;
}

function textsOf(clause: ParsedClause): readonly SourceText[] {
  return [...clause.paragraphs, ...clause.children.flatMap(textsOf)];
}

function missing(from: number, to: number): string {
  if (to - from === 1) return `number ${from} is`;
  return `numbers ${from} ${to - from === 2 ? "and" : "to"} ${to - 1} are`;
}
