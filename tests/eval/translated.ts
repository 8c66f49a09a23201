/** Measures the search of translated texts: exactness on random queries, and relevance on the judged ones, beside MiniSearch. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import MiniSearch from "minisearch";
import type { Collection } from "../../src/model/types.ts";
import { walkClauses } from "../../src/model/walk.ts";
import { searchIndexIn } from "../../src/node/build/read-search-index.ts";
import { createSearcher, type Searcher } from "../../src/search/searcher.ts";
import { translatedDifferences } from "../search/translated-differences.ts";
import { translatedClauses } from "../search/translated-oracle.ts";
import { Random } from "../support/random.ts";
import { writeSearchIndex } from "../support/search-index.ts";
import type { JudgedQuery } from "./judged.ts";
import type { Row } from "./measure.ts";
import { mean, ndcgAtTen } from "./measures.ts";

const LANGUAGE = "en";

/** A collection whose clauses have sentences of the translations of another, drawn at random. */
export function withTranslations(of: Collection, from: Collection, seed: number): Collection {
  const random = new Random(seed);
  const sentences = from.documents.flatMap(({ translations }) =>
    Object.values(translations[LANGUAGE] ?? {})
      .flat()
      .flatMap((text) => text.split(/(?<=\.) /u)),
  );
  const paragraph = () =>
    Array.from({ length: random.int(1, 4) }, () => random.pick(sentences as [string])).join(" ");
  return {
    ...of,
    documents: of.documents.map((document) => ({
      ...document,
      translations: {
        [LANGUAGE]: Object.fromEntries(
          Array.from(walkClauses(document.clauses), ({ clause }) => [
            clause.id,
            clause.source.paragraphs.map(paragraph),
          ]),
        ),
      },
    })),
  };
}

/** A searcher of English pages over an index in a temporary folder. */
export async function openTranslated(
  of: Collection,
): Promise<{ readonly searcher: Searcher; close(): Promise<void> }> {
  const out = await mkdtemp(path.join(tmpdir(), "tiaowen-index-"));
  await writeSearchIndex(of, out);
  const searcher = createSearcher(await searchIndexIn(out, "zh-Hans", LANGUAGE));
  return { searcher, close: () => rm(out, { recursive: true, force: true }) };
}

/** The random queries that the engine answers otherwise than the oracle, on an index of the collection. */
export async function translatedDifferencesOf(of: Collection, count: number, seed: number) {
  const { searcher, close } = await openTranslated(of);
  const wrong = await translatedDifferences(searcher, translatedClauses(of, LANGUAGE), count, seed);
  await close();
  return wrong;
}

/** The relevance of the first ten hits of judged queries, beside MiniSearch on the same texts. */
export async function measureTranslated(
  collection: Collection,
  judged: readonly JudgedQuery[],
): Promise<Row> {
  const { searcher, close } = await openTranslated(collection);
  const peer = new MiniSearch({ fields: ["title", "text"] });
  peer.addAll(
    collection.documents.flatMap(({ id, clauses, translations }) =>
      Array.from(walkClauses(clauses), ({ clause }) => ({
        id: `${id}#${clause.id}`,
        title: clause.english ?? "",
        text: (translations[LANGUAGE]?.[clause.id] ?? []).join("\n"),
      })),
    ),
  );
  const own: number[] = [];
  const other: number[] = [];
  for (const { query, grades } of judged) {
    const hits = (await searcher.names(query)).map(({ clause }) => clause);
    own.push(ndcgAtTen(hits, grades));
    const theirs = peer.search(query, { boost: { title: 2 } }).map(({ id }) => String(id));
    other.push(ndcgAtTen(theirs, grades));
  }
  await close();
  return {
    what: `nDCG@10, ${judged.length} judged English queries`,
    systems: ["Tiaowen", "MiniSearch"],
    values: [mean(own), mean(other)],
  };
}
