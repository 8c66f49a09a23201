/** How pages name the places that refer to something. */

import type { Leading } from "../../annotate/references/cross-references.ts";
import { addressOf } from "../../model/target.ts";
import type { ClauseAddress, Forms, Script } from "../../model/types.ts";
import { clauseReference } from "../citation/clause-reference.ts";
import { citedClause } from "../citation/of-model.ts";
import { corpus } from "../routes/collection.ts";

/** The clauses in which references stand, in order, each once. */
export function citingPlaces(found: readonly Leading[]): ClauseAddress[] {
  const places = new Map(found.map(({ target }) => [addressOf(target), target]));
  return [...places.values()];
}

/** 《题名》三（一）2, in each script. */
export function placeName(address: ClauseAddress): Forms {
  const titles = corpus.document(address.document)?.titles;
  const placed = corpus.at(address);
  const name = (script: Script): string => {
    const title = `《${titles?.[script] ?? address.document}》`;
    return placed === undefined
      ? title
      : title + clauseReference(script, citedClause(script, placed));
  };
  return { "zh-Hans": name("zh-Hans"), "zh-Hant": name("zh-Hant") };
}
