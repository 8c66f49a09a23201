/** Queries in the engine's own language (OpenSearch's query DSL). */
import { symbolsOf } from "../search/format/symbols.ts";
import type { QueryNode } from "../search/query/query.ts";
import type { WordTerm } from "../search/translated/word-term.ts";
import { wordKey } from "../text/translation/words.ts";

/** A query of the engine; only clauses matter, not their scores. */
export type Dsl =
  | { readonly match_all: Readonly<Record<string, never>> }
  | { readonly match_none: Readonly<Record<string, never>> }
  | { readonly match_phrase: Readonly<Record<string, string>> }
  | { readonly terms: Readonly<Record<string, readonly (string | number)[]>> }
  | {
      readonly bool: {
        readonly filter?: readonly Dsl[];
        readonly should?: readonly Dsl[];
        readonly minimum_should_match?: 1;
        readonly must_not?: readonly Dsl[];
      };
    };

export const EVERYTHING: Dsl = { match_all: {} };
export const NOTHING: Dsl = { match_none: {} };

/** Levels of a query that the engine is asked for; it refuses 20. */
const DEEPEST = 12;
/** Number of words in all phrases of a query; the engine refuses 1024. */
const MOST_WORDS = 900;
/** Number of symbols by which a term is looked for; the clauses of a longer one have to be read. */
const LONGEST_PHRASE = 150;
/** Number of values in a list of values; the engine refuses 65,536. */
const MOST_VALUES = 50_000;

/** True if the engine finds exactly the clauses of a term: it is not too long. */
export function isFoundExactly(fold: string): boolean {
  return symbolsOf(fold).length <= LONGEST_PHRASE;
}

/**
 * The clauses in which a folded term occurs: its symbols stand side by side in theirs exactly where it does. For a long term these
 * are the clauses in which its beginning occurs.
 */
export function termDsl(fold: string, inHeading = false): Dsl {
  const symbols = symbolsOf(fold).slice(0, LONGEST_PHRASE).join(" ");
  if (symbols === "") return NOTHING;
  return { match_phrase: { [inHeading ? "headingSymbols" : "symbols"]: symbols } };
}

/** The clauses whose translation may have the words: those with the keys of all of them, side by side. */
export function wordsDsl({ words }: WordTerm, language: string): Dsl {
  const keys = words
    .slice(0, LONGEST_PHRASE)
    .map((word) => wordKey(word, language))
    .join(" ");
  return keys === "" ? NOTHING : { match_phrase: { [`keys.${language}`]: keys } };
}

/** The clauses with these numbers. */
export function numbersDsl(numbers: readonly number[]): Dsl {
  const lists: Dsl[] = [];
  for (let at = 0; at < numbers.length; at += MOST_VALUES) {
    lists.push({ terms: { number: numbers.slice(at, at + MOST_VALUES) } });
  }
  return anyOf(lists);
}

/** Number of words of a query, as the engine counts them. */
function wordsIn(query: Dsl): number {
  if ("match_phrase" in query) {
    return Object.values(query.match_phrase).join(" ").split(" ").length;
  }
  if (!("bool" in query)) return 1;
  const { filter = [], should = [], must_not = [] } = query.bool;
  return [...filter, ...should, ...must_not].reduce((sum, part) => sum + wordsIn(part), 0);
}

/** The clauses that any of the queries finds, or every clause where they are more than the engine takes. */
export function anyOf(queries: readonly Dsl[]): Dsl {
  const should = queries.filter((query) => query !== NOTHING);
  const [only] = should;
  if (only === undefined) return NOTHING;
  if (should.includes(EVERYTHING)) return EVERYTHING;
  if (should.length === 1) return only;
  const either: Dsl = { bool: { should, minimum_should_match: 1 } };
  return wordsIn(either) > MOST_WORDS ? EVERYTHING : either;
}

/** The clauses that all of the queries find. */
function allOf(queries: readonly Dsl[]): Dsl {
  const filter = queries.filter((query) => query !== EVERYTHING);
  const [only] = filter;
  if (only === undefined) return EVERYTHING;
  if (filter.includes(NOTHING)) return NOTHING;
  return filter.length === 1 ? only : { bool: { filter } };
}

/** The clauses that the query does not find. */
function except(query: Dsl): Dsl {
  if (query === EVERYTHING) return NOTHING;
  return query === NOTHING ? EVERYTHING : { bool: { must_not: [query] } };
}

/**
 * The clauses that match a query, or more: a part that is deeper or longer than the engine takes is left to whoever reads the
 * clauses.
 * @param documentsNamed ids of the documents that the words after `doc:` name
 */
export function queryDsl(
  query: QueryNode,
  documentsNamed: (words: string) => readonly string[],
): Dsl {
  let words = 0;

  /** The query, unless it is one too many. */
  function counted(query: Dsl, beyond: Dsl): Dsl {
    const own = wordsIn(query);
    if (words + own > MOST_WORDS) return beyond;
    words += own;
    return query;
  }

  /** @param beyond stands for what the engine does not take: everything, or nothing inside of an exclusion */
  function visit(node: QueryNode, inHeading: boolean, depth: number, beyond: Dsl): Dsl {
    if (depth > DEEPEST) return beyond;
    const within = (part: QueryNode): Dsl => visit(part, inHeading, depth + 1, beyond);
    switch (node.kind) {
      case "term": {
        const { fold } = node.term;
        // The beginning of an excluded term would exclude too much.
        if (beyond === NOTHING && !isFoundExactly(fold)) return beyond;
        return counted(termDsl(fold, inHeading), beyond);
      }
      case "and":
        return allOf(node.parts.map(within));
      case "or":
        return anyOf(node.parts.map(within));
      case "not": {
        const other = beyond === EVERYTHING ? NOTHING : EVERYTHING;
        return except(visit(node.part, inHeading, depth + 1, other));
      }
      case "title":
        return visit(node.part, true, depth, beyond);
      case "document":
        return counted({ terms: { document: documentsNamed(node.words) } }, beyond);
    }
  }

  return visit(query, false, 0, EVERYTHING);
}
