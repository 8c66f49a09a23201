/** What can be wrong with a source's metadata against its text, apart from the shape of the YAML. */
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DocumentMetadata, RepairInstruction } from "../../model/schema.ts";
import type { Span } from "../../model/types.ts";
import type { Coverage } from "../../parse/coverage.ts";
import { type Line, splitLines } from "../../parse/passes/read-text.ts";
import type { SourceFolder } from "./content-folder.ts";
import type { YamlFile } from "./yaml.ts";

/** A place in a metadata file. */
export interface FilePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** An id that another document has; `places` knows the ids met so far, and is added to. */
export function checkId(
  id: string,
  place: FilePosition,
  places: Map<string, string>,
): Diagnostic | null {
  const earlier = places.get(id);
  if (earlier === undefined) {
    places.set(id, `${place.file}, line ${place.line}`);
    return null;
  }
  return {
    rule: "metadata/duplicate-id",
    severity: "error",
    ...place,
    message: `Two documents have the id “${id}”; the other one is in ${earlier}.`,
    hint: "Give one of them another id; addresses are made of it.",
  };
}

/** Lines that the source does not have, or that another document has; `owners` is added to. */
export function checkRange(
  id: string,
  [first, last]: readonly [number, number],
  count: number,
  owners: Map<number, string>,
  place: FilePosition,
): Diagnostic | null {
  if (first > last || last > count) {
    return {
      rule: "metadata/line-range",
      severity: "error",
      ...place,
      message: `“${id}” is said to have the lines ${first} to ${last}, but the source has lines 1 to ${count}.`,
      hint: "Correct `lines: [first, last]`.",
    };
  }
  for (let line = first; line <= last; line++) {
    const owner = owners.get(line);
    if (owner !== undefined) {
      return {
        rule: "metadata/overlapping-lines",
        severity: "error",
        ...place,
        message: `Line ${line} is claimed by two documents, “${owner}” and “${id}”.`,
        hint: "Let the `lines` of one end before those of the other begin.",
      };
    }
    owners.set(line, id);
  }
  return null;
}

/** The first line with text that belongs to no document. */
export function checkOrphans(
  { source }: SourceFolder,
  lines: readonly Line[],
  owners: ReadonlyMap<number, string>,
): Diagnostic[] {
  const orphan = lines.find(
    ({ number, start, end }) => !owners.has(number) && source.text.slice(start, end).trim() !== "",
  );
  if (!orphan) return [];
  return [
    {
      rule: "content/line-in-no-document",
      severity: "error",
      file: source.file,
      line: orphan.number,
      column: 1,
      message: `Line ${orphan.number} has text but belongs to no document.`,
      hint: "Widen the `lines` of a document in source.yaml.",
    },
  ];
}

/** The line by which a repair belongs to a document. */
export function lineOfRepair(repair: RepairInstruction): number {
  return repair.kind === "move" ? repair.lines[0] : repair.line;
}

/** Repairs of lines that belong to no document. */
export function checkRepairLines(
  repairs: YamlFile<readonly RepairInstruction[]> | null,
  owners: ReadonlyMap<number, string>,
  count: number,
): Diagnostic[] {
  return (repairs?.value ?? []).flatMap((repair, index): Diagnostic[] => {
    const line = lineOfRepair(repair);
    if (!repairs || owners.has(line)) return [];
    return [
      {
        rule: "repair/not-anchored",
        severity: "error",
        file: repairs.file,
        ...repairs.place([index]),
        message: `This repair is for line ${line}, but ${line > count ? `the source has lines 1 to ${count}` : "that line belongs to no document"}.`,
        hint: "Correct its line.",
      },
    ];
  });
}

/** A document without text. */
export function emptyDocument({ source }: SourceFolder, id: string, line: number): Diagnostic {
  return {
    rule: "content/empty-document",
    severity: "error",
    file: source.file,
    line,
    column: 1,
    message: `“${id}” has no text besides its title and contents list.`,
    hint: "Correct `lines` in source.yaml, or put the text in.",
  };
}

/** Adds the editor's explanations to the warnings that they are for; one that is for none is reported. */
export function explain(
  diagnostics: readonly Diagnostic[],
  { id, known = [] }: DocumentMetadata,
  { metadata }: SourceFolder,
): Diagnostic[] {
  const explanationOf = ({ severity, rule, line }: Diagnostic) =>
    known.find((entry) => severity === "warning" && entry.rule === rule && entry.line === line);
  const used = new Set(diagnostics.map(explanationOf));
  return [
    ...diagnostics.map((diagnostic) => {
      const why = explanationOf(diagnostic)?.why;
      return why === undefined ? diagnostic : { ...diagnostic, explanation: why };
    }),
    ...known
      .filter((entry) => !used.has(entry))
      .map(
        ({ rule, line }): Diagnostic => ({
          rule: "metadata/unused-known",
          severity: "warning",
          file: metadata.file,
          line: 1,
          column: 1,
          message: `“${id}” explains ${rule} in line ${line}, but there is no such warning.`,
          hint: "Take the entry out of `known`, or correct its line.",
        }),
      ),
  ];
}

/** Most places that one document's coverage is reported for. */
const MOST_PLACES = 5;

/** Source characters that are in no clause and no furniture, or in two: a fault of the parser. */
export function coverageErrors(coverage: Coverage, { source }: SourceFolder): Diagnostic[] {
  const lines = splitLines(source.text);
  const complain = (rule: "coverage/unaccounted" | "coverage/doubled", what: string) => {
    return ({ start, end }: Span): Diagnostic => ({
      rule,
      severity: "error",
      file: source.file,
      line: lines.findLast((line) => line.start <= start)?.number ?? 1,
      column: 1,
      message: `“${source.text.slice(start, Math.min(end, start + 20))}” ${what}.`,
      hint: "This is a fault of the parser: report it with the source.",
    });
  };
  return [
    ...coverage.unaccounted
      .slice(0, MOST_PLACES)
      .map(complain("coverage/unaccounted", "is in no clause and no named furniture")),
    ...coverage.doubled
      .slice(0, MOST_PLACES)
      .map(complain("coverage/doubled", "stands in two places")),
  ];
}
