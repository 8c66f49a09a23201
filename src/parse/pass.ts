/** What passes of the parser are, and what they are given. */
import type { VFile } from "vfile";
import type { RepairInstruction } from "../model/schema.ts";
import type { DocumentHints } from "./hints.ts";
import type { Line } from "./passes/read-text.ts";
import type { SourceTree } from "./tree.ts";

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

/** What is known of a document while it is parsed. */
export interface PassContext extends ParseInput {
  /** Every line of the source file, also of its other documents. */
  readonly sourceLines: readonly Line[];
}

/** Changes the tree in place, or reports to the file. It relies on the postconditions of the passes before it, and keeps them. */
export type Transform = (tree: SourceTree, file: VFile) => void;

/** A step of the parser. */
export interface Pass {
  /** Unique among all passes. */
  readonly name: string;
  /** Makes the transformer for one document. */
  make(context: PassContext): Transform;
}

/** A pass of an extension. */
export interface AddedPass extends Pass {
  /** The name of the pass after which it runs, before all that follow that one. */
  readonly after: string;
}
