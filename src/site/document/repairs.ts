/** The repairs of a document as its pages tell them: those at one place together, each declaration once. */
import type { Clause, PlacedRepair } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";

/** What a reader finds at one place of the text. */
export interface RepairNote {
  /** Counted from 1 through the document. */
  readonly number: number;
  readonly clause: Clause;
  /** In order; never empty. */
  readonly repairs: readonly PlacedRepair[];
}

/** The notes of a document in reading order. */
export function repairNotes(clauses: readonly Clause[]): RepairNote[] {
  const notes: { clause: Clause; repairs: PlacedRepair[] }[] = [];
  for (const { clause } of walkClauses(clauses)) {
    let last: PlacedRepair | undefined;
    for (const repair of clause.repairs) {
      const note = notes.at(-1);
      if (last && note && belongTogether(last, repair)) note.repairs.push(repair);
      else notes.push({ clause, repairs: [repair] });
      last = repair;
    }
  }
  return notes.map((note, index) => ({ ...note, number: index + 1 }));
}

/** One declaration in two parts (an inserted number and heading), or two repairs at one point. */
function belongTogether(one: PlacedRepair, next: PlacedRepair): boolean {
  if (isSameDeclaration(one, next)) return true;
  const samePart = one.part === next.part && one.paragraph === next.paragraph;
  return samePart && next.start === one.end && next.start === next.end;
}

/** True for two places of one declared repair. */
function isSameDeclaration(one: PlacedRepair, other: PlacedRepair): boolean {
  return (
    one.kind === other.kind &&
    one.line === other.line &&
    one.source === other.source &&
    one.shown === other.shown &&
    one.why === other.why &&
    one.part !== other.part
  );
}

/** The repairs of a note, each declaration once. */
export function declarations({ repairs }: RepairNote): PlacedRepair[] {
  return repairs.filter(
    (repair, index) => !repairs.slice(0, index).some((other) => isSameDeclaration(other, repair)),
  );
}

/** How many repairs and how many gaps a document has. */
export function countRepairs(notes: readonly RepairNote[]): { repairs: number; gaps: number } {
  const all = notes.flatMap(declarations);
  const gaps = all.filter(({ kind }) => kind === "gap").length;
  return { repairs: all.length - gaps, gaps };
}

/** The text in which a repair stands, in the script of the source. */
function textOf({ source }: Clause, { part, paragraph }: PlacedRepair): string {
  return part === "paragraph" ? (source.paragraphs[paragraph - 1] ?? "") : source[part];
}

/** The source's own words with a few words around them, so that a reader recognises the place. */
export interface SourceWords {
  readonly before: string;
  /** What the repair replaces; empty where it adds. */
  readonly words: string;
  readonly after: string;
}

/** How many characters around the words are quoted. */
const AROUND = 8;
/** A mark that ends a sentence, or a cell of a table: what is beyond does not help. */
const STOP = /[。；;！？!?\t]/u;

/** What the source has at the place of a correction or a doubt; other repairs close by end the quotation. */
export function sourceWords(clause: Clause, repair: PlacedRepair): SourceWords {
  const text = textOf(clause, repair);
  const near = clause.repairs.filter(
    (other) =>
      other !== repair &&
      other.kind !== "doubt" &&
      other.part === repair.part &&
      other.paragraph === repair.paragraph,
  );
  const earlier = near.filter(({ end }) => end <= repair.start).map(({ end }) => end);
  const from = Math.max(0, ...earlier);
  const later = near.filter(({ start }) => start >= repair.end).map(({ start }) => start);
  const to = Math.min(text.length, ...later);
  const before = text.slice(Math.max(from, repair.start - AROUND), repair.start);
  const after = text.slice(repair.end, Math.min(to, repair.end + AROUND));
  return {
    before: (before.split(STOP).at(-1) ?? "").replace(/^[，、：,:]/u, ""),
    words: repair.source,
    after: after.split(STOP)[0] ?? "",
  };
}

/** The line at which a clause begins in the source: the first of its lines, or where its beginning was moved from. */
export function firstLine(clause: Clause): number {
  const first = clause.repairs.find(({ kind, start }) => kind === "move" && start === 0);
  const { label, heading } = clause.source;
  const isBeginning =
    first !== undefined &&
    (first.part !== "paragraph" || (first.paragraph === 1 && label === "" && heading === ""));
  return isBeginning ? first.line : clause.lines[0];
}
