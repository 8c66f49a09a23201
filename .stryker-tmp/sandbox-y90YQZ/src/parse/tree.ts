/** The unist tree of the parser's passes: blocks as read, then clauses. */
// @ts-nocheck

import type { Node, Parent } from "unist";
import type { ClauseKind, SourceText, Span } from "../model/types.ts";
import type { Numbering, NumberStyle } from "./numbers/numbering.ts";

/** The role of a block. Furniture is part of the coverage and not of a clause. */
export type BlockRole =
  | "paragraph"
  | "heading"
  | "numbered"
  | "box"
  | "caption"
  | "note"
  | "row"
  | "attachment"
  | "attachment list"
  | "text"
  | "closing"
  | FurnitureRole;

/** Roles of blocks that are not clause text; `coverage.json` counts them by these names. */
const FURNITURE_ROLES = ["title block", "contents list", "page mark", "byline", "comment"] as const;
export type FurnitureRole = (typeof FURNITURE_ROLES)[number];

/** The name of control characters in `coverage.json`. They are in no block. */
export const CONTROL_FURNITURE = "control character";

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
  /** The number at the beginning of a numbered block. */
  numbering?: Numbering;
  /** True if the editor declares that a paragraph begins here; it is not joined to a block before it. */
  begins?: boolean;
  /** True if the editor declares that a paragraph ends here; no block is joined to it. */
  ends?: boolean;
  /** True if the editor declares that the block continues the text before it. */
  continues?: boolean;
  /** True for an item with a number of a Markdown list. */
  isItem?: boolean;
  /** True for an item without a number. */
  isBullet?: boolean;
  /** Columns of white space before a line of Markdown, by which lists stand inside of each other. */
  indent?: number;
  /** The kind of list of facts that contains the line. */
  list?: "pairs" | "rows";
  /** Depth of a Markdown heading, 1 to 6. */
  depth?: number;
  /** The level that the editor gives to a heading, from 1. */
  level?: number;
}

/** A clause before conversion; all its texts keep their offsets in the source. */
export interface ParsedClause {
  id: string;
  readonly kind: ClauseKind;
  /** The value of the printed number; null if there is none. */
  readonly number: number | null;
  /** The value of the number after 之 (第三条之一); 0 if there is none. */
  readonly inserted: number;
  /** The style of the number, or the kind of a part with an id of its own; null if there is neither. */
  readonly style: NumberStyle | "attachment" | "appendix" | "schedule" | null;
  /** The paragraph that leads in the list of an entry, counted from 1, if it is not the first one of an article; else 0. */
  readonly paragraph: number;
  readonly label: SourceText;
  readonly heading: SourceText;
  readonly delimiter: SourceText;
  readonly runIn: boolean;
  paragraphs: SourceText[];
  children: ParsedClause[];
  /** Number of paragraphs of the parent clause that precede it. */
  precedingParagraphs: number;
  lines: readonly [number, number];
}

/** Root of the tree: blocks in reading order, and clauses after the outline pass. */
export interface SourceTree extends Parent {
  readonly type: "source-tree";
  children: Block[];
  /** Ranges of markup characters (`**`, `#`) that are not text. */
  markup: Span[];
  clauses: ParsedClause[];
}
