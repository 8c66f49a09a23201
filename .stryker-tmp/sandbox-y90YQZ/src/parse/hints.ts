/** The editor's hints to the parser, for cases that the shape of the text does not decide. */
// @ts-nocheck

import type { HintRole } from "../model/content/schema.ts";

/** The role of a line. `words` must occur in the line, so that a changed source is detected. */
export interface RoleHint {
  /** Counted from 1. */
  readonly line: number;
  readonly words: string;
  /** Last line with the role; defaults to `line`. */
  readonly to?: number | undefined;
  /**
   * The role.
   * - `paragraph`: a paragraph begins here; the line is not joined to a line before it
   * - `pairs`: labels and values on alternate lines
   * - `rows`: a label and a number on each line
   *
   * - `cells`: the cells of a table with `columns` columns, each on a line of its own
   * - `numbered`: the number at the beginning of the line is the number of a clause
   * - `text title`: the title of a text that the document passes on
   * - `unwrap`: the lines are wrapped and are joined to paragraphs
   *
   * `pairs`, `rows` and `cells` are tables.
   */
  readonly role: HintRole;
  /** The level of a heading, from 1; a heading without one stands at the level of 一、. */
  readonly level?: number | undefined;
  /** The number of columns of `cells`. */
  readonly columns?: number | undefined;
}

/** The hints for one document. */
export interface DocumentHints {
  /** Texts of the title block: title, issuer, authors. */
  readonly titleBlock: readonly string[];
  readonly roles: readonly RoleHint[];
}
