/** The names of citing places. */
import type { Leading } from "../../annotate/references/cross-references.ts";
import { addressOf } from "../../model/target.ts";
import type { ClauseAddress, Script, Titles } from "../../model/types.ts";
import type { PlacedClause } from "../../model/walk.ts";
import { clauseReference } from "../citation/clause-reference.ts";
import { englishReference } from "../citation/english-reference.ts";
import { citedClause, englishCitedClause } from "../citation/of-model.ts";
import { corpus } from "../routes/collection.ts";

/** The clauses that contain the references, in order, without duplicates. */
export function citingPlaces(found: readonly Leading[]): ClauseAddress[] {
  const places = new Map(found.map(({ target }) => [addressOf(target), target]));
  return [...places.values()];
}

/**
 * The name of a clause with its document: 《题名》三（一）2; in English: Title, 3(1)2. The English is null unless document and
 * clause have it.
 */
export function placeTitles(address: ClauseAddress): Titles {
  const titles = corpus.document(address.document)?.titles;
  const placed = corpus.at(address);
  const name = (script: Script): string => {
    const title = `《${titles?.[script] ?? address.document}》`;
    return placed === undefined
      ? title
      : title + clauseReference(script, citedClause(script, placed));
  };
  const english = titles?.en ?? null;
  return {
    "zh-Hans": name("zh-Hans"),
    "zh-Hant": name("zh-Hant"),
    en: english === null || placed === undefined ? english : englishName(english, placed),
  };
}

function englishName(title: string, placed: PlacedClause): string | null {
  const reference = englishReference(englishCitedClause(placed));
  return /\p{Script=Han}/u.test(reference) ? null : `${title}, ${reference}`;
}
