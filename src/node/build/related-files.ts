/** Writes `/data/related/<document>.json`: the related clauses of each clause, for the clause panel to load on demand. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createGazetteer } from "../../annotate/names/gazetteer.ts";
import { type RelatedClause, relatedClauses } from "../../annotate/related/related-clauses.ts";
import type { Collection, PolicyDocument } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import { createFolding } from "../../text/fold/fold.ts";
import type { CharacterTable } from "../../text/fold/normalise.ts";
import { cutWords } from "../adapters/jieba.ts";

/** A related clause: `document#clause`, what the shared words are worth, and these by their places among the terms. */
type WrittenRelated = readonly [address: string, score: number, terms: readonly number[]];

/** What one file holds. */
export interface RelatedFile {
  readonly document: string;
  /** Terms in Simplified and in Traditional characters; one form where both are the same. */
  readonly terms: readonly (readonly [string] | readonly [hans: string, hant: string])[];
  /** By clause id, best first; clauses without any are left out. */
  readonly clauses: Readonly<Record<string, readonly WrittenRelated[]>>;
}

/** The related clauses of a collection, by `document#clause`. */
export function collectionRelated(
  { documents, names }: Collection,
  table: CharacterTable,
): ReadonlyMap<string, readonly RelatedClause[]> {
  const find = createGazetteer(names, createFolding(table));
  return relatedClauses(documents, { cut: cutWords, find });
}

/** Writes a file for each document. */
export async function writeRelatedFiles(
  collection: Collection,
  outDir: string,
  table: CharacterTable,
): Promise<void> {
  const folder = join(outDir, "data", "related");
  await mkdir(folder, { recursive: true });
  const related = collectionRelated(collection, table);
  for (const document of collection.documents) {
    const file = relatedFile(document, related);
    await writeFile(join(folder, `${document.id}.json`), `${JSON.stringify(file)}\n`);
  }
}

function relatedFile(
  { id, clauses }: PolicyDocument,
  related: ReadonlyMap<string, readonly RelatedClause[]>,
): RelatedFile {
  const terms: RelatedFile["terms"][number][] = [];
  const places = new Map<string, number>();
  const placeOf = (forms: RelatedClause["terms"][number]): number => {
    const { "zh-Hans": hans, "zh-Hant": hant } = forms;
    const known = places.get(`${hans} ${hant}`);
    if (known !== undefined) return known;
    places.set(`${hans} ${hant}`, terms.length);
    return terms.push(hans === hant ? [hans] : [hans, hant]) - 1;
  };
  const written = [...walkClauses(clauses)].flatMap(
    ({ clause }): [string, readonly WrittenRelated[]][] => {
      const found = related.get(`${id}#${clause.id}`) ?? [];
      if (found.length === 0) return [];
      const list = found.map(
        (one): WrittenRelated => [
          `${one.document}#${one.clause}`,
          Math.round(one.score),
          one.terms.map(placeOf),
        ],
      );
      return [[clause.id, list]];
    },
  );
  return { document: id, terms, clauses: Object.fromEntries(written) };
}
