/** What the editor tells the parser of a document where shape alone cannot decide. */
import type { BlockRole } from "./tree.ts";

/** A line whose role the editor gives; `words` must stand in it, so that a changed source is noticed. */
export interface RoleHint {
  /** Counted from 1. */
  readonly line: number;
  readonly words: string;
  /** `paragraph`: a paragraph begins here, the line is joined to none before it. */
  readonly role: BlockRole;
}

/** What the parser is told of a document. */
export interface DocumentHints {
  /** What may stand in the title block: title, issuer, authors. */
  readonly titleBlock: readonly string[];
  readonly roles: readonly RoleHint[];
}
