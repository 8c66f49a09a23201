/** The feeds of this site, and their addresses. */
import type { Language } from "../i18n/languages.ts";
import { DEFAULT_LANGUAGE } from "../i18n/site-languages.ts";
import { ROOT } from "../routes/address.ts";
import { corpus, record } from "../routes/collection.ts";
import { feedTitle } from "./feed-xml.ts";
import { feedsOfDocument, type SiteFeed, siteFeeds } from "./feeds.ts";

export const SITE_FEEDS: readonly SiteFeed[] = siteFeeds(corpus, record);

/** CONTRACT: `feeds/all.xml` has all documents in the default language; others lie in the folder of their language. */
export function feedPath(lang: Language, { path }: Pick<SiteFeed, "path">): string {
  const isFirst = path === "all" && lang === DEFAULT_LANGUAGE;
  return `feeds/${isFirst ? "" : `${lang}/`}${path}.xml`;
}

/** A feed as a page names it in its head. */
export interface NamedFeed {
  readonly href: string;
  readonly title: string;
}

export function namedFeed(lang: Language, feed: SiteFeed): NamedFeed {
  return { href: `${ROOT}${feedPath(lang, feed)}`, title: feedTitle(lang, feed) };
}

/** The feeds of a document's kind and issuers. */
export function documentFeeds(lang: Language, id: string): NamedFeed[] {
  const document = record.documents.find((known) => known.document === id);
  if (document === undefined) return [];
  return feedsOfDocument(SITE_FEEDS, document).map((feed) => namedFeed(lang, feed));
}

/** The feed of a task hierarchy. */
export function hierarchyFeeds(lang: Language, id: string): NamedFeed[] {
  return SITE_FEEDS.filter(({ path }) => path === `hierarchy/${id}`).map((feed) =>
    namedFeed(lang, feed),
  );
}
