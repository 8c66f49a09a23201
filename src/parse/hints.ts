/** What the editor tells the parser of a document where shape alone cannot decide. */
import type { HintRole } from "../model/schema.ts";

/** A line whose role the editor gives; `words` must stand in it, so that a changed source is noticed. */
export interface RoleHint {
  /** Counted from 1. */
  readonly line: number;
  readonly words: string;
  /** Last line that has the role; `line` where absent. */
  readonly to?: number | undefined;
  /**
   * `paragraph`: a paragraph begins here, the line is joined to none before it.
   * `pairs`: labels and values by turns, `rows`: a label and a number in each line; both are tables.
   */
  readonly role: HintRole;
}

/** What the parser is told of a document. */
export interface DocumentHints {
  /** What may stand in the title block: title, issuer, authors. */
  readonly titleBlock: readonly string[];
  readonly roles: readonly RoleHint[];
}
