/** A feed with the changes of the record as its entries. */
import { uuidOf } from "../../corpus/changes/uuid.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { ChangeRecord, DocumentChange, Publication } from "../../model/versions/changes.ts";
import { h, toHtml } from "../html/hast.ts";
import { chinese, plainTitle } from "../i18n/chinese.ts";
import { GENRE_NAMES } from "../i18n/genres.ts";
import { HTML_LANG, type Language } from "../i18n/languages.ts";
import { changesWord, documentChangeName } from "../i18n/pages/changes.ts";
import { ATOM_TYPE, type AtomEntry, atomXml } from "./atom.ts";
import type { SiteFeed } from "./feeds.ts";
import { changeSummary, clauseList, comparisonLink } from "./markup.ts";

/** The addresses in a feed; absolute if the host of the site is known. */
export interface FeedPlaces {
  /** That of the feed, in a language. */
  feed(lang: Language): string;
  /** That of a page, by the part after the language. */
  page(path: string): string;
  readonly icon: string;
}

/** Maximum number of entries. */
const MOST_ENTRIES = 100;

/** The moment of a day in RFC 3339; a month or a year begins with its first. */
function momentOf(date: string): string {
  return `${date}${"-01-01".slice(date.length - 4)}T00:00:00Z`;
}

/** The date of entries of a publication without one: that of the newest document. */
function newestDate({ documents }: ChangeRecord): string {
  return documents.reduce(
    (newest, { date }) => (date !== null && date > newest ? date : newest),
    "",
  );
}

/** Where no document has a date. */
const NO_DATE = "1970-01-01";

/** The name of a feed, without that of the site. */
export function feedName(lang: Language, { genre, titles }: SiteFeed): string {
  if (genre !== null) return GENRE_NAMES[genre][lang];
  return titles === null ? changesWord(lang, "all") : plainTitle(lang, titles);
}

/** The title of a feed, without the name of the site. */
export function feedTitle(lang: Language, feed: SiteFeed): string {
  const title = changesWord(lang, "title");
  return feed.group === "all" ? title : `${title} · ${feedName(lang, feed)}`;
}

/** The anchor of a document's changes on the page of changes. */
export function changeAnchor({ number }: Pick<Publication, "number">, document: string): string {
  return `p${number}-${document}`;
}

/** The feed in a language as XML. */
export function feedXml(
  lang: Language,
  feed: SiteFeed,
  languages: readonly Language[],
  { corpus, record }: { readonly corpus: Corpus; readonly record: ChangeRecord },
  places: FeedPlaces,
): string {
  const fallback = newestDate(record) || NO_DATE;
  const name = plainTitle(lang, corpus.site.name);
  // What other feeds have whole is the same entry in each of them.
  const part = feed.group === "hierarchies" ? feed.path : "";

  function entry(publication: Publication, change: DocumentChange): AtomEntry {
    const { document, titles, genre, issuer } = change;
    const isThere = corpus.document(document) !== undefined;
    const addressOf = (clause: string): string | null =>
      corpus.at({ document, clause }) === undefined
        ? null
        : places.page(`docs/${document}/#${clause}`);
    const page = `changes/#${changeAnchor(publication, document)}`;
    const summary = changeSummary(lang, change);
    const list = clauseList(lang, change, addressOf);
    const comparison = comparisonLink(lang, corpus, change, places.page);
    const isWhole = change.kind === "added" && isThere;
    return {
      id: uuidOf([record.id, lang, part, publication.number, document].join(" ")),
      title: `${documentChangeName(lang, change)} · ${plainTitle(lang, titles)}`,
      updated: momentOf(publication.date ?? change.date ?? fallback),
      author: issuer && chinese(lang, issuer),
      page: places.page(isWhole ? `docs/${document}/` : page),
      summary,
      content:
        change.kind === "changed" && list.length > 0
          ? toHtml(list)
          : toHtml([h("p", {}, summary), ...comparison, ...list]),
      categories: [{ term: genre, label: GENRE_NAMES[genre][lang] }],
    };
  }

  const entries = record.publications
    .flatMap((publication) =>
      publication.documents.flatMap((change) => {
        const own = feed.partOf(change);
        return own === null ? [] : [entry(publication, own)];
      }),
    )
    .slice(0, MOST_ENTRIES);
  return atomXml({
    id: uuidOf([record.id, lang, feed.path].join(" ")),
    title: `${feedTitle(lang, feed)} · ${name}`,
    subtitle: changesWord(lang, "lead"),
    updated: entries.reduce(
      (latest, { updated }) => (updated > latest ? updated : latest),
      momentOf(record.publications.at(-1)?.date ?? NO_DATE),
    ),
    author: name,
    language: HTML_LANG[lang],
    icon: places.icon,
    links: [
      { rel: "self", href: places.feed(lang), type: ATOM_TYPE, hreflang: HTML_LANG[lang] },
      {
        rel: "alternate",
        href: places.page("changes/"),
        type: "text/html",
        hreflang: HTML_LANG[lang],
      },
      ...languages
        .filter((other) => other !== lang)
        .map((other) => ({
          rel: "related" as const,
          href: places.feed(other),
          type: ATOM_TYPE,
          hreflang: HTML_LANG[other],
        })),
    ],
    entries,
  });
}
