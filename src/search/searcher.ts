/** The search engine: answers queries over an index whose files are read on demand. */
import type { RankedAnswer } from "./answer/answer.ts";
import { FACETS, type FacetCounts } from "./answer/filters.ts";
import type { RankedHit, SearchOptions } from "./answer/ranked-hits.ts";
import { type Answering, answerFromFiles, type IndexedAnswer } from "./answering.ts";
import { linesOf } from "./excerpt/concordance.ts";
import { allCorrections, matchedCorrections } from "./excerpt/corrected.ts";
import type { DisplayClause } from "./excerpt/display-texts.ts";
import { excerpt } from "./excerpt/excerpt.ts";
import { firstBelow } from "./excerpt/first-below.ts";
import type { Marks } from "./excerpt/fold-ranges.ts";
import { type LineOrder, orderLines } from "./excerpt/line-order.ts";
import type { SnippetPart } from "./excerpt/snippet.ts";
import { titleExcerpt } from "./excerpt/title-excerpt.ts";
import { writtenForm } from "./excerpt/written-form.ts";
import type { ClauseRecord, ConcordanceLine, Hit, HitPosition } from "./hit.ts";
import { memoize } from "./memoize.ts";
import {
  type Index,
  type IndexSource,
  openFolder,
  openJumps,
  openSuggestions,
} from "./open-index.ts";
import { type CitationLookup, lookUpCitation } from "./suggest/citation-lookup.ts";
import { readCitationRequest } from "./suggest/citation-request.ts";
import { mayBeName, type Suggestion, suggest } from "./suggest/suggestions.ts";
import {
  alignedText,
  translatedExcerpt,
  translatedLines,
} from "./translated/translated-excerpt.ts";

export type { ClauseRecord, ConcordanceLine, Hit, HitPosition };

/** The answer to a query, without its clauses. All counts are exact. */
export interface Answer
  extends Pick<
    RankedAnswer,
    | "query"
    | "read"
    | "ignored"
    | "terms"
    | "relaxed"
    | "translated"
    | "inTranslation"
    | "leftOut"
    | "unnamed"
    | "near"
    | "unfiltered"
  > {
  /** Number of clauses in the answer. */
  readonly total: number;
  /** Number of documents that contain these clauses. */
  readonly documents: number;
  /** Number of occurrences of the terms in these clauses: the lines of a concordance. */
  readonly occurrences: number;
  readonly facets: FacetCounts;
}

/** A clause of an answer, by its address. */
export interface NamedHit {
  /** `document#id`. */
  readonly clause: string;
  readonly score: number;
}

/** Clauses of an answer: `from` to `to` (exclusive), counted from 0. */
interface ClauseRange {
  readonly from: number;
  readonly to: number;
}

/** The clauses of an answer to show, about `room` UTF-16 units of each. */
export interface PagePart extends ClauseRange {
  readonly room: number;
}

/** A part of a long result, and the progress. */
export interface Part<Item> {
  readonly items: readonly Item[];
  /** Number of clauses done, and number of clauses in all. */
  readonly done: number;
  readonly total: number;
}

/** Options of a concordance: the order, and the approximate length of each context in UTF-16 units. */
export interface LinesOptions {
  readonly order: LineOrder;
  readonly room: number;
}

/**
 * Every call rejects if a file that it needs cannot be read, and may be repeated. An `AbortSignal` ends a call between
 * its steps: it then rejects with the signal's reason.
 */
export interface Searcher {
  /** Preloads the files that every search needs; returns a term for a warm-up search, or an empty string. */
  open(): Promise<string>;
  /** Answers a query. It reads no texts, so that the counts are available before the clauses are. */
  search(query: string, options?: SearchOptions, signal?: AbortSignal): Promise<Answer>;
  /** The clauses of a page of the answer, with their excerpts. */
  hits(query: string, options: SearchOptions, part: PagePart, signal?: AbortSignal): Promise<Hit[]>;
  /** The address of every clause of the answer, in order. */
  names(query: string, options?: SearchOptions, signal?: AbortSignal): Promise<NamedHit[]>;
  /** Every clause of the answer, or of a range of it, with its whole text, in order. */
  records(
    query: string,
    options: SearchOptions,
    signal?: AbortSignal,
    range?: ClauseRange,
  ): AsyncGenerator<Part<ClauseRecord>>;
  /**
   * Every occurrence in the answer. In the order `text` the lines come clause by clause, in the order of the answer. In
   * any other order all lines come with the last part, and the parts before it only report the progress.
   */
  lines(
    query: string,
    options: SearchOptions,
    how: LinesOptions,
    signal?: AbortSignal,
  ): AsyncGenerator<Part<ConcordanceLine>>;
  /**
   * Suggestions for the beginning of a query. Names in Latin letters are included if `named`, or if Latin letters were
   * typed.
   */
  suggest(typed: string, count: number, named: boolean): Promise<Suggestion[]>;
  /** The places that typed text names, at most `count`. */
  jumps(typed: string, count: number): Promise<CitationLookup>;
  /** The written forms of folded words; a word that occurs nowhere stays as it is. */
  asWritten(words: readonly string[]): Promise<string[]>;
}

