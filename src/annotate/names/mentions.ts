/** Which clauses name what: every place of every name in the documents. */
import type { Clause, PolicyDocument } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** A place of a name in a clause; offsets are UTF-16 and hold in both scripts. */
export interface Mention {
  readonly name: string;
  readonly document: string;
  readonly clause: string;
  /** Which paragraph, from 1; 0 for the heading. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The mentions of a collection, by clause and by name. */
export interface Mentions {
  /** In the order of the text. */
  ofClause(document: string, clause: string): readonly Mention[];
  /** By document, in the order of the collection. */
  ofName(name: string): readonly Mention[];
  /** In how many clauses a name stands. */
  countClauses(name: string): number;
}

/** Reads every clause once. */
export function collectMentions(documents: readonly PolicyDocument[], find: Gazetteer): Mentions {
  const all = documents.flatMap(({ id, clauses }) =>
    [...walkClauses(clauses)].flatMap(({ clause }) => mentionsIn(id, clause, find)),
  );
  const byClause = Map.groupBy(all, ({ document, clause }) => `${document}#${clause}`);
  const byName = Map.groupBy(all, ({ name }) => name);
  return {
    ofClause: (document, clause) => byClause.get(`${document}#${clause}`) ?? [],
    ofName: (name) => byName.get(name) ?? [],
    countClauses: (name) => clausesOf(byName.get(name) ?? []).length,
  };
}

function mentionsIn(document: string, clause: Clause, find: Gazetteer): Mention[] {
  const { heading, paragraphs } = clause.forms["zh-Hans"];
  return [heading, ...paragraphs].flatMap((text, paragraph) =>
    find(text).map((found) => ({ ...found, document, clause: clause.id, paragraph })),
  );
}

/** The clauses of mentions as `document#clause`, each once, in order. */
export function clausesOf(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map(({ document, clause }) => `${document}#${clause}`))];
}
