/** The lines of a source, for the page that shows the outcome of each line. */
// @ts-nocheck

import type { CharacterReading, Clause, PolicyDocument, SourceLine } from "../model/types.ts";
import { walkClauses } from "../model/walk.ts";
import { declarations, type PlacedRepair, type RepairNote } from "./repair-notes.ts";

export interface SourceRow {
  readonly line: SourceLine;
  /** The clauses that contain its characters. */
  readonly clauses: readonly Clause[];
  /** The repairs of the line, each with its note. */
  readonly repairs: readonly { readonly note: RepairNote; readonly repair: PlacedRepair }[];
}

/** The lines of a document's source, in order. */
export function sourceRows(document: PolicyDocument, notes: readonly RepairNote[]): SourceRow[] {
  const placed = [...walkClauses(document.clauses)];
  const clauses = new Map(placed.map(({ clause }) => [clause.id, clause]));
  const repairs = notes.flatMap((note) => declarations(note).map((repair) => ({ note, repair })));
  return document.sourceLines.map((line) => ({
    line,
    clauses: line.clauses.flatMap((id) => clauses.get(id) ?? []),
    repairs: repairs.filter(({ repair }) => repair.value.line === line.number),
  }));
}

/** The outcome of a line: `text`, a kind of furniture, `blank`, or `markup`. */
export function lineFate({ clauses, furniture, text }: SourceLine): "text" | "blank" | string {
  if (clauses.length > 0) return "text";
  return furniture ?? (text.trim() === "" ? "blank" : "markup");
}

/** A part of a source line: its text, or one character that is read as another or left out. */
export interface LinePart {
  readonly text: string;
  /** Null for text that is read as it is. */
  readonly reading: CharacterReading | null;
}

/** The parts of a line, in order; joined, they are the line. */
export function lineParts({ text, readings }: Pick<SourceLine, "text" | "readings">): LinePart[] {
  let at = 0;
  const parts = readings.flatMap((reading): LinePart[] => {
    const before = text.slice(at, reading.start);
    at = reading.end;
    return [
      { text: before, reading: null },
      { text: text.slice(reading.start, reading.end), reading },
    ];
  });
  return [...parts, { text: text.slice(at), reading: null }].filter((part) => part.text !== "");
}

/** The different characters of a line that are read as others, in the order of their first places, with their numbers. */
export function lineReadings(
  line: Pick<SourceLine, "text" | "readings">,
): { readonly character: string; readonly as: string; readonly count: number }[] {
  const read = lineParts(line).filter((part) => part.reading !== null);
  return Array.from(
    Map.groupBy(read, ({ text }) => text),
    ([character, places]) => ({
      character,
      as: places[0]?.reading?.as ?? "",
      count: places.length,
    }),
  );
}

/** Number of lines by outcome. `furniture` contains all outcomes except `text` and `blank`, the most frequent first. */
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
