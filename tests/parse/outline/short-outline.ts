/** Outlines of short texts, as one line. */
import { expect } from "vitest";
import { parseDocument } from "../../../src/parse/parse.ts";
import { splitLines } from "../../../src/parse/read/read-text.ts";
import type { ParsedClause } from "../../../src/parse/tree.ts";

/** A clause as `id:heading(paragraphs)[children]`; an arrow stands before a heading that runs in. */
export function print({ id, heading, runIn, paragraphs, children }: ParsedClause): string {
  const title = heading.text === "" ? "" : `${runIn ? "→" : ":"}${heading.text}`;
  const count = paragraphs.length === 0 ? "" : `(${paragraphs.length})`;
  const inside = children.length === 0 ? "" : `[${children.map(print).join(" ")}]`;
  return `${id}${title}${count}${inside}`;
}

/** The outline of a text, all of whose characters have to be accounted for. */
export function outline(source: string, format: "text" | "markdown"): string {
  const lines = [1, splitLines(source).length] as const;
  const hints = { titleBlock: ["渔港规划"], roles: [] };
  const parsed = parseDocument({ source, format, file: "x", lines, hints, repairs: [] });
  expect(parsed.coverage.unaccounted).toEqual([]);
  expect(parsed.coverage.doubled).toEqual([]);
  return parsed.clauses.map(print).join(" ");
}
