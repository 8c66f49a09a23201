/**
 * The coverage of a parse, which proves that no text is lost: each source character is in one clause or in named
 * furniture.
 */
import type { Span } from "../model/types.ts";
import { isFurniture, type ParsedClause, type SourceTree } from "./tree.ts";

/** Counts of UTF-16 units of a document's source lines. */
export interface Coverage {
  /** Number of all units, line breaks included. */
  readonly characters: number;
  readonly clauses: number;
  /** Number of units by kind of furniture: title block, contents list, page mark, byline, markup, white space. */
  readonly furniture: Readonly<Record<string, number>>;
  /** Ranges that are in no clause and no furniture. */
  readonly unaccounted: readonly Span[];
  /** Ranges that are covered twice. */
  readonly doubled: readonly Span[];
}

/** Measures the coverage of the source in a range. */
export function measureCoverage(source: string, range: Span, tree: SourceTree): Coverage {
  const furniture: Record<string, number> = {};
  const spans: Span[] = [];
  const add = (kind: string, found: readonly Span[]) => {
    furniture[kind] = (furniture[kind] ?? 0) + total(found);
    spans.push(...found);
  };
  for (const block of tree.children) {
    if (isFurniture(block.role)) add(block.role, block.text.pieces);
  }
  if (tree.markup.length > 0) add("markup", tree.markup);
  const inClauses = tree.clauses.flatMap(clauseSpans);
  spans.push(...inClauses);
  spans.sort((a, b) => a.start - b.start || a.end - b.end);

  const unaccounted: Span[] = [];
  const doubled: Span[] = [];
  let blank = 0;
  let at = range.start;
  for (const span of [...spans, { start: range.end, end: range.end }]) {
    if (span.start < at) doubled.push({ start: span.start, end: Math.min(at, span.end) });
    const gap = source.slice(at, span.start);
    for (const match of gap.matchAll(/\S+/g)) {
      const start = at + match.index;
      unaccounted.push({ start, end: start + match[0].length });
    }
    blank += gap.replace(/\S+/g, "").length;
    at = Math.max(at, span.end);
  }
  furniture["white space"] = blank;
  return {
    characters: range.end - range.start,
    clauses: total(inClauses),
    furniture,
    unaccounted,
    doubled: doubled.filter((span) => span.end > span.start),
  };
}

function clauseSpans(clause: ParsedClause): Span[] {
  const texts = [clause.label, clause.heading, clause.delimiter, ...clause.paragraphs];
  return [...texts.flatMap((text) => text.pieces), ...clause.children.flatMap(clauseSpans)];
}

function total(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}
