/** Reports values of `source.yaml` that are said to be from a clause that does not exist. */
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { PolicyDocument } from "../../../model/types.ts";
import { walkClauses } from "../../../model/walk.ts";
import { diagnose } from "../../../rules/diagnose.ts";
import { readOrigin } from "../../../site/i18n/origin.ts";
import type { KeyPlaces } from "./check-versions.ts";

/** The origins that a document states, by the key of the value. */
function originsOf(document: PolicyDocument): [key: string, from: string][] {
  const { titleFrom, issuer, authors, date, number, version = { isDraft: false } } = document;
  const { work: versionOf, inForceFrom, inForceTo, amendedBy, repealedBy, replaces } = version;
  const stated = {
    ...{ title: { from: titleFrom }, issuer, authors, date, number },
    ...{ versionOf, inForceFrom, inForceTo, amendedBy, repealedBy, replaces },
  };
  return Object.entries(stated).flatMap(([key, value]): [string, string][] =>
    value ? [[key, value.from]] : [],
  );
}

/** Checks the origins of all documents. */
export function checkOrigins(
  documents: readonly PolicyDocument[],
  places: KeyPlaces,
): Diagnostic[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const hasClause = (document: string, id: string): boolean =>
    [...walkClauses(byId.get(document)?.clauses ?? [])].some(({ clause }) => clause.id === id);
  return documents.flatMap((document) => {
    const place = places.get(document.id);
    if (place === undefined) return [];
    return originsOf(document).flatMap(([key, from]): Diagnostic[] => {
      const origin = readOrigin(from);
      if (origin.kind !== "clause" || hasClause(origin.document, origin.clause)) return [];
      const message = byId.has(origin.document)
        ? `\`${key}\` is said to be from “${from}”, but “${origin.document}” has no clause “${origin.clause}”.`
        : `\`${key}\` is said to be from “${from}”, but no document or work has the id “${origin.document}”.`;
      const hint =
        "Look the ids up on the document's page, or say in words where the value is from.";
      return [diagnose("metadata/unknown-origin", place(key), { message, hint })];
    });
  });
}
