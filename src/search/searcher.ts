/** The search engine: answers queries over an index whose files are read as they are needed. */
import type { ClauseKind } from "../model/types.ts";
import { answerQuery, type RankedAnswer } from "./answer.ts";
import { type Line, linesOf } from "./concordance.ts";
import type { FacetCounts } from "./filters.ts";
import type { DocumentInfo } from "./index-format.ts";
import {
  type Index,
  type IndexSource,
  openFolder,
  openIndex,
  openSuggestions,
} from "./open-index.ts";
import { type Presented, present } from "./present.ts";
import { presentTitle } from "./present-title.ts";
import type { RankedHit, SearchOptions } from "./ranked-hits.ts";
import { remember } from "./remember.ts";
import type { SnippetPart } from "./snippet.ts";
import { type Suggestion, suggest } from "./suggestions.ts";

/** The answer to a query, without its clauses. All numbers are exact. */
export interface Answer
  extends Pick<
    RankedAnswer,
    "query" | "read" | "terms" | "relaxed" | "translated" | "near" | "unfiltered"
  > {
  /** Number of clauses in the answer. */
  readonly total: number;
  /** Number of documents in which they stand. */
  readonly documents: number;
  /** Number of occurrences of the terms in them: the lines of a concordance. */
  readonly occurrences: number;
  readonly facets: FacetCounts;
}

/** A clause of an answer by its name. */
export interface NamedHit {
  /** `document#id`. */
  readonly clause: string;
  readonly score: number;
}

/** A clause of an answer, ready to be shown. */
export interface Hit {
  readonly document: DocumentInfo;
  /** Id of the clause in its document. */
  readonly clause: string;
  readonly kind: ClauseKind;
  readonly score: number;
  readonly occurrences: number;
  /** Names of the clauses above it, outermost first. */
  readonly path: readonly string[];
  /** In a translated answer its English title, the words of the query marked; else null, as where there is none. */
  readonly english: readonly SnippetPart[] | null;
  readonly shown: Presented;
}

/** The lines of a clause of an answer. */
interface HitLines {
  readonly document: DocumentInfo;
  readonly clause: string;
  readonly path: readonly string[];
  readonly lines: readonly Line[];
}

/** Which clauses of an answer to show: `from` to `to` (exclusive), about `room` UTF-16 units of each. */
export interface PagePart {
  readonly from: number;
  readonly to: number;
  readonly room: number;
}

/** A part of a concordance, and how far it has come. */
export interface LinesPart {
  readonly hits: readonly HitLines[];
  /** Clauses done, of how many. */
  readonly done: number;
  readonly total: number;
}

/**
 * Every call rejects where a file that it needs cannot be had, and may be made again. An `AbortSignal` ends a call between
 * its steps: it then rejects with the signal's reason.
 */
export interface Searcher {
  /** Reads ahead what every search needs. */
  open(): Promise<void>;
  /** Answers a query. Needs no texts, so that the numbers are there before the clauses are. */
  search(query: string, options?: SearchOptions, signal?: AbortSignal): Promise<Answer>;
  /** Clauses of the answer with what is shown of them. */
  hits(query: string, options: SearchOptions, part: PagePart, signal?: AbortSignal): Promise<Hit[]>;
  /** Every clause of the answer, in order. */
  names(query: string, options?: SearchOptions, signal?: AbortSignal): Promise<NamedHit[]>;
  /** Every occurrence in the answer, clause by clause in its order, with `room` characters on each side. */
  lines(
    query: string,
    options: SearchOptions,
    room: number,
    signal?: AbortSignal,
  ): AsyncGenerator<LinesPart>;
  /** What to offer for the beginning of a query. */
  suggest(typed: string, count: number): Promise<Suggestion[]>;
}

/** Answers that are kept, so that their clauses can be asked for without working them out again. */
const KEPT_ANSWERS = 8;
/** Clauses of a part of a concordance. */
const PART = 48;

