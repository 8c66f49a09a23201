/** What a parsed clause has to be, without its places. */
// @ts-nocheck

import type { ClauseKind } from "../../src/model/types.ts";
import type { ParsedClause } from "../../src/parse/tree.ts";

export interface ExpectedClause {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly label: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly children: readonly ExpectedClause[];
}

/** A parsed clause, to be compared with an expected one. */
export function withoutPlaces(clause: ParsedClause): ExpectedClause {
  return {
    id: clause.id,
    kind: clause.kind,
    label: clause.label.text,
    heading: clause.heading.text,
    paragraphs: clause.paragraphs.map(({ text }) => text),
    children: clause.children.map(withoutPlaces),
  };
}
