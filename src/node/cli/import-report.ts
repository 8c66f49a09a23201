/** What an import says on a terminal. */

import { type ImportResult, MADE_ID } from "../import/import-source.ts";
import { count } from "./count.ts";

/** Most lines of a list that are printed. */
const MOST_LINES = 12;
const MOST_CHARACTERS = 40;

export function importReport({ id, text, proof, changes, isWritten }: ImportResult): string {
  const characters = text.lines.reduce(
    (sum, line) => sum + [...line.text.replace(/\s/gu, "")].length,
    0,
  );
  const pages = text.pages === null ? "" : `, ${count(text.pages, "page")}`;
  return [
    `${isWritten ? "Wrote" : "Read"} sources/${id}: ${text.kind}${pages}, ${count(text.lines.length, "line")}, ${count(characters, "character")}, “${text.title ?? "without a title"}”.`,
    ...text.findings.map(
      ({ message, hint }) => `  ${message}${hint === "" ? "" : `\n    ${hint}`}`,
    ),
    ...leftOutLines(text),
    ...proofLines(proof),
    ...changeLines(changes, isWritten),
    ...idLines(id, isWritten && changes === null),
  ].join("\n");
}

function leftOutLines({ leftOut }: ImportResult["text"]): string[] {
  const groups = Map.groupBy(leftOut, ({ kind }) => kind);
  return Array.from(groups, ([kind, parts]) => {
    const texts = [...new Set(parts.map((part) => shortened(part.text)))];
    return `  Left out as ${kind}, ${parts.length === 1 ? "once" : `${parts.length} times`}: ${shortList(texts)}`;
  });
}

function proofLines(proof: ImportResult["proof"]): string[] {
  if (proof === null)
    return [
      "  No second extraction to compare with (for PDF install pdftotext, in poppler-utils).",
    ];
  const total = proof.reduce((sum, part) => sum + part.independent, 0);
  const different = proof.filter(({ missing, added }) => missing !== "" || added !== "");
  if (different.length === 0)
    return [
      `  Compared with a second extraction: all ${total} characters are there, and no other.`,
    ];
  const missing = different.reduce((sum, part) => sum + [...part.missing].length, 0);
  const rows = different.map(({ name, imported, independent, missing: lost, added }) =>
    [
      name === "" ? "all" : `p. ${name}`,
      imported,
      independent,
      `−${[...lost].length} ${shortened(lost)}`,
      `+${[...added].length} ${shortened(added)}`,
    ].join("\t"),
  );
  return [
    `  Compared with a second extraction: ${total - missing} of its ${total} characters are there.`,
    "  part\there\tthere\tmissing\tadded",
    ...cut(rows).map((row) => `  ${row}`),
  ];
}

function changeLines(changes: ImportResult["changes"], isWritten: boolean): string[] {
  if (changes === null) return ["  Next: read source.yaml, and run tiaowen check."];
  if (changes.length === 0) return ["  The text has not changed since it was imported."];
  return [
    `  ${count(changes.length, "line")} changed since it was imported:`,
    ...cut(changes.map(({ sign, line, text }) => `${sign} ${line}: ${shortened(text)}`)).map(
      (row) => `    ${row}`,
    ),
    ...(isWritten ? [] : ["  Nothing was written; --update takes the new text over."]),
  ];
}

/** Says that an id made of the file's sum can still be chosen: once others link to it, it cannot. */
function idLines(id: string, isNew: boolean): string[] {
  if (!isNew || !MADE_ID.test(id)) return [];
  return [
    `  Its address is made of “${id}”, because the file's name has no Latin letters. For a better one, rename the folder and`,
    "  change `id` in source.yaml before you publish, or import with --id.",
  ];
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > MOST_CHARACTERS
    ? `${characters.slice(0, MOST_CHARACTERS).join("")}…`
    : text;
}

function shortList(texts: readonly string[]): string {
  return texts.length > 4
    ? `${texts.slice(0, 3).join(" | ")} … (${texts.length} different)`
    : texts.join(" | ");
}

function cut(rows: readonly string[]): string[] {
  return rows.length > MOST_LINES
    ? [...rows.slice(0, MOST_LINES), `… and ${rows.length - MOST_LINES} more`]
    : [...rows];
}
