/** Collects the index of English and pinyin: the glossary's names, plain words and every English title. */
// @ts-nocheck

import type { Collection, Script } from "../../model/types.ts";
import { walkNodes } from "../../model/walk.ts";
import type { WrittenEnglish, WrittenTerm } from "../format/index-format.ts";
import { writePinyin } from "../translate/english-index.ts";
import type { IndexedClause } from "./indexed-clauses.ts";

/**
 * English titles with the clauses that they lead to: a clause's title to the clause, a document's to its first clause,
 * a hierarchy's to its root or else to its topmost nodes, a node's to its clause.
 */
function titlesOf(collection: Collection, clauses: readonly IndexedClause[]): [number, string][] {
  const numbers = new Map(
    clauses.map(({ document, clause }, number) => [`${document}#${clause.id}`, number]),
  );
  const titles = new Map<string, [number, string]>();
  function add(document: string, clause: string | undefined, title: string | null): void {
    const number = numbers.get(`${document}#${clause}`);
    if (number !== undefined && title !== null) titles.set(`${number} ${title}`, [number, title]);
  }
  for (const { document, clause } of clauses) add(document, clause.id, clause.english);
  for (const {
    id,
    titles: own,
    clauses: [first],
  } of collection.documents)
    add(id, first?.id, own.en);
  for (const { document, root, nodes, titles: own } of collection.hierarchies) {
    const starts = root === null ? nodes.map(({ clause }) => clause) : [root];
    for (const start of starts) add(document, start, own.en);
    for (const node of walkNodes(nodes)) add(document, node.clause, node.titles.en);
  }
  return [...titles.values()];
}

/** The index for pages in a script; `clauses` are the clauses of the collection, in order. */
export function collectEnglish(
  collection: Collection,
  clauses: readonly IndexedClause[],
  script: Script,
): WrittenEnglish {
  return {
    terms: [
      ...collection.glossary.map(
        ({ titles, aliases, pinyin }): WrittenTerm => [
          [titles[script], ...aliases[script]],
          [titles.en, ...aliases.en],
          writePinyin(pinyin, titles[script]),
        ],
      ),
      ...collection.words.map(
        ({ english, chinese }): WrittenTerm => [chinese[script], [english], ""],
      ),
    ],
    titles: titlesOf(collection, clauses),
  };
}
