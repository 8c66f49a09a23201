/** The occurrences of a query, exactly as the search page counts them. */
import { answerQuery, type RankedAnswer } from "../answer/answer.ts";
import type { Filters } from "../answer/filters.ts";
import { clauseAt, symbolAt } from "../answer/positions.ts";
import { placeInHeading } from "../answer/term-occurrences.ts";
import { writtenForm } from "../excerpt/written-form.ts";
import { symbolsOf } from "../format/symbols.ts";
import type { Index } from "../open-index.ts";
import { asTerm, writeQuery } from "../query/write-query.ts";
import { replaceTerm } from "../relax/looser-queries.ts";

/** An occurrence of a term of a query. */
export interface Occurrence {
  /** Number of the clause in the collection. */
  readonly clause: number;
  /** Its first and last symbol (exclusive) in the clause's texts, each text followed by one symbol more. */
  readonly start: number;
  readonly end: number;
}

/** A term of a query that no text has. */
interface AbsentTerm {
  readonly text: string;
  /** Words of the texts that are like it, each with its clauses and with the query that has it in the place of the term. */
  readonly near: readonly {
    readonly text: string;
    readonly query: string;
    readonly clauses: number;
  }[];
}

/** How a query was read. */
export interface CountedReading {
  readonly query: string;
  /** The query with which the search page finds these occurrences, on a page in any language. */
  readonly searched: string;
  /** The Chinese terms that Latin words stand for; empty if the query is counted as typed. */
  readonly meaning: readonly string[];
  /** The terms that no text has; none of a query that is counted by its meaning. */
  readonly absent: readonly AbsentTerm[];
  /** True if the query has no term. */
  readonly isEmpty: boolean;
}

export interface CountedQuery extends CountedReading {
  /** In reading order. */
  readonly occurrences: readonly Occurrence[];
  /** The numbers of the clauses that match, in reading order; of a query counted by its meaning, those with an occurrence. */
  readonly clauses: readonly number[];
}

/** The query in Chinese that stands for one in Latin letters; the query itself where parts of it are not translated. */
function searchedFor({ query, terms, translated }: RankedAnswer): string {
  if (translated === null) return query;
  const words = translated.words.map((word) => word.text).join(" ");
  if (terms.some(({ text }) => !words.includes(text))) return query;
  const groups = translated.words
    .map((word) => word.terms.map(({ text }) => asTerm(text)))
    .filter((group) => group.length > 0);
  if (!translated.together) return groups.flat().join(" | ");
  return groups.map((group) => group.join(" | ")).join(" ");
}

/** The terms that no text has, with the words like them. */
async function absentTerms(
  { terms, near, read }: RankedAnswer,
  index: Index,
): Promise<AbsentTerm[]> {
  const absent = terms.filter(({ clauses }) => clauses === 0);
  return Promise.all(
    absent.map(async ({ text, fold }) => {
      const words = near.find(({ term }) => term.fold === fold)?.words ?? [];
      const written = await Promise.all(words.map((word) => writtenForm(word.fold, index)));
      return {
        text,
        near: written.flatMap((form, at) =>
          read === null
            ? []
            : {
                text: form,
                query: writeQuery(replaceTerm(read, fold, form)),
                clauses: words[at]?.clauses ?? 0,
              },
        ),
      };
    }),
  );
}

/**
 * Counts a query. A query without an exact match, and without a meaning in Chinese, has no occurrence: it is not relaxed.
 * Rejects if a file cannot be read.
 */
export async function countQuery(
  index: Index,
  query: string,
  filters: Filters,
): Promise<CountedQuery> {
  const answer = await answerQuery(index, query, { ...filters, sort: "order" });
  const { translated, relaxed, read } = answer;
  const reading: CountedReading = {
    query,
    searched: searchedFor(answer),
    meaning: translated?.words.flatMap((word) => word.terms.map(({ text }) => text)) ?? [],
    absent: translated === null ? await absentTerms(answer, index) : [],
    isEmpty: read === null,
  };
  if (relaxed !== null && translated === null) return { ...reading, occurrences: [], clauses: [] };
  const hits = answer.hits.map((hit) => hit.index);
  const isHit = new Uint8Array(index.table.clauses.length);
  for (const clause of hits) isHit[clause] = 1;
  const found = await Promise.all(
    answer.marks.map(async (fold) => {
      const length = symbolsOf(fold).length;
      const own: Occurrence[] = [];
      for (const place of await index.placesOf(fold)) {
        const clause = clauseAt(place);
        const info = index.table.clauses[clause];
        if (isHit[clause] === 0 || info === undefined) continue;
        const at = symbolAt(place);
        const inText = at < info.length ? at : null;
        // Behind the texts a heading may stand once more.
        const start = answer.headingMarks.has(fold) ? placeInHeading(place, length, info) : inText;
        if (start === null) continue;
        own.push({ clause, start, end: start + length });
      }
      return own;
    }),
  );
  const occurrences = found.flat();
  if (found.length > 1) {
    occurrences.sort((one, other) => one.clause - other.clause || one.start - other.start);
  }
  if (translated === null) return { ...reading, occurrences, clauses: hits };
  // Titles in English alone are not counted.
  const having = new Set(occurrences.map(({ clause }) => clause));
  return { ...reading, occurrences, clauses: hits.filter((clause) => having.has(clause)) };
}
