/** A source line by line, for the page that shows what became of each line. */
import type { Clause, PolicyDocument, SourceLine } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import { declarations, type RepairNote } from "./repairs.ts";

type Repair = RepairNote["repairs"][number];

export interface SourceRow {
  readonly line: SourceLine;
  /** The clauses into which its characters went. */
  readonly clauses: readonly Clause[];
  /** The repairs made to it, each with the note that tells of it. */
  readonly repairs: readonly { readonly note: RepairNote; readonly repair: Repair }[];
}

/** The lines of a document's source, in order. */
export function sourceRows(document: PolicyDocument, notes: readonly RepairNote[]): SourceRow[] {
  const placed = [...walkClauses(document.clauses)];
  const clauses = new Map(placed.map(({ clause }) => [clause.id, clause]));
  const repairs = notes.flatMap((note) => declarations(note).map((repair) => ({ note, repair })));
  return document.sourceLines.map((line) => ({
    line,
    clauses: line.clauses.flatMap((id) => clauses.get(id) ?? []),
    repairs: repairs.filter(({ repair }) => repair.line === line.number),
  }));
}

/** What a line is: part of the text, a kind of furniture, or neither. */
export function lineFate({ clauses, furniture, text }: SourceLine): "text" | "blank" | string {
  if (clauses.length > 0) return "text";
  return furniture ?? (text.trim() === "" ? "blank" : "markup");
}

/** How many lines are what, the most frequent kinds of furniture first; `text` and `blank` apart. */
export function countFates(lines: readonly SourceLine[]): {
  text: number;
  blank: number;
  furniture: [kind: string, count: number][];
} {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const fate = lineFate(line);
    counts.set(fate, (counts.get(fate) ?? 0) + 1);
  }
  const { text = 0, blank = 0, ...others } = Object.fromEntries(counts);
  const furniture = Object.entries(others).sort(([, a], [, b]) => b - a);
  return { text, blank, furniture };
}
