/** Source text → clause tree, diagnostics and coverage. Never throws on content. */
import { unified } from "unified";
import { VFile } from "vfile";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { RepairInstruction } from "../model/schema.ts";
import type { SourceLine } from "../model/types.ts";
import { checkContents } from "./checks/contents.ts";
import { checkMarks } from "./checks/marks.ts";
import { checkNumbering } from "./checks/numbering.ts";
import { type Coverage, measureCoverage } from "./coverage.ts";
import type { DocumentHints } from "./hints.ts";
import { diagnosticsOf } from "./messages.ts";
import { attachmentTitles } from "./passes/attachment-titles.ts";
import { entries } from "./passes/entries.ts";
import { factLists } from "./passes/fact-lists.ts";
import { identify } from "./passes/identify.ts";
import { join } from "./passes/join.ts";
import { locate } from "./passes/locate.ts";
import { outline } from "./passes/outline.ts";
import { readMarkdown } from "./passes/read-markdown.ts";
import { readText, splitLines } from "./passes/read-text.ts";
import { recognize } from "./passes/recognize.ts";
import { repair } from "./passes/repair.ts";
import { names } from "./passes/run-in-names.ts";
import { shortLines } from "./passes/short-lines.ts";
import { tableRows } from "./passes/table-rows.ts";
import { traceLines } from "./source-lines.ts";
import type { ParsedClause } from "./tree.ts";

/** What is to be parsed. */
export interface ParseInput {
  /** The decoded source file, without a byte order mark; line breaks of any kind. */
  readonly source: string;
  readonly format: "text" | "markdown";
  /** Path for diagnostics. */
  readonly file: string;
  /** First and last line of the document, counted from 1. */
  readonly lines: readonly [number, number];
  readonly hints: DocumentHints;
  /** Repairs of this document's lines. */
  readonly repairs: readonly RepairInstruction[];
}

export interface ParseResult {
  readonly clauses: readonly ParsedClause[];
  readonly diagnostics: readonly Diagnostic[];
  readonly coverage: Coverage;
  readonly sourceLines: readonly SourceLine[];
}

/** Parses one document of a source. */
export function parseDocument(input: ParseInput): ParseResult {
  const [first, last] = input.lines;
  const file = new VFile({ value: input.source, path: input.file });
  const read = input.format === "markdown" ? readMarkdown : readText;
  const lines = splitLines(input.source);
  const tree = read(input.source, first, last);
  // The passes in their order; each relies on the postconditions of those before it.
  unified()
    .use(() => repair(input.repairs))
    .use(() => recognize(input.hints))
    .use(attachmentTitles)
    .use(factLists)
    .use(tableRows)
    .use(join)
    .use(shortLines)
    .use(outline)
    .use(names)
    .use(entries)
    .use(() => locate(lines))
    .use(identify)
    .use(checkContents)
    .use(checkNumbering)
    .use(() => checkMarks(lines))
    .runSync(tree, file);
  const start = lines[first - 1]?.start ?? 0;
  const end = lines[last]?.start ?? input.source.length;
  return {
    clauses: tree.clauses,
    diagnostics: diagnosticsOf(file),
    coverage: measureCoverage(input.source, { start, end }, tree),
    sourceLines: traceLines(input.source, lines.slice(first - 1, last), tree),
  };
}
