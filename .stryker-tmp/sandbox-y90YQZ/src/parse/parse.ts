/** The parser: source text to clause tree, diagnostics and coverage. The built-in passes never throw on content. */
// @ts-nocheck

import { unified } from "unified";
import { VFile } from "vfile";
import type { Diagnostic } from "../model/diagnostic.ts";
import { failure } from "../model/failure.ts";
import type { SourceLine } from "../model/types.ts";
import { type Coverage, measureCoverage } from "./coverage.ts";
import { diagnosticsOf } from "./messages.ts";
import type { ParseInput, Pass, PassContext, Transform } from "./pass.ts";
import { readMarkdown } from "./read/read-markdown.ts";
import { readText, splitLines } from "./read/read-text.ts";
import { BUILT_IN_PASSES } from "./registry.ts";
import { traceLines } from "./source-lines.ts";
import type { ParsedClause } from "./tree.ts";

export interface ParseResult {
  readonly clauses: readonly ParsedClause[];
  readonly diagnostics: readonly Diagnostic[];
  readonly coverage: Coverage;
  readonly sourceLines: readonly SourceLine[];
}

/**
 * Parses one document of a source.
 * @param passes in execution order, as `orderPasses` returns them
 * @throws Error naming the pass if a pass of an extension fails
 */
export function parseDocument(
  input: ParseInput,
  passes: readonly Pass[] = BUILT_IN_PASSES,
): ParseResult {
  const [first, last] = input.lines;
  const file = new VFile({ value: input.source, path: input.file });
  const read = input.format === "markdown" ? readMarkdown : readText;
  const sourceLines = splitLines(input.source);
  const tree = read(input.source, first, last);
  const processor = unified();
  for (const pass of passes) processor.use(() => transformOf(pass, { ...input, sourceLines }));
  processor.runSync(tree, file);
  const start = sourceLines[first - 1]?.start ?? 0;
  const end = sourceLines[last]?.start ?? input.source.length;
  return {
    clauses: tree.clauses,
    diagnostics: diagnosticsOf(file),
    coverage: measureCoverage(input.source, { start, end }, tree),
    sourceLines: traceLines(input.source, sourceLines.slice(first - 1, last), tree),
  };
}

/** The transformer of a pass, with the pass named in its errors; passes of extensions may throw. */
function transformOf(pass: Pass, context: PassContext): Transform {
  const transform = pass.make(context);
  return (tree, file) => {
    try {
      transform(tree, file);
    } catch (error) {
      throw failure(`The pass “${pass.name}” on ${file.path}`, error);
    }
  };
}
