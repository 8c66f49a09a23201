/**
 * The coverage of a parse, which proves that no text is lost: each source character is in one clause or in named
 * furniture.
 */
import type { Span } from "../model/types.ts";
import { splitControls } from "./grammar/characters.ts";
import { type TakenOut, takenOut } from "./taken-out.ts";
import { CONTROL_FURNITURE, isFurniture, type ParsedClause, type SourceTree } from "./tree.ts";

/** Counts of UTF-16 units of a document's source lines. */
export interface Coverage {
  /** Number of all units, line breaks included. */
  readonly characters: number;
  readonly clauses: number;
  /**
   * Number of units by kind of furniture: title block, contents list, page mark, byline, markup, control character, white
   * space. A control character in markup is counted as a control character.
   */
  readonly furniture: Readonly<Record<string, number>>;
  /** The furniture without white space, in the order of its first characters. */
  readonly takenOut: readonly TakenOut[];
  /** Ranges that are in no clause and no furniture. */
  readonly unaccounted: readonly Span[];
  /** Ranges that are covered twice. */
  readonly doubled: readonly Span[];
}

/** Measures the coverage of the source in a range. */
export function measureCoverage(source: string, range: Span, tree: SourceTree): Coverage {
  const furniture = new Map<string, Span[]>();
  const add = (kind: string, found: readonly Span[]) => {
    const known = furniture.get(kind) ?? [];
    known.push(...found);
    if (known.length > 0) furniture.set(kind, known);
  };
  for (const { role, text } of tree.children) {
    if (isFurniture(role)) add(role, text.pieces);
  }
  for (const span of tree.markup) {
    const { controls, others } = splitControls(source, span);
    add("markup", others);
    add(CONTROL_FURNITURE, controls);
  }
  const inClauses = tree.clauses.flatMap(clauseSpans);
  const spans = [...inClauses, ...[...furniture.values()].flat()];
  spans.sort((a, b) => a.start - b.start || a.end - b.end);

  const unaccounted: Span[] = [];
  const doubled: Span[] = [];
  const blank: Span[] = [];
  let at = range.start;
  for (const span of [...spans, { start: range.end, end: range.end }]) {
    const end = Math.min(at, span.end);
    if (end > span.start) doubled.push({ start: span.start, end });
    const gap = { start: at, end: Math.max(at, span.start) };
    at = Math.max(at, span.end);
    if (gap.start === gap.end) continue;
    const { controls, others } = splitControls(source, gap);
    add(CONTROL_FURNITURE, controls);
    for (const other of others) {
      blank.push(...spansOf(source, other, /\s+/gu));
      unaccounted.push(...spansOf(source, other, /\S+/gu));
    }
  }
  const counts = Array.from(furniture, ([kind, found]) => [kind, total(found)] as const);
  return {
    characters: range.end - range.start,
    clauses: total(inClauses),
    furniture: { ...Object.fromEntries(counts), "white space": total(blank) },
    takenOut: takenOut(source, furniture),
    unaccounted,
    doubled,
  };
}

/** The matches of a pattern in a part of the source. */
function spansOf(source: string, { start, end }: Span, pattern: RegExp): Span[] {
  return Array.from(source.slice(start, end).matchAll(pattern), ({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
  }));
}

function clauseSpans(clause: ParsedClause): Span[] {
  const texts = [clause.label, clause.heading, clause.delimiter, ...clause.paragraphs];
  return [...texts.flatMap((text) => text.pieces), ...clause.children.flatMap(clauseSpans)];
}

function total(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}
