/** The search engine: answers queries over an index whose files are read as they are needed. */
import type { ClauseKind } from "../model/types.ts";
import { answerQuery, type RankedAnswer } from "./answer/answer.ts";
import type { FacetCounts } from "./answer/filters.ts";
import type { RankedHit, SearchOptions } from "./answer/ranked-hits.ts";
import { type Line, linesOf } from "./excerpt/concordance.ts";
import type { DisplayClause } from "./excerpt/display-texts.ts";
import { type Excerpt, excerpt } from "./excerpt/excerpt.ts";
import { type LineOrder, orderLines } from "./excerpt/line-order.ts";
import type { SnippetPart } from "./excerpt/snippet.ts";
import { titleExcerpt } from "./excerpt/title-excerpt.ts";
import { writtenForm } from "./excerpt/written-form.ts";
import type { DocumentInfo } from "./format/index-format.ts";
import { memoize } from "./memoize.ts";
import {
  type Index,
  type IndexSource,
  openFolder,
  openIndex,
  openJumps,
  openSuggestions,
} from "./open-index.ts";
import { type CitationLookup, lookUpCitation } from "./suggest/citation-lookup.ts";
import { readCitationRequest } from "./suggest/citation-request.ts";
import { mayBeName, type Suggestion, suggest } from "./suggest/suggestions.ts";

/** The answer to a query, without its clauses. All numbers are exact. */
export interface Answer
  extends Pick<
    RankedAnswer,
    "query" | "read" | "ignored" | "terms" | "relaxed" | "translated" | "near" | "unfiltered"
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

/** A clause of an answer and where it stands. */
export interface HitPosition {
  readonly document: DocumentInfo;
  /** Id of the clause in its document. */
  readonly clause: string;
  readonly kind: ClauseKind;
  /** Names of the clauses above it, outermost first. */
  readonly path: readonly string[];
  /** Its label and heading; empty if it has neither. */
  readonly name: string;
  /** The labels as printed of the clauses above it and, at the end, its own; empty if there is none. */
  readonly labels: readonly string[];
}

/** A clause of an answer, ready to be shown. */
export interface Hit extends HitPosition {
  readonly score: number;
  readonly occurrences: number;
  /** In a translated answer its English title, the words of the query marked; else null, as where there is none. */
  readonly english: readonly SnippetPart[] | null;
  readonly shown: Excerpt;
}

/** A clause of an answer, whole. */
export interface ClauseRecord extends HitPosition {
  readonly occurrences: number;
  /** Its texts as displayed: label and heading, then the paragraphs; where they are one in print, the first holds them all. */
  readonly texts: readonly string[];
}

/** A line of a concordance and the clause that it is from. */
export interface ConcordanceLine extends Line {
  readonly place: HitPosition;
}

/** Which clauses of an answer to show: `from` to `to` (exclusive), about `room` UTF-16 units of each. */
export interface PagePart {
  readonly from: number;
  readonly to: number;
  readonly room: number;
}

/** A part of something long, and how far it has come. */
export interface Part<Item> {
  readonly items: readonly Item[];
  /** Clauses done, of how many. */
  readonly done: number;
  readonly total: number;
}

/** How a concordance is made: in which order, with about how many UTF-16 units on each side of the keyword. */
export interface LinesOptions {
  readonly order: LineOrder;
  readonly room: number;
}

/**
 * Every call rejects if a file that it needs cannot be read, and may be made again. An `AbortSignal` ends a call between
 * its steps: it then rejects with the signal's reason.
 */
export interface Searcher {
  /** Reads ahead what every search needs; gives a term to rehearse a search with, or nothing. */
  open(): Promise<string>;
  /** Answers a query. Needs no texts, so that the numbers are there before the clauses are. */
  search(query: string, options?: SearchOptions, signal?: AbortSignal): Promise<Answer>;
  /** Clauses of the answer with what is shown of them. */
  hits(query: string, options: SearchOptions, part: PagePart, signal?: AbortSignal): Promise<Hit[]>;
  /** Every clause of the answer, in order. */
  names(query: string, options?: SearchOptions, signal?: AbortSignal): Promise<NamedHit[]>;
  /** Every clause of the answer whole, in order. */
  records(
    query: string,
    options: SearchOptions,
    signal?: AbortSignal,
  ): AsyncGenerator<Part<ClauseRecord>>;
  /**
   * Every occurrence in the answer. In the order `text` they come clause by clause, as the answer has them; in another
   * all come with the last part, and those before it only tell how far it is.
   */
  lines(
    query: string,
    options: SearchOptions,
    how: LinesOptions,
    signal?: AbortSignal,
  ): AsyncGenerator<Part<ConcordanceLine>>;
  /** What to offer for the beginning of a query; names in Latin letters are told where `named`, or where such were typed. */
  suggest(typed: string, count: number, named: boolean): Promise<Suggestion[]>;
  /** The places that typed text names, at most `count` of them. */
  jumps(typed: string, count: number): Promise<CitationLookup>;
  /** Folded words as the texts write them; one that occurs nowhere stays as it is. */
  asWritten(words: readonly string[]): Promise<string[]>;
}

