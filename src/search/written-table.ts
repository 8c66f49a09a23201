/** Makes `clauses.json`. */
import type { Collection, Hierarchy } from "../model/types.ts";
import { walkNodes } from "../model/walk.ts";
import { runsOf } from "./clause-table.ts";
import type { WrittenTable } from "./index-format.ts";
import type { IndexedClause } from "./indexed-clauses.ts";

/** The numbers of the clauses of a hierarchy: its nodes' clauses, with all below them. */
function clausesIn(hierarchy: Hierarchy, clauses: readonly IndexedClause[]): Set<number> {
  const nodes = new Set(Array.from(walkNodes(hierarchy.nodes), ({ clause }) => clause));
  const inside = new Set<number>();
  for (const [number, { document, clause, path }] of clauses.entries()) {
    if (document !== hierarchy.document) continue;
    if ([clause, ...path].some(({ id }) => nodes.has(id))) inside.add(number);
  }
  return inside;
}

/** The table of these clauses, which are those of the collection in order. */
export function makeTable(collection: Collection, clauses: readonly IndexedClause[]): WrittenTable {
  const ofDocument = Map.groupBy(clauses, ({ document }) => document);
  const kinds = [...new Set(clauses.map(({ clause }) => clause.kind))];
  return {
    kinds,
    documents: collection.documents.map(({ id, titles, date, genre }) => {
      const own = ofDocument.get(id) ?? [];
      return {
        id,
        titles,
        date: date?.value ?? null,
        genre,
        clauses: own.map(({ clause }) => clause.id).join(" "),
        kinds: own.map(({ clause }) => kinds.indexOf(clause.kind)).join(""),
        lengths: own.map(({ length }) => length),
        headings: own.map(({ heading }) => heading),
      };
    }),
    hierarchies: collection.hierarchies.map((hierarchy) => ({
      id: hierarchy.id,
      titles: hierarchy.titles,
      runs: runsOf(clausesIn(hierarchy, clauses), clauses.length),
    })),
    apart: clauses.flatMap(({ isHeadingApart }, number) => (isHeadingApart ? [number] : [])),
  };
}
