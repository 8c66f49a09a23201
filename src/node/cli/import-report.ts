/** What an import says on a terminal. */

import type { ImportResult } from "../import/import-source.ts";
import { MADE_ID } from "../import/source-id.ts";
import { count } from "./count.ts";

/** Most lines of a list that are printed. */
const MOST_LINES = 12;
const MOST_CHARACTERS = 40;

export function importReport(result: ImportResult): string {
  const { id, text, title, twins, proof, changes, isWritten } = result;
  const characters = text.lines.reduce(
    (sum, line) => sum + [...line.text.replace(/\s/gu, "")].length,
    0,
  );
  const pages = text.pages === null ? "" : `, ${count(text.pages, "page")}`;
  return [
    `${isWritten ? "Wrote" : "Read"} sources/${id}: ${text.kind}${pages}, ${count(text.lines.length, "line")}, ${count(characters, "character")}, ${title === null ? "without a title" : `“${title.text}”`}.`,
    ...titleLines(result),
    ...(twins.length === 0
      ? []
      : [
          `  The same file stands in ${twins.map((twin) => `sources/${twin}`).join(", ")} already.`,
        ]),
    ...text.findings.map(
      ({ message, hint }) => `  ${message}${hint === "" ? "" : `\n    ${hint}`}`,
    ),
    ...leftOutLines(text),
    ...proofLines(proof, text.kind),
    ...changeLines(result),
    ...idLines(id, isWritten && changes === null),
  ].join("\n");
}

/** Says where an editor has to look for the title. */
function titleLines({ title, changes }: ImportResult): string[] {
  if (changes !== null || title?.isSure === true) return [];
  return title === null
    ? ["  source.yaml has the id in the place of the title: write the title there."]
    : [
        "  The title names no kind of text (…办法, …通知): compare it in source.yaml with the file.",
      ];
}

function leftOutLines({ leftOut }: ImportResult["text"]): string[] {
  const groups = Map.groupBy(leftOut, ({ kind }) => kind);
  return Array.from(groups, ([kind, parts]) => {
    const texts = [...new Set(parts.map((part) => shortened(part.text)))];
    return `  Left out as ${kind}, ${parts.length === 1 ? "once" : `${parts.length} times`}: ${shortList(texts)}`;
  });
}

function proofLines(proof: ImportResult["proof"], kind: ImportResult["text"]["kind"]): string[] {
  if (proof === null)
    return [
      "  No second extraction to compare with (for PDF install pdftotext, in poppler-utils).",
    ];
  const { characters, order } = proof;
  const total = characters.reduce((sum, part) => sum + part.independent, 0);
  const different = characters.filter(({ missing, added }) => missing !== "" || added !== "");
  if (different.length === 0)
    return [
      `  Compared with a second extraction: all ${total} characters are there, and no other.`,
      ...orderLines(order),
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
    "  For each page, or for all: the number of characters in the result and in the second extraction, those that the result",
    "  lacks (−) and those that it alone has (+). Where one is the other in a different form, there is nothing to do.",
    ...(kind === "docx" || kind === "odt"
      ? [
          "  Numbers that the office program counts itself are not in the file's XML: they count as added.",
        ]
      : []),
    "  part\tresult\tsecond\tmissing\tadded",
    ...cut(rows).map((row) => `  ${row}`),
    ...orderLines(order),
  ];
}

/** Says on which pages the characters are the same and their order is not. */
function orderLines(order: NonNullable<ImportResult["proof"]>["order"]): string[] {
  if (order.length === 0) return [];
  const pages = order.map(({ name, share }) => `${name} (${Math.round(share * 100)} %)`);
  return [
    `  The order of the characters differs from that in which the file draws them, on pages ${shortPages(pages)}.`,
    "    Read these pages beside the received file: columns or the cells of a table may be mixed up.",
  ];
}

function shortPages(pages: readonly string[]): string {
  return pages.length > MOST_LINES
    ? `${pages.slice(0, MOST_LINES).join(", ")} and ${pages.length - MOST_LINES} more`
    : pages.join(", ");
}

function changeLines({ changes, isWritten, isEdited }: ImportResult): string[] {
  if (changes === null) return ["  Next: read source.yaml, and run tiaowen check."];
  if (changes.length === 0) return ["  The text has not changed since it was imported."];
  return [
    isEdited
      ? `  The source was edited since its import; it differs from the file in ${count(changes.length, "line")}:`
      : `  ${count(changes.length, "line")} changed since it was imported:`,
    ...cut(changes.map(({ sign, line, text }) => `${sign} ${line}: ${shortened(text)}`)).map(
      (row) => `    ${row}`,
    ),
    ...(isWritten ? [] : [nothingWritten(isEdited)]),
  ];
}

function nothingWritten(isEdited: boolean): string {
  return isEdited
    ? "  Nothing was written. --update refuses to write over an edited source: declare its edits in repairs.yaml first."
    : "  Nothing was written; --update takes the new text over.";
}

/** Says that an id made of the file's sum can still be chosen: once others link to it, it cannot. */
function idLines(id: string, isNew: boolean): string[] {
  if (!isNew || !MADE_ID.test(id)) return [];
  return [
    `  Its address is made of “${id}”: the name of the file, its ending aside, has neither two Latin letters nor a year. For a`,
    "  better one, rename the folder and change `id` in source.yaml before you publish, or import with --id.",
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
