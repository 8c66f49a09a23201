/** Citation data of the documents and clauses of a collection. */
import { clauseName } from "../../model/clause-name.ts";
import type { PolicyDocument, Script, Titles } from "../../model/types.ts";
import { writeValidity } from "../../model/versions/validity-text.ts";
import type { Validity } from "../../model/versions/versions.ts";
import type { PlacedClause } from "../../model/walk.ts";
import type { CitedClause } from "./clause-reference.ts";
import type { CitedDocument } from "./record.ts";

/** Citation data of a document. */
export function citedDocument(
  { id, titles, genre, issuer, authors, date, number }: PolicyDocument,
  site: Titles,
  validity?: Validity,
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
    ...(validity !== undefined && { validity: writeValidity(validity) }),
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
