/** A collection whose documents have dates, states and publications by chance, and the filters that read them. */

import { GENRES } from "../../src/model/genres.ts";
import type { Collection, PolicyDocument } from "../../src/model/types.ts";
import type { ChangeRecord } from "../../src/model/versions/changes.ts";
import { STATES } from "../../src/model/versions/versions.ts";
import { walkClauses } from "../../src/model/walk.ts";
import { SORTS } from "../../src/search/answer/rank.ts";
import type { SearchOptions } from "../../src/search/answer/ranked-hits.ts";
import type { Random } from "../support/random.ts";

const YEARS = ["2015", "2018", "2021", "2024"] as const;
/** More than have changed clauses: the third changes none. */
const PUBLICATIONS = 5;
const WITHOUT_CHANGES = 3;

function dated(document: PolicyDocument, random: Random): PolicyDocument {
  const from = "metadata";
  const day = `${random.pick(YEARS)}-0${random.int(1, 9)}-15`;
  const own = random.chance(0.2) ? { ...document } : { ...document, date: { value: day, from } };
  if (random.chance(0.3)) return own;
  return {
    ...own,
    version: {
      isDraft: random.chance(0.2),
      ...(random.chance(0.6) ? { inForceFrom: { value: day, from } } : {}),
      ...(random.chance(0.5) ? { inForceTo: { value: "2024-12-31", from } } : {}),
    },
  };
}

/** The collection with dates and states, and a record in which clauses were added and changed. */
export function withVersions(
  collection: Collection,
  random: Random,
): { readonly collection: Collection; readonly record: ChangeRecord } {
  const documents = collection.documents.map((document) => dated(document, random));
  const change = (least: number): number => {
    const number = random.int(least, PUBLICATIONS);
    return number === WITHOUT_CHANGES ? least : number;
  };
  return {
    collection: { ...collection, documents },
    record: {
      format: 1,
      id: "urn:uuid:00000000-0000-4000-8000-000000000000",
      publications: Array.from({ length: PUBLICATIONS }, (_, at) => ({
        number: PUBLICATIONS - at,
        date: `2025-0${PUBLICATIONS - at}-01`,
        documents: [],
      })),
      documents: documents.map(({ id, titles, genre, clauses }) => ({
        ...{ document: id, titles, genre, issuer: null, date: null },
        clauses: Array.from(walkClauses(clauses), ({ clause }) => {
          const added = change(1);
          return [clause.id, "", added, change(added)] as const;
        }),
      })),
    },
  };
}

/** Filters and orders that the page offers. */
export function randomOptions({ documents }: Collection, random: Random): SearchOptions {
  const sections = documents.flatMap(({ id, clauses }) =>
    clauses.map((clause) => `${id}#${clause.id}`),
  );
  const some = <Value>(values: readonly Value[]): Value[] =>
    values.filter(() => random.chance(2 / values.length));
  const day = (): string => `${random.pick(YEARS)}-0${random.int(1, 9)}-20`;
  return {
    ...(random.chance(0.5) ? { sort: SORTS[random.int(0, SORTS.length - 1)] } : {}),
    ...(random.chance(0.1) ? { genres: some(GENRES) } : {}),
    ...(random.chance(0.1) ? { years: some([...YEARS, ""]) } : {}),
    ...(random.chance(0.1) ? { statements: ["target"] } : {}),
    ...(random.chance(0.1) ? { sections: some(sections) } : {}),
    ...(random.chance(0.2) ? { states: some(STATES) } : {}),
    ...(random.chance(0.2) ? { on: day() } : {}),
    ...(random.chance(0.3) ? { today: day() } : {}),
    ...(random.chance(0.2) ? { publications: [String(random.int(1, PUBLICATIONS))] } : {}),
  };
}
