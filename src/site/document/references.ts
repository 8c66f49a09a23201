/** What the documents of the collection refer to, and how pages name the places that do. Made once a build. */
import {
  type CrossReference,
  collectReferences,
} from "../../annotate/references/cross-references.ts";
import type { Script } from "../../model/types.ts";
import { createFolding } from "../../text/fold/fold.ts";
import { clauseReference } from "../citation/clause-reference.ts";
import { citedClause } from "../citation/of-model.ts";
import { collection, content } from "../routes/collection.ts";
import { links } from "../tasks/links.ts";

export const references = collectReferences(collection.documents, createFolding(content.foldTable));

/** A place that refers to something; each clause once. */
export interface CitingPlace {
  readonly document: string;
  readonly clause: string;
}

/** The clauses in which references stand, in order, each once. */
export function citingPlaces(found: readonly CrossReference[]): CitingPlace[] {
  const places = new Map(
    found.map(({ document, clause }) => [`${document}#${clause}`, { document, clause }]),
  );
  return [...places.values()];
}

/** 《题名》三（一）2, in each script. */
export function placeName({ document, clause }: CitingPlace): Record<Script, string> {
  const titles = links.documents.get(document)?.titles;
  const placed = links.clauses.get(document)?.get(clause);
  const name = (script: Script): string => {
    const title = `《${titles?.[script] ?? document}》`;
    return placed === undefined
      ? title
      : title + clauseReference(script, citedClause(script, placed));
  };
  return { "zh-Hans": name("zh-Hans"), "zh-Hant": name("zh-Hant") };
}