/** Answers that are kept, so that their clauses can be asked for without working them out again. */
const KEPT_ANSWERS = 8;
/** Clauses of a part of a concordance, or of an answer given whole. */
const PART = 48;

/** Makes a searcher; it reads nothing before the first call. */
export function createSearcher(source: IndexSource): Searcher {
  const folder = memoize(() => openFolder(source));
  const opened = memoize(() => openIndex(source, folder(null)));
  const suggestions = memoize(async (withNames: boolean) =>
    openSuggestions(source, await folder(null), withNames),
  );
  const jumps = memoize(() => openJumps(source));
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
      return title === undefined ? null : titleExcerpt(title.text, words);
    };
  }

  function clauseOf({ table }: Index, hit: RankedHit) {
    const clause = table.clauses[hit.index];
    if (clause === undefined) throw new Error("The answer and the index do not belong together");
    return { document: clause.document, clause: clause.id, kind: clause.kind };
  }

  /** Clauses of an answer with their texts. */
  async function read(
    index: Index,
    hits: readonly RankedHit[],
    signal: AbortSignal | undefined,
  ): Promise<{ hit: RankedHit; place: HitPosition; texts: DisplayClause["texts"] }[]> {
    const clauses = await index.loadTexts(hits.map((hit) => hit.index));
    signal?.throwIfAborted();
    return hits.map((hit, number) => {
      const { path = [], labels = [], texts = [] } = clauses[number] ?? {};
      const [first] = texts;
      const name = first?.displayed.slice(0, first.headingLength) ?? "";
      return { hit, place: { ...clauseOf(index, hit), path, name, labels }, texts };
    });
  }

  /** Goes through an answer part by part. */
  function* parts(ranked: RankedAnswer) {
    const total = ranked.hits.length;
    for (let done = 0; done < total; done += PART) {
      const hits = ranked.hits.slice(done, done + PART);
      yield { hits, done: done + hits.length, total };
    }
  }

  return {
    async open() {
      return (await opened(null)).table.sample;
    },

    async search(query, options = {}, signal) {
      const { index, ranked } = await answer(query, options, signal);
      const { read, ignored, terms, relaxed, translated, near, unfiltered, facets, hits } = ranked;
      return {
        ...{ query, read, ignored, terms, relaxed, translated, near, unfiltered, facets },
        total: hits.length,
        documents: new Set(hits.map((hit) => clauseOf(index, hit).document)).size,
        occurrences: hits.reduce((sum, hit) => sum + hit.occurrences, 0),
      };
    },

    async hits(query, options, { from, to, room }, signal) {
      const { index, ranked } = await answer(query, options, signal);
      const part = await read(index, ranked.hits.slice(from, to), signal);
      const title = await englishTitles(index, ranked);
      return part.map(({ hit, place, texts }) => ({
        ...place,
        score: hit.score,
        occurrences: hit.occurrences,
        english: title(hit.index),
        shown: excerpt(texts, ranked.marks, room),
      }));
    },

    async names(query, options = {}, signal) {
      const { index, ranked } = await answer(query, options, signal);
      return ranked.hits.map((hit) => {
        const { document, clause } = clauseOf(index, hit);
        return { clause: `${document.id}#${clause}`, score: hit.score };
      });
    },

    async *records(query, options, signal) {
      const { index, ranked } = await answer(query, options, signal);
      for (const { hits, done, total } of parts(ranked)) {
        const items = (await read(index, hits, signal)).map(({ hit, place, texts }) => ({
          ...place,
          occurrences: hit.occurrences,
          texts: texts.map(({ displayed }) => displayed),
        }));
        yield { items, done, total };
      }
    },

    async *lines(query, options, { order, room }, signal) {
      const { index, ranked } = await answer(query, options, signal);
      const waiting: ConcordanceLine[] = [];
      for (const { hits, done, total } of parts(ranked)) {
        for (const { place, texts } of await read(index, hits, signal)) {
          for (const line of linesOf(texts, ranked.marks, room)) waiting.push({ ...line, place });
        }
        const ready = order === "text" || done === total;
        const items = ready ? orderLines(waiting.splice(0), order, source.script) : [];
        yield { items, done, total };
      }
    },

    async suggest(typed, count, named) {
      const withNames = named || mayBeName(typed);
      const [known, own] = await Promise.all([suggestions(withNames), folder(null)]);
      return suggest(known, typed, own, count);
    },

    async jumps(typed, count) {
      const { fold } = await folder(null);
      const request = readCitationRequest(typed, fold);
      return lookUpCitation(request, request === null ? [] : await jumps(null), fold, count);
    },

    async asWritten(words) {
      const index = await opened(null);
      return Promise.all(words.map((word) => writtenForm(word, index)));
    },
  };
}
