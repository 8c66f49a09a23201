/** The interface of the parser's passes and their input. */
// @ts-nocheck

import type { VFile } from "vfile";
import type { RepairInstruction } from "../model/content/schema.ts";
import type { DocumentHints } from "./hints.ts";
import type { Line } from "./read/read-text.ts";
import type { SourceTree } from "./tree.ts";

/** The input of the parser. */
export interface ParseInput {
  /** The decoded source file, without a byte order mark; line breaks of any kind. */
  readonly source: string;
  readonly format: "text" | "markdown";
  /** Path of the file in diagnostics. */
  readonly file: string;
  /** First and last line of the document, counted from 1. */
  readonly lines: readonly [number, number];
  readonly hints: DocumentHints;
  /** Repairs of this document's lines. */
  readonly repairs: readonly RepairInstruction[];
}

/** The context of a pass: the input, and the lines of the source file. */
export interface PassContext extends ParseInput {
  /** All lines of the source file, including the lines of its other documents. */
  readonly sourceLines: readonly Line[];
}

/**
 * Changes the tree in place, or reports to the file. It may rely on the postconditions of the passes before it and must
 * preserve them.
 */
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
  /**
   * Name of the pass, built-in or of an extension, after which it runs. It runs before the built-in passes that follow
   * that pass.
   */
  readonly after: string;
}
