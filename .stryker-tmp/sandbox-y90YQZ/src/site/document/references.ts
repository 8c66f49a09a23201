/** The names of citing places. */
// @ts-nocheck

import type { Leading } from "../../annotate/references/cross-references.ts";
import { addressOf } from "../../model/target.ts";
import type { ClauseAddress, Forms, Script } from "../../model/types.ts";
import { clauseReference } from "../citation/clause-reference.ts";
import { citedClause } from "../citation/of-model.ts";
import { corpus } from "../routes/collection.ts";

/** The clauses that contain the references, in order, without duplicates. */
export function citingPlaces(found: readonly Leading[]): ClauseAddress[] {
  const places = new Map(found.map(({ target }) => [addressOf(target), target]));
  return [...places.values()];
}

/** The name of a clause with its document, in each script: 《题名》三（一）2. */
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
