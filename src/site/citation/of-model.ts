/** Citation data of the documents and clauses of a collection. */
import { englishOfNames } from "../../corpus/english-names.ts";
import { clauseName } from "../../model/clause-name.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Clause, PolicyDocument, Script } from "../../model/types.ts";
import { writeValidity } from "../../model/versions/validity-text.ts";
import type { Validity } from "../../model/versions/versions.ts";
import type { PlacedClause } from "../../model/walk.ts";
import type { CitedClause } from "./clause-reference.ts";
import type { CitedDocument } from "./record.ts";

/** Citation data of a document. */
export function citedDocument(
  corpus: Corpus,
  { id, titles, genre, issuer, authors, date, number, translator }: PolicyDocument,
  validity?: Validity,
): CitedDocument {
  const names = authors?.value.map((name) => englishOfNames(corpus, name)?.join(", "));
  const english = {
    issuer: (issuer && englishOfNames(corpus, issuer.value)) ?? undefined,
    authors: names?.every((name) => name !== undefined) ? names : undefined,
  };
  return {
    id,
    titles,
    genre,
    issuer: issuer?.value ?? null,
    authors: authors?.value ?? [],
    english,
    date: date?.value ?? null,
    number: number?.value ?? null,
    site: corpus.site.name,
    ...(translator !== undefined && { translator }),
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

/** Citation data of a clause for English readers: titles in English where there are any. */
export function englishCitedClause({
  clause,
  path,
}: Pick<PlacedClause, "clause" | "path">): CitedClause {
  const titleOf = ({ english, forms }: Clause) => english ?? forms["zh-Hans"].heading;
  return {
    id: clause.id,
    kind: clause.kind,
    labels: [...path, clause].map(({ forms }) => forms["zh-Hans"].label),
    path: path.map(titleOf),
    name: titleOf(clause),
  };
}
