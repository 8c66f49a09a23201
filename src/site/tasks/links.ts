/** What the pages of tasks know of the whole collection: mentions, names, clauses, key projects. Made once a build. */

import { type KeyProject, keyProjectsOf } from "../../annotate/hierarchies/key-projects.ts";
import { createGazetteer } from "../../annotate/names/gazetteer.ts";
import { collectMentions, type Mentions } from "../../annotate/names/mentions.ts";
import type { Clause, Collection, Name, PolicyDocument } from "../../model/types.ts";
import { type PlacedClause, walkClauses } from "../../model/walk.ts";
import { createFolding } from "../../text/fold/fold.ts";
import { collection, content } from "../routes/collection.ts";

/** A key project and its document. */
export interface DocumentProject extends KeyProject {
  readonly document: PolicyDocument;
}

export interface TaskLinks {
  readonly mentions: Mentions;
  readonly names: ReadonlyMap<string, Name>;
  readonly documents: ReadonlyMap<string, PolicyDocument>;
  /** By document and clause. */
  readonly clauses: ReadonlyMap<string, ReadonlyMap<string, PlacedClause>>;
  readonly clauseCount: number;
  readonly projects: readonly DocumentProject[];
}

function linksOf({ documents, names }: Collection): TaskLinks {
  const find = createGazetteer(names, createFolding(content.foldTable));
  const clauses = new Map(
    documents.map(({ id, clauses: roots }) => [
      id,
      new Map(Array.from(walkClauses(roots), (placed) => [placed.clause.id, placed])),
    ]),
  );
  return {
    mentions: collectMentions(documents, find),
    names: new Map(names.map((name) => [name.id, name])),
    documents: new Map(documents.map((document) => [document.id, document])),
    clauses,
    clauseCount: [...clauses.values()].reduce((sum, { size }) => sum + size, 0),
    projects: documents.flatMap((document) =>
      keyProjectsOf(document).map((project) => ({ ...project, document })),
    ),
  };
}

export const links: TaskLinks = linksOf(collection);

/** A clause of a document; undefined where it does not exist. */
export function clauseOf(document: string, clause: string): Clause | undefined {
  return links.clauses.get(document)?.get(clause)?.clause;
}
