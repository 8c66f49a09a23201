/** Citation data of the documents and clauses of a collection. */
// @ts-nocheck

import { clauseName } from "../../model/clause-name.ts";
import type { PolicyDocument, Script, Titles } from "../../model/types.ts";
import type { PlacedClause } from "../../model/walk.ts";
import type { CitedClause } from "./clause-reference.ts";
import type { CitedDocument } from "./record.ts";

/** Citation data of a document. */
export function citedDocument(
  { id, titles, genre, issuer, authors, date, number }: PolicyDocument,
  site: Titles,
): CitedDocument {
  return {
    id,
    titles,
    genre,
    issuer: issuer?.value ?? null,
    authors: authors?.value ?? [],
    date: date?.value ?? null,
    number: number?.value ?? null,
    site,
  };
}

/** Citation data of a clause, in a script. */
export function citedClause(
  script: Script,
  { clause, path }: Pick<PlacedClause, "clause" | "path">,
): CitedClause {
  return {
    id: clause.id,
    kind: clause.kind,
    labels: [...path, clause].map(({ forms }) => forms[script].label),
    path: path.map((above) => clauseName(above)[script]),
    name: clauseName(clause)[script],
  };
}
