/** The unist tree that the parser's passes work on: blocks as read, then clauses. */
import type { Node, Parent } from "unist";
import type { ClauseKind, SourceText, Span } from "../model/types.ts";
import type { Numbering } from "./grammar/numbering.ts";

/** What a block of text is. Those after `row` are furniture: kept in the count, not in a clause. */
export type BlockRole =
  | "paragraph"
  | "heading"
  | "numbered"
  | "box"
  | "caption"
  | "note"
  | "row"
  | "attachment"
  | "closing"
  | FurnitureRole;

/** Blocks that are no clause text; also the names under which `coverage.json` counts them. */
const FURNITURE_ROLES = ["title block", "contents list", "page mark", "byline"] as const;
export type FurnitureRole = (typeof FURNITURE_ROLES)[number];

export function isFurniture(role: BlockRole): role is FurnitureRole {
  return (FURNITURE_ROLES as readonly string[]).includes(role);
}

/** A line, a joined paragraph, or a Markdown block. */
export interface Block extends Node {
  readonly type: "block";
  role: BlockRole;
  text: SourceText;
  /** First and last line, counted from 1. */
  lines: readonly [number, number];
  /** The number at the beginning of a numbered block or a note; that of a box or figure where printed. */
  numbering?: Numbering;
  /** True where the editor says that a paragraph begins here: it is joined to none before it. */
  begins?: boolean;
  /** True where the editor says that a paragraph ends here: none is joined to it. */
  ends?: boolean;
  /** True where the editor says that this goes on with the text before it. */
  continues?: boolean;
  /** What kind of list of facts the line belongs to. */
  list?: "pairs" | "rows";
  /** Depth of a Markdown heading, 1 to 6. */
  depth?: number;
}

/** A clause before its text is converted; offsets of all its parts lead back to the source. */
export interface ParsedClause {
  id: string;
  readonly kind: ClauseKind;
  /** The value of the printed number; null where there is none. */
  readonly number: number | null;
  readonly label: SourceText;
  readonly heading: SourceText;
  readonly delimiter: SourceText;
  readonly runIn: boolean;
  paragraphs: SourceText[];
  children: ParsedClause[];
  /** How many paragraphs of the clause above stand before it. */
  precedingParagraphs: number;
  lines: readonly [number, number];
}

/** Root of the tree: blocks in reading order; clauses once the outline pass has run. */
export interface SourceTree extends Parent {
  readonly type: "source-tree";
  children: Block[];
  /** Characters of markup (`**`, `#`) that are no text. */
  markup: Span[];
  clauses: ParsedClause[];
}