/** Makes a searcher; it reads nothing before the first call. */
export function createSearcher(source: IndexSource): Searcher {
  const folder = remember(() => openFolder(source));
  const opened = remember(() => openIndex(source, folder(null)));
  const suggestions = remember(async () => openSuggestions(source, await folder(null)));
  const answers = new Map<string, Promise<RankedAnswer>>();

  /** The answer, the one that was worked out before where it is still kept. */
  async function answer(
    query: string,
    options: SearchOptions,
    signal?: AbortSignal,
  ): Promise<{ readonly index: Index; readonly ranked: RankedAnswer }> {
    signal?.throwIfAborted();
    const index = await opened(null);
    signal?.throwIfAborted();
    const { documents, kinds, genres, years, hierarchies, sort } = options;
    const key = JSON.stringify([query, documents, kinds, genres, years, hierarchies, sort]);
    const working = answers.get(key) ?? answerQuery(index, query, options);
    answers.delete(key);
    answers.set(key, working);
    working.catch(() => answers.delete(key));
    const [oldest] = answers.keys();
    if (answers.size > KEPT_ANSWERS && oldest !== undefined) answers.delete(oldest);
    const ranked = await working;
    signal?.throwIfAborted();
    return { index, ranked };
  }

  /** Gives the English titles of the clauses of a translated answer. */
  async function englishTitles(
    { english }: Index,
    { translated }: RankedAnswer,
  ): Promise<(clause: number) => SnippetPart[] | null> {
    if (translated === null) return () => null;
    const { titles } = await english();
    const words = translated.words.map(({ text }) => text);
    return (clause) => {
      const title = titles.find((own) => own.clause === clause);
      return title === undefined ? null : presentTitle(title.text, words);
    };
  }

  function place({ table }: Index, hit: RankedHit) {
    const clause = table.clauses[hit.index];
    if (clause === undefined) throw new Error("The answer and the index do not belong together");
    return { document: clause.document, clause: clause.id, kind: clause.kind };
  }

  return {
    async open() {
      await opened(null);
    },

    async search(query, options = {}, signal) {
      const { index, ranked } = await answer(query, options, signal);
      const { read, terms, relaxed, translated, near, unfiltered, facets, hits } = ranked;
      return {
        ...{ query, read, terms, relaxed, translated, near, unfiltered, facets },
        total: hits.length,
        documents: new Set(hits.map((hit) => place(index, hit).document)).size,
        occurrences: hits.reduce((sum, hit) => sum + hit.occurrences, 0),
      };
    },

    async hits(query, options, { from, to, room }, signal) {
      const { index, ranked } = await answer(query, options, signal);
      const part = ranked.hits.slice(from, to);
      const texts = await index.loadTexts(part.map((hit) => hit.index));
      const title = await englishTitles(index, ranked);
      signal?.throwIfAborted();
      return part.map((hit, number) => ({
        ...place(index, hit),
        score: hit.score,
        occurrences: hit.occurrences,
        path: texts[number]?.path ?? [],
        english: title(hit.index),
        shown: present(texts[number]?.texts ?? [], ranked.marks, room),
      }));
    },

    async names(query, options = {}, signal) {
      const { index, ranked } = await answer(query, options, signal);
      return ranked.hits.map((hit) => {
        const { document, clause } = place(index, hit);
        return { clause: `${document.id}#${clause}`, score: hit.score };
      });
    },

    async *lines(query, options, room, signal) {
      const { index, ranked } = await answer(query, options, signal);
      const total = ranked.hits.length;
      for (let done = 0; done < total; done += PART) {
        const part = ranked.hits.slice(done, done + PART);
        const texts = await index.loadTexts(part.map((hit) => hit.index));
        signal?.throwIfAborted();
        const hits = part.map((hit, number) => ({
          ...place(index, hit),
          path: texts[number]?.path ?? [],
          lines: linesOf(texts[number]?.texts ?? [], ranked.marks, room),
        }));
        yield { hits, done: done + part.length, total };
      }
    },

    async suggest(typed, count) {
      const [{ fold }, known] = await Promise.all([folder(null), suggestions(null)]);
      return suggest(known, fold(typed), count);
    },
  };
}