/** Number of answers that are kept, so that their clauses can be requested without a new evaluation. */
const KEPT_ANSWERS = 8;
/** Number of clauses in a part of a concordance, or of an answer given whole. */
const PART = 48;
const EVERYTHING: ClauseRange = { from: 0, to: Number.POSITIVE_INFINITY };

/** Label and heading of a clause by its texts. */
function nameOf([first]: DisplayClause["texts"]): string {
  return first?.displayed.slice(0, first.headingLength) ?? "";
}

/** What of an answer is marked in Chinese texts. */
function marksOf({ marks, headingMarks }: RankedAnswer): Marks {
  return { folds: marks, inHeadings: headingMarks };
}

/**
 * Makes a searcher; it reads nothing before the first call.
 * @param answering what answers instead of the files of the index; the files of words and names are read as ever
 */
export function createSearcher(source: IndexSource, answering?: Answering): Searcher {
  const folder = memoize(() => openFolder(source));
  const {
    open,
    answer: work,
    indexWith,
  } = answering ?? answerFromFiles(source, () => folder(null));
  const suggestions = memoize(async (withNames: boolean) =>
    openSuggestions(source, await folder(null), withNames),
  );
  const jumps = memoize(() => openJumps(source));
  const answers = new Map<string, Promise<IndexedAnswer>>();

  /** The answer to a query, from the kept answers if it is among them. */
  async function answer(
    query: string,
    options: SearchOptions,
    signal?: AbortSignal,
  ): Promise<IndexedAnswer> {
    signal?.throwIfAborted();
    const key = JSON.stringify([
      query,
      ...FACETS.map((facet) => options[facet]),
      ...[options.on, options.today, options.sort],
    ]);
    const working = answers.get(key) ?? work(query, options);
    answers.delete(key);
    answers.set(key, working);
    working.catch(() => answers.delete(key));
    const [oldest] = answers.keys();
    if (answers.size > KEPT_ANSWERS && oldest !== undefined) answers.delete(oldest);
    const answered = await working;
    signal?.throwIfAborted();
    return answered;
  }

  /** Makes the lookup of English titles for the clauses of a translated answer. */
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

  /** Clauses of an answer with their texts in both languages. */
  async function read(
    index: Index,
    hits: readonly RankedHit[],
    signal: AbortSignal | undefined,
  ): Promise<
    {
      hit: RankedHit;
      place: HitPosition;
      texts: DisplayClause["texts"];
      translated: DisplayClause | null;
    }[]
  > {
    const [clauses, translations] = await Promise.all([
      index.loadTexts(hits.map((hit) => hit.index)),
      readTranslated(index, hits, signal),
    ]);
    signal?.throwIfAborted();
    return hits.map((hit, number) => {
      const { path = [], labels = [], texts = [] } = clauses[number] ?? {};
      const translated = translations[number] ?? null;
      const place = {
        ...clauseOf(index, hit),
        ...{ path, labels },
        name: nameOf(texts),
        translated: translated && { path: translated.path, name: nameOf(translated.texts) },
      };
      return { hit, place, texts, translated };
    });
  }

  /** The translated texts of clauses, in order; null where the page has no language of its own, or a clause no text in it. */
  async function readTranslated(
    index: Index,
    hits: readonly RankedHit[],
    signal: AbortSignal | undefined,
  ): Promise<readonly (DisplayClause | null)[]> {
    const translation = await index.translation();
    if (translation === null) return hits.map(() => null);
    const { table, loadTexts } = translation;
    const present = hits.filter((hit) => (table.clauses[hit.index]?.length ?? 0) > 0);
    const clauses = await loadTexts(present.map((hit) => hit.index));
    signal?.throwIfAborted();
    const byHit = new Map(present.map((hit, number) => [hit, clauses[number]]));
    return hits.map((hit) => byHit.get(hit) ?? null);
  }

  /** Splits an answer, or a range of it, into parts. */
  function* parts(ranked: RankedAnswer, { from, to }: ClauseRange = EVERYTHING) {
    const all = ranked.hits.slice(from, to);
    const total = all.length;
    for (let done = 0; done < total; done += PART) {
      const hits = all.slice(done, done + PART);
      yield { hits, done: done + hits.length, total };
    }
  }

  return {
    open,

    async search(query, options = {}, signal) {
      const { index, ranked } = await answer(query, options, signal);
      const { read, ignored, terms, relaxed, translated, near, unfiltered, facets, hits } = ranked;
      const { inTranslation, leftOut, unnamed } = ranked;
      return {
        ...{ query, read, ignored, terms, relaxed, translated, inTranslation, leftOut },
        ...{ unnamed, near, unfiltered, facets },
        total: hits.length,
        documents: new Set(hits.map((hit) => clauseOf(index, hit).document)).size,
        occurrences: hits.reduce((sum, hit) => sum + hit.occurrences, 0),
      };
    },

    async hits(query, options, { from, to, room }, signal) {
      const { index, ranked } = await answer(query, options, signal);
      const shown = ranked.hits.slice(from, to);
      const numbers = shown.map((hit) => hit.index);
      const translation = await index.translation();
      const [part, below, translatedBelow] = await Promise.all([
        read(index, shown, signal),
        firstBelow(numbers, index.table, index.loadTexts),
        translation && firstBelow(numbers, index.table, translation.loadTexts),
      ]);
      const title = await englishTitles(index, ranked);
      const language = translation?.language ?? "";
      const terms = ranked.inTranslation?.terms ?? [];
      return part.map(({ hit, place, texts, translated }) => {
        return {
          ...place,
          score: hit.score,
          occurrences: hit.occurrences,
          change: index.table.changes.get(hit.index) ?? null,
          english: title(hit.index),
          corrections: matchedCorrections(texts, marksOf(ranked)),
          shown: excerpt(texts, marksOf(ranked), room, below.get(hit.index)),
          translation: translated && {
            language,
            ...translatedExcerpt(
              translated.texts,
              terms,
              language,
              room,
              translatedBelow?.get(hit.index),
            ),
          },
        };
      });
    },

    async names(query, options = {}, signal) {
      const { index, ranked } = await answer(query, options, signal);
      return ranked.hits.map((hit) => {
        const { document, clause } = clauseOf(index, hit);
        return { clause: `${document.id}#${clause}`, score: hit.score };
      });
    },

    async *records(query, options, signal, range) {
      const { index, ranked } = await answer(query, options, signal);
      for (const { hits, done, total } of parts(ranked, range)) {
        const items = (await read(index, hits, signal)).map(
          ({ hit, place, texts, translated }) => ({
            ...place,
            occurrences: hit.occurrences,
            texts: texts.map(({ displayed }) => displayed),
            translation: translated?.texts.map(({ displayed }) => displayed) ?? [],
            corrections: allCorrections(texts),
          }),
        );
        yield { items, done, total };
      }
    },

    async *lines(query, options, { order, room }, signal) {
      const { index, ranked } = await answer(query, options, signal);
      const waiting: ConcordanceLine[] = [];
      for (const { hits, done, total } of parts(ranked)) {
        for (const { place, texts, translated } of await read(index, hits, signal)) {
          const own = translatedLines(translated, ranked.inTranslation, room);
          const other = translated?.texts ?? [];
          for (const { text, ...line } of own) {
            waiting.push({ ...line, place, aligned: alignedText(other, text, texts) });
          }
          if (own.length > 0) continue;
          for (const [text, each] of texts.entries()) {
            const aligned = alignedText(texts, text, other);
            for (const line of linesOf([each], marksOf(ranked), room)) {
              waiting.push({ ...line, place, aligned });
            }
          }
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
      return Promise.all(words.map(async (word) => writtenForm(word, await indexWith(word))));
    },
  };
}
