/** What citations say of the documents and clauses of a collection. */
import type { PolicyDocument, Script, Titles } from "../../model/types.ts";
import type { PlacedClause } from "../../model/walk.ts";
import { clauseName } from "../reading/heading.ts";
import type { CitedClause } from "./clause-reference.ts";
import type { CitedDocument } from "./record.ts";

/**
 * What citations say of a document.
 *
 * @param bothScripts gives a text of the document in both scripts
 */
export function citedDocument(
  { id, titles, genre, issuer, authors, date, number, script }: PolicyDocument,
  site: Titles,
  bothScripts: (text: string, from: Script) => Readonly<Record<Script, string>>,
): CitedDocument {
  return {
    id,
    titles,
    genre,
    issuer: issuer && bothScripts(issuer.value, script),
    authors: authors?.value.map((name) => bothScripts(name, script)) ?? [],
    date: date?.value ?? null,
    number: number && bothScripts(number.value, script),
    site,
  };
}

/** What citations say of a clause, in a script. */
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
