/** Makes the clause table. */

import { addressOf } from "../../model/target.ts";
import type { Collection, Hierarchy } from "../../model/types.ts";
import type { ChangeRecord } from "../../model/versions/changes.ts";
import { walkNodes } from "../../model/walk.ts";
import { writeIds } from "../format/clause-ids.ts";
import { runsOf, writeKind } from "../format/clause-table.ts";
import { STATED, type Stated, type WrittenTable } from "../format/index-format.ts";
import { languagesOf } from "./collect-translated.ts";
import type { IndexedClause } from "./indexed-clauses.ts";
import { validitiesOf } from "./validities.ts";

/** The numbers of the clauses of a hierarchy: its nodes' clauses and all clauses below them. */
function clausesIn(hierarchy: Hierarchy, clauses: readonly IndexedClause[]): Set<number> {
  const nodes = new Set(Array.from(walkNodes(hierarchy.nodes), ({ clause }) => clause));
  const inside = new Set<number>();
  for (const [number, { document, clause, path }] of clauses.entries()) {
    if (document !== hierarchy.document) continue;
    if ([clause, ...path].some(({ id }) => nodes.has(id))) inside.add(number);
  }
  return inside;
}

/** The numbers of the clauses in which indicators have a statement: a target, or a value that is or was. */
function clausesStating(
  { indicators: { indicators } }: Collection,
  stated: Stated,
  clauses: readonly IndexedClause[],
): Set<number> {
  const addresses = new Set(
    indicators.flatMap(({ statements }) =>
      statements
        .filter(({ role }) => (role === "target") === (stated === "target"))
        .map(({ target }) => addressOf(target)),
    ),
  );
  return new Set(
    clauses.flatMap(({ document, clause }, number) =>
      addresses.has(addressOf({ document, clause: clause.id })) ? [number] : [],
    ),
  );
}

/** Number of clauses of each topmost clause of a document, itself included. */
function sectionsOf(clauses: readonly IndexedClause[]): number[] {
  const sections: number[] = [];
  for (const { path } of clauses) {
    if (path.length === 0) sections.push(0);
    sections[sections.length - 1] = (sections.at(-1) ?? 0) + 1;
  }
  return sections;
}

/** Target document frequency of the warm-up term: enough clauses that browsers compile the search code for speed. */
const SAMPLE_CLAUSES = 100;

const HAN = /^\p{Script=Han}$/u;

/** The pairs of Han characters side by side, in order. */
function hanPairs(text: string): string[] {
  const pairs: string[] = [];
  let before = "";
  for (const character of text) {
    const here = HAN.test(character) ? character : "";
    if (before !== "" && here !== "") pairs.push(before + here);
    before = here;
  }
  return pairs;
}

/** The bigram of Han characters whose document frequency is closest to the target; empty if there is none. */
function sampleTerm(clauses: readonly IndexedClause[]): string {
  const counts = new Map<string, number>();
  for (const { folded } of clauses) {
    for (const pair of new Set(folded.flatMap(hanPairs))) {
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  let sample = "";
  let least = Number.POSITIVE_INFINITY;
  for (const [pair, count] of counts) {
    const distance = Math.abs(count - SAMPLE_CLAUSES);
    if (distance >= least) continue;
    sample = pair;
    least = distance;
  }
  return sample;
}

/** The publications after the first that added or changed clauses, oldest first, each with its clauses. */
function publicationRows(
  record: ChangeRecord | null,
  clauses: readonly IndexedClause[],
): WrittenTable["publications"] {
  if (record === null) return [];
  const published = new Map(
    record.documents.flatMap((document) =>
      document.clauses.map(([clause, , added, changed]) => [
        addressOf({ document: document.document, clause }),
        { added, changed },
      ]),
    ),
  );
  const numbered = clauses.map(({ document, clause }) =>
    published.get(addressOf({ document, clause: clause.id })),
  );
  const runs = (isIn: (state: { added: number; changed: number }) => boolean): number[] => {
    const inside = numbered.flatMap((state, number) => (state && isIn(state) ? [number] : []));
    return runsOf(new Set(inside), clauses.length);
  };
  return record.publications
    .filter(({ number }) => number > 1)
    .toReversed()
    .map(({ number, date }) => ({
      number,
      date,
      added: runs(({ added, changed }) => added === number && changed === number),
      changed: runs(({ added, changed }) => changed === number && added < number),
    }));
}

/** The clause table; `clauses` are the clauses of the collection, in order. */
export function serializeTable(
  collection: Collection,
  clauses: readonly IndexedClause[],
  record: ChangeRecord | null,
): WrittenTable {
  const ofDocument = Map.groupBy(clauses, ({ document }) => document);
  const kinds = [...new Set(clauses.map(({ clause }) => clause.kind))];
  const validities = validitiesOf(collection);
  return {
    kinds,
    documents: collection.documents.map(({ id, titles, shortTitles, date, genre }) => {
      const own = ofDocument.get(id) ?? [];
      const validity = validities.get(id);
      return {
        id,
        titles,
        shortTitles,
        date: date?.value ?? null,
        genre,
        ...(validity !== undefined && { validity }),
        clauses: writeIds(own.map(({ clause }) => clause.id)),
        kinds: own.map(({ clause }) => writeKind(clause.kind, kinds)).join(""),
        lengths: own.map(({ length }) => length),
        headings: own.map(({ heading }) => heading),
        sections: sectionsOf(own),
      };
    }),
    hierarchies: collection.hierarchies.map((hierarchy) => ({
      id: hierarchy.id,
      titles: hierarchy.titles,
      runs: runsOf(clausesIn(hierarchy, clauses), clauses.length),
    })),
    statements: STATED.flatMap((stated) => {
      const stating = clausesStating(collection, stated, clauses);
      return stating.size === 0 ? [] : [{ stated, runs: runsOf(stating, clauses.length) }];
    }),
    publications: publicationRows(record, clauses),
    apart: clauses.flatMap(({ isHeadingApart }, number) => (isHeadingApart ? [number] : [])),
    sample: sampleTerm(clauses),
    languages: languagesOf(collection.documents),
  };
}
