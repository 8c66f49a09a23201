/**
 * Answers queries over a collection in the engine. The engine finds the clauses; the code of the static search reads their texts
 * again, ranks and counts them, so that both give the same answer.
 */
import { answerQuery } from "../search/answer/answer.ts";
import type { SearchOptions } from "../search/answer/ranked-hits.ts";
import type { Answering, IndexedAnswer } from "../search/answering.ts";
import { namesDocument } from "../search/query/named-documents.ts";
import { allTerms, type QueryNode } from "../search/query/query.ts";
import { interpretQuery } from "../search/query/read-query.ts";
import { withSpellings } from "../search/query/spellings.ts";
import { isTranslatable } from "../search/translated/word-term.ts";
import { EVERYTHING, isFoundExactly, queryDsl, termDsl } from "./dsl.ts";
import { createScope, type Searched } from "./scope.ts";
import { Sought } from "./sought.ts";

/** Number of clauses in which a word is looked up that is to be shown as written. */
const SHOWN_CLAUSES = 3;
/** Number of times that an answer may ask for more terms than before; each reading of a query asks once. */
const MOST_ROUNDS = 12;

/** Answers queries of the pages of one language. */
export function answerFromEngine(searched: Searched): Answering {
  const { collection } = searched;
  return {
    open: async () => collection.facts.sample,
    async answer(query, options) {
      const { query: read } = interpretQuery(query, searched.folding.fold);
      if (read === null) return answerWithout(searched, query, options);
      const asked = withSpellings(read, searched.folding.fold);
      return (
        (await answerAsTyped(searched, query, asked, options)) ??
        answerByTerms(searched, query, asked, options)
      );
    },
    async indexWith(fold) {
      const rows = await collection.rows(termDsl(fold), SHOWN_CLAUSES);
      return createScope(searched, rows, null).index;
    },
  };
}

/** The answer to a query without a term. */
async function answerWithout(
  searched: Searched,
  query: string,
  options: SearchOptions,
): Promise<IndexedAnswer> {
  const { index } = createScope(searched, [], null);
  return { index, ranked: await answerQuery(index, query, options) };
}

/**
 * The answer by the clauses that match the query as it is typed, which the engine finds; null if there are none, if translated
 * texts have to be searched too, or if the engine cannot count the clauses of a term.
 */
async function answerAsTyped(
  searched: Searched,
  query: string,
  asked: QueryNode,
  options: SearchOptions,
): Promise<IndexedAnswer | null> {
  const { collection, folding, language } = searched;
  const terms = allTerms(asked);
  if (language !== null && terms.some(({ text }) => isTranslatable(text))) return null;
  if (!terms.every(({ fold }) => isFoundExactly(fold))) return null;
  const documentsNamed = (words: string): string[] =>
    collection.facts.documents
      .filter((document) => namesDocument(words, document, folding.fold))
      .map(({ id }) => id);
  const [rows, counts] = await Promise.all([
    collection.rows(queryDsl(asked, documentsNamed)),
    collection.counts(terms.map(({ fold }) => termDsl(fold))),
  ]);
  if (rows.length === 0) return null;
  const frequencies = new Map(terms.map(({ fold }, at) => [fold, counts[at] ?? 0]));
  const { index, release } = createScope(searched, rows, frequencies);
  const ranked = await answerQuery(index, query, options);
  release();
  const isAsTyped = ranked.unfiltered > 0 && ranked.relaxed === null;
  return isAsTyped ? { index, ranked } : null;
}

/**
 * The answer by every clause that has any of the terms for which it asks: those of the query, of its translations, and the words
 * to which it is relaxed.
 */
async function answerByTerms(
  searched: Searched,
  query: string,
  asked: QueryNode,
  options: SearchOptions,
): Promise<IndexedAnswer> {
  const sought = new Sought(searched.language);
  await sought.addTitles(asked, searched.english);
  let wanted = sought.query(asked);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { size } = sought;
    const rows = await searched.collection.rows(wanted);
    const { index, release } = createScope(searched, rows, null, sought);
    const ranked = await answerQuery(index, query, options);
    release();
    if (wanted === EVERYTHING || sought.size === size) return { index, ranked };
    wanted = sought.query(asked);
  }
  throw new Error("An answer asks for ever more terms");
}
