/** What the documents of the collection refer to, and how pages name the places that do. Made once a build. */
import { openccFoldTable } from "../infra/opencc.ts";
import { type CrossReference, collectReferences } from "../layers/cross-references.ts";
import type { Script } from "../model/types.ts";
import { createFolder } from "../text/fold.ts";
import { clauseReference } from "./citation.ts";
import { collection } from "./collection.ts";
import { clauseName } from "./reading/heading.ts";
import { links } from "./task-links.ts";

export const references = collectReferences(collection.documents, createFolder(openccFoldTable()));

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
  const name = (lang: "zh-hans" | "zh-hant", script: Script): string => {
    const title = `《${titles?.[script] ?? document}》`;
    if (placed === undefined) return title;
    const all = [...placed.path, placed.clause];
    const labels = all.map(({ forms }) => forms[script].label);
    const own = { kind: placed.clause.kind, labels, name: clauseName(placed.clause)[script] };
    return title + clauseReference(lang, own);
  };
  return { "zh-Hans": name("zh-hans", "zh-Hans"), "zh-Hant": name("zh-hant", "zh-Hant") };
}
