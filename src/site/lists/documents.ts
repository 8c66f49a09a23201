/** The documents as a list in pages, and as short rows by which a script filters them. */
import { publisherTitles } from "../../corpus/english-names.ts";
import { GENRES } from "../../model/genres.ts";
import type { PolicyDocument } from "../../model/types.ts";
import { plainTitle } from "../i18n/chinese.ts";
import { GENRE_NAMES } from "../i18n/genres.ts";
import type { Language } from "../i18n/languages.ts";
import { corpus } from "../routes/collection.ts";
import { areMany, type ListPage, pagesOf } from "./pages.ts";

/** Documents of one page. */
const PAGE_SIZE = 50;

/** The pages of the list, in the order of the collection. */
export function documentPages(): ListPage<PolicyDocument>[] {
  const most = areMany(corpus.documents) ? PAGE_SIZE : corpus.documents.length;
  return pagesOf(corpus.documents, { most, size: PAGE_SIZE });
}

/** CONTRACT with `client/lists/listing.ts`: a document in the file of the list; the issuer is empty if it is not known. */
export type ListedDocument = readonly [
  id: string,
  title: string,
  genre: string,
  issuer: string,
  date: string,
];

export function listedDocuments(lang: Language): ListedDocument[] {
  return corpus.documents.map((document) => {
    const by = publisherTitles(corpus, document);
    return [
      document.id,
      plainTitle(lang, document.titles),
      document.genre,
      by === null ? "" : plainTitle(lang, by),
      document.date?.value ?? "",
    ];
  });
}

/** A choice of the filter, with the number of its documents. */
interface DocumentChoice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** The choices of the filter: kinds in their usual order, issuers with most documents first, the newest years first. */
type DocumentChoices = Readonly<Record<"genre" | "issuer" | "year", readonly DocumentChoice[]>>;

export function documentChoices(lang: Language): DocumentChoices {
  const rows = listedDocuments(lang);
  const counted = (keyOf: (row: ListedDocument) => string): DocumentChoice[] =>
    Array.from(Map.groupBy(rows, keyOf), ([value, { length }]) => {
      return { value, name: value, count: length };
    }).filter(({ value }) => value !== "");
  const genres = new Map(counted(([, , genre]) => genre).map((each) => [each.value, each.count]));
  return {
    genre: GENRES.flatMap((genre) => {
      const count = genres.get(genre);
      return count === undefined ? [] : [{ value: genre, name: GENRE_NAMES[genre][lang], count }];
    }),
    issuer: counted(([, , , issuer]) => issuer).sort((one, other) => other.count - one.count),
    year: counted(([, , , , date]) => date.slice(0, 4)).sort((one, other) =>
      one.value < other.value ? 1 : -1,
    ),
  };
}
