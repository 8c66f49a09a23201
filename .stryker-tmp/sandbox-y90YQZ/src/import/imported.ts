/** What the readers of all formats yield: passages of a text in reading order, each with its place in the received file. */
// @ts-nocheck

import type { LeftOut, Origin } from "../model/origins.ts";

export type { Box, LeftOut, Origin } from "../model/origins.ts";
export type LeftOutKind = LeftOut["kind"];

/** A piece of a text: words, or the reference to a footnote by its label. */
export type Inline = string | { readonly note: string };

/** A part of a text that becomes one line, a table one line a row. */
export type Passage =
  | {
      readonly role: "paragraph";
      readonly text: readonly Inline[];
      readonly origins: readonly Origin[];
    }
  | {
      readonly role: "heading";
      /** 1 for the title, 2 for the topmost headings. */
      readonly depth: number;
      readonly text: readonly Inline[];
      readonly origins: readonly Origin[];
    }
  | {
      readonly role: "table";
      readonly rows: readonly Row[];
    }
  | {
      readonly role: "note";
      /** What references name it by; unique in the text. */
      readonly label: string;
      /** The printed number; null if the file does not state it. */
      readonly number: number | null;
      readonly text: readonly Inline[];
      readonly origins: readonly Origin[];
    };

export interface Row {
  readonly cells: readonly (readonly Inline[])[];
  readonly origins: readonly Origin[];
}

/** A remark on an import that an editor ought to read. */
export interface Finding {
  readonly message: string;
  /** What to do; empty if there is nothing to do. */
  readonly hint: string;
}

/** The outcome of a reader. */
export interface Reading {
  readonly passages: readonly Passage[];
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly Finding[];
  /** The title that the file states apart from its text; null if it states none. */
  readonly title: string | null;
  /** Number of pages; null for a format without pages. */
  readonly pages: number | null;
}

/** A file that cannot be imported, with what to do about it. */
export class ImportFailure extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** The words of a text, without its references to footnotes. */
export function wordsOf(text: readonly Inline[]): string {
  return text.map((piece) => (typeof piece === "string" ? piece : "")).join("");
}

/** The text without white space at its ends; empty pieces are dropped. */
export function trimInlines(text: readonly Inline[]): Inline[] {
  const pieces = text.filter((piece) => piece !== "");
  const [first] = pieces;
  if (typeof first === "string") pieces[0] = first.trimStart();
  const last = pieces.at(-1);
  if (typeof last === "string") pieces[pieces.length - 1] = last.trimEnd();
  return pieces.filter((piece) => piece !== "");
}

export function isBlank(text: readonly Inline[]): boolean {
  return text.every((piece) => typeof piece === "string" && piece.trim() === "");
}

/** The text with neighbouring words as one piece, without white space at its ends. */
export function mergeInlines(text: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const piece of text) {
    const last = merged.at(-1);
    if (typeof piece === "string" && typeof last === "string") {
      merged[merged.length - 1] = last + piece;
    } else merged.push(piece);
  }
  return trimInlines(merged);
}
