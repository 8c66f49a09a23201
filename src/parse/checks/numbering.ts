/**
 * Pass: checks the sequence of numbers. The numbers of siblings of the same style begin with 1, or continue from the
 * last number of the style before them, and rise by 1. Boxes, figures and notes are numbered through the document. The
 * tree stays unchanged.
 */
import type { VFile } from "vfile";
import type { ClauseKind } from "../../model/types.ts";
import { report } from "../messages.ts";
import type { ParsedClause, SourceTree } from "../tree.ts";

/** Kinds that are numbered through the document. */
const DOCUMENT_WIDE: readonly ClauseKind[] = ["box", "caption", "note"];

/** Unified transformer. */
export function checkNumbering() {
  return (tree: SourceTree, file: VFile): void => {
    const throughout = new Map<string, ParsedClause[]>();
    const last = new Map<string, number>();
    const goesOn = new Set<ParsedClause>();
    const visit = (siblings: readonly ParsedClause[]) => {
      const together = new Map<string, ParsedClause[]>();
      for (const clause of siblings) {
        if (clause.number !== null) {
          const isWide = DOCUMENT_WIDE.includes(clause.kind);
          // The lists of an article's paragraphs are numbered each for itself.
          const style = `${clause.style ?? ""}${clause.paragraph > 0 ? ` ${clause.paragraph}` : ""}`;
          const before = last.get(style) ?? 0;
          const isInserted = clause.inserted > 0 && clause.number === before;
          if (isInserted || clause.number === before + 1) goesOn.add(clause);
          last.set(style, clause.number);
          addTo(isWide ? throughout : together, isWide ? clause.kind : style, clause);
        }
        visit(clause.children);
      }
      for (const sequence of together.values()) checkSequence(sequence, goesOn, file);
    };
    visit(tree.clauses);
    for (const sequence of throughout.values()) checkSequence(sequence, goesOn, file);
  };
}

function addTo(groups: Map<string, ParsedClause[]>, key: string, clause: ParsedClause): void {
  const group = groups.get(key);
  if (group) group.push(clause);
  else groups.set(key, [clause]);
}

/**
 * Checks one sequence. `goesOn` contains the clauses whose number follows the last number of its style, under any
 * heading.
 */
function checkSequence(
  sequence: readonly ParsedClause[],
  goesOn: ReadonlySet<ParsedClause>,
  file: VFile,
): void {
  let before: ParsedClause | null = null;
  for (const clause of sequence) {
    const expected = (before?.number ?? 0) + 1;
    const number = clause.number ?? expected;
    const place = before
      ? `after “${before.label.text}” in line ${before.lines[0]}`
      : "at the beginning";
    if (number > expected && !(before === null && goesOn.has(clause))) {
      report(file, {
        rule: "numbering/gap",
        line: clause.lines[0],
        message: `“${clause.label.text}” stands ${place}: ${missing(expected, number)} missing.`,
        hint: "A heading may be taken for text, or lost with a page: give it the role `heading`, or declare a `gap` or an `insert` in repairs.yaml.",
      });
    } else if (number < expected && number !== before?.number) {
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

function missing(from: number, to: number): string {
  if (to - from === 1) return `number ${from} is`;
  return `numbers ${from} ${to - from === 2 ? "and" : "to"} ${to - 1} are`;
}
