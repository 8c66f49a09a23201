/** Checks of a source's metadata against its text; the schema of the YAML is checked elsewhere. */
// @ts-nocheck


import type { DocumentMetadata, RepairInstruction } from "../../../model/content/schema.ts";
import type { Diagnostic, FilePosition } from "../../../model/diagnostic.ts";
import type { Span } from "../../../model/types.ts";
import type { Coverage } from "../../../parse/coverage.ts";
import { type Line, splitLines } from "../../../parse/read/read-text.ts";
import { type BuiltInProblem, diagnose, diagnoseFile } from "../../../rules/diagnose.ts";
import type { DetectedScript, Evidence } from "../../../text/script/detect-script.ts";
import type { SourceFolder, TextFile } from "../content-folder.ts";
import type { YamlFile } from "../yaml.ts";

/** Reports an id that another document has. A new id is added to `places`, which maps the ids so far to their places. */
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
  return diagnose("metadata/duplicate-id", place, {
    message: `Two documents have the id “${id}”; the other one is in ${earlier}.`,
    hint: "Give one of them another id; addresses are made of it.",
  });
}

/** Reports lines that the source does not have, or that another document has. The lines are added to `owners`. */
export function checkRange(
  id: string,
  [first, last]: readonly [number, number],
  count: number,
  owners: Map<number, string>,
  place: FilePosition,
): Diagnostic | null {
  if (first > last || last > count) {
    return diagnose("metadata/line-range", place, {
      message: `“${id}” is said to have the lines ${first} to ${last}, but the source has lines 1 to ${count}.`,
      hint: "Correct `lines: [first, last]`.",
    });
  }
  for (let line = first; line <= last; line++) {
    const owner = owners.get(line);
    if (owner !== undefined) {
      return diagnose("metadata/overlapping-lines", place, {
        message: `Line ${line} is claimed by two documents, “${owner}” and “${id}”.`,
        hint: "Let the `lines` of one end before those of the other begin.",
      });
    }
    owners.set(line, id);
  }
  return null;
}

/** Reports the first line with text that belongs to no document. */
export function checkOrphans(
  { source }: SourceFolder,
  lines: readonly Line[],
  owners: ReadonlyMap<number, string>,
): Diagnostic[] {
  const orphan = lines.find(
    ({ number, start, end }) => !owners.has(number) && source.text.slice(start, end).trim() !== "",
  );
  if (!orphan) return [];
  const position = { file: source.file, line: orphan.number, column: 1 };
  return [
    diagnose("content/line-in-no-document", position, {
      message: `Line ${orphan.number} has text but belongs to no document.`,
      hint: "Widen the `lines` of a document in source.yaml.",
    }),
  ];
}

/** The line that assigns a repair to a document. */
export function lineOfRepair(repair: RepairInstruction): number {
  return repair.kind === "move" ? repair.lines[0] : repair.line;
}

/** Reports repairs of lines that belong to no document. */
export function checkRepairLines(
  repairs: YamlFile<readonly RepairInstruction[]> | null,
  owners: ReadonlyMap<number, string>,
  count: number,
): Diagnostic[] {
  if (repairs === null) return [];
  const problems = repairs.value.flatMap((repair, index): BuiltInProblem[] => {
    const line = lineOfRepair(repair);
    if (owners.has(line)) return [];
    return [
      {
        rule: "repair/not-anchored",
        path: [index],
        message: `This repair is for line ${line}, but ${line > count ? `the source has lines 1 to ${count}` : "that line belongs to no document"}.`,
        hint: "Correct its line.",
      },
    ];
  });
  return diagnoseFile(repairs, problems);
}

/** Reports a document without text. */
export function emptyDocument({ source }: SourceFolder, id: string, line: number): Diagnostic {
  const position = { file: source.file, line, column: 1 };
  return diagnose("content/empty-document", position, {
    message: `“${id}” has no text besides its title and contents list.`,
    hint: "Correct `lines` in source.yaml, or put the text in.",
  });
}

/** Maximum number of characters that a message names as evidence for a script. */
const MOST_EXAMPLES = 8;

/** Reports a document that has much of both scripts, at the first line with a character of the rarer one. */
export function mixedScripts(
  { file }: TextFile,
  id: string,
  line: number,
  { script, evidence }: DetectedScript,
): Diagnostic {
  const told = ({ count, characters }: Evidence, name: string) =>
    `${count} characters that only ${name} texts have (${characters.slice(0, MOST_EXAMPLES).join("")}${characters.length > MOST_EXAMPLES ? "…" : ""})`;
  const simplified = told(evidence["zh-Hans"], "Simplified");
  const traditional = told(evidence["zh-Hant"], "Traditional");
  const taken = script === "zh-Hans" ? "Simplified" : "Traditional";
  return diagnose(
    "text/mixed-scripts",
    { file, line, column: 1 },
    {
      message: `“${id}” has ${simplified} and ${traditional}. It is taken for ${taken}.`,
      hint: "Say `script: zh-Hans` or `script: zh-Hant` in source.yaml, or make the other part a document of its own.",
    },
  );
}

/** A document's metadata, and the folder of its source. */
export interface Acknowledged {
  readonly metadata: DocumentMetadata;
  readonly folder: SourceFolder;
}

/** Adds the editors' explanations to the warnings that they acknowledge. An explanation without a warning is reported. */
export function explain(
  diagnostics: readonly Diagnostic[],
  acknowledged: readonly Acknowledged[],
): Diagnostic[] {
  const explanations = acknowledged.flatMap(({ metadata, folder }) =>
    (metadata.acknowledged ?? []).map((entry) => ({ ...entry, document: metadata.id, folder })),
  );
  const used = new Set<unknown>();
  const explained = diagnostics.map((diagnostic) => {
    const { severity, rule, file, line } = diagnostic;
    const found = explanations.find(
      (entry) =>
        severity === "warning" &&
        entry.rule === rule &&
        entry.line === line &&
        entry.folder.source.file === file,
    );
    used.add(found);
    return found === undefined ? diagnostic : { ...diagnostic, explanation: found.why };
  });
  const unused = explanations
    .filter((entry) => !used.has(entry))
    .map(({ rule, line, document, folder }) =>
      diagnose(
        "metadata/unused-acknowledgement",
        { file: folder.metadata.file, line: 1, column: 1 },
        {
          message: `“${document}” acknowledges ${rule} in line ${line}, but there is no such warning.`,
          hint: "Take the entry out of `acknowledged`, or correct its line.",
        },
      ),
    );
  return [...explained, ...unused];
}

/** Maximum number of places reported for the coverage of one document. */
const MOST_PLACES = 5;

/** Reports source characters that are assigned to no clause and no furniture, or twice: a fault of the parser. */
export function coverageErrors(
  coverage: Pick<Coverage, "unaccounted" | "doubled">,
  { source }: { readonly source: TextFile },
): Diagnostic[] {
  const lines = splitLines(source.text);
  const complain = (rule: "coverage/unaccounted" | "coverage/doubled", what: string) => {
    return ({ start, end }: Span): Diagnostic => {
      const line = lines.findLast((line) => line.start <= start)?.number ?? 1;
      const position = { file: source.file, line, column: 1 };
      return diagnose(rule, position, {
        message: `“${source.text.slice(start, Math.min(end, start + 20))}” ${what}.`,
        hint: "This is a fault of the parser: report it with the source.",
      });
    };
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
