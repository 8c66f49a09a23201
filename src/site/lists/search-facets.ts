/** The filters of the search page: every value of the collection that an answer can be limited to. */

import { publisherTitles } from "../../corpus/english-names.ts";
import { isArticle } from "../../corpus/provisions.ts";
import type { Corpus } from "../../model/corpus.ts";
import { GENRES } from "../../model/genres.ts";
import { CLAUSE_KINDS, type PolicyDocument, type Titles } from "../../model/types.ts";
import type { Publication } from "../../model/versions/changes.ts";
import { STATES } from "../../model/versions/versions.ts";
import { walkClauses } from "../../model/walk.ts";
import type { Facet } from "../../search/answer/filters.ts";
import { STATED } from "../../search/format/index-format.ts";
import { distinctTitles } from "../../versions/distinct-titles.ts";
import { workIndex } from "../../versions/works.ts";
import { chinese, chineseLang, plainTitle } from "../i18n/chinese.ts";
import { GENRE_NAMES } from "../i18n/genres.ts";
import type { Language } from "../i18n/languages.ts";
import { STATE_NAMES } from "../i18n/pages/versions.ts";
import { answersStrings } from "../i18n/search/answers.ts";
import { sinceName } from "../i18n/search/publications.ts";
import { kindNameIn } from "../i18n/strings.ts";
import { STATED_WORDS } from "../i18n/tasks/indicators.ts";
import { areMany } from "./pages.ts";

/** A value of a facet. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
  /** Language of the name if it differs from the page's. */
  readonly lang?: string | undefined;
  /** Issuer or authors of a document. */
  readonly issuer?: string | undefined;
}

function titled(lang: Language, value: string, titles: Titles): FacetValue {
  if (lang === "en" && titles.en !== null) return { value, name: titles.en };
  return { value, name: chinese(lang, titles), lang: chineseLang(lang) };
}

function issuerOf(lang: Language, corpus: Corpus, document: PolicyDocument): string | undefined {
  const by = publisherTitles(corpus, document);
  return by === null ? undefined : plainTitle(lang, by);
}

/** The most publications that are listed. */
const MOST_PUBLICATIONS = 6;

/** The facets of a collection, in page order. */
export function searchFacets(
  lang: Language,
  corpus: Corpus,
  publications: readonly Publication[],
): { readonly facet: Facet; readonly values: FacetValue[] }[] {
  const { documents, hierarchies, indicators } = corpus;
  const distinct = distinctTitles(documents);
  const genres = new Set(documents.map(({ genre }) => genre));
  const years = new Set(documents.map(({ date }) => date?.value.slice(0, 4) ?? ""));
  const clauses = documents.flatMap((document) =>
    Array.from(walkClauses(document.clauses), ({ clause }) => clause),
  );
  const kinds = new Set(clauses.map(({ kind }) => kind));
  const hasArticles = clauses.some(isArticle);
  return [
    {
      facet: "documents",
      // A script lists those of a large collection when they are asked for.
      values: (areMany(documents) ? [] : documents).map((document) => ({
        ...titled(lang, document.id, distinct.get(document.id) ?? document.titles),
        issuer: issuerOf(lang, corpus, document),
      })),
    },
    // Too many to be listed: other pages lead here with a section chosen.
    { facet: "sections", values: [] },
    {
      facet: "genres",
      values: GENRES.filter((genre) => genres.has(genre)).map((genre) => ({
        value: genre,
        name: GENRE_NAMES[genre][lang],
      })),
    },
    {
      facet: "years",
      values: [...years]
        .toSorted()
        .toReversed()
        .map((year) => ({ value: year, name: year === "" ? answersStrings(lang).undated : year })),
    },
    {
      facet: "hierarchies",
      values: hierarchies.map(({ id, titles }) => titled(lang, id, titles)),
    },
    {
      facet: "statements",
      values: STATED.filter((stated) =>
        indicators.indicators.some(({ statements }) =>
          statements.some(({ role }) => (role === "target") === (stated === "target")),
        ),
      ).map((value) => ({ value, name: STATED_WORDS[value][lang] })),
    },
    // Which states there are depends on the day.
    ...(workIndex(documents).all.length === 0
      ? []
      : [
          {
            facet: "states" as const,
            values: STATES.map((state) => ({ value: state, name: STATE_NAMES[state][lang] })),
          },
        ]),
    {
      facet: "publications",
      values: publications
        .filter(({ number }) => number > 1)
        .slice(0, MOST_PUBLICATIONS)
        .map(({ number, date }) => ({
          value: String(number),
          name: sinceName(lang, date, number),
        })),
    },
    {
      facet: "kinds",
      values: CLAUSE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
        value: kind,
        name: kindNameIn(lang, kind, hasArticles),
      })),
    },
  ];
}
