/**
 * Machine-readable metadata of a document on its reading page: Dublin Core and Highwire elements for reference managers
 * and scholarly search engines, and schema.org data.
 *
 * Zotero's translator for embedded metadata reads the item type from `DC.type` if that is one of its own types and
 * `og:type` is not `website`; the newspaper from `prism.publicationName`; everything else from Dublin Core.
 */
import { type CslItem, type CslName, chineseName, isOfficial, isoDate } from "../citation/csl.ts";
import type { JsonLd } from "./json-ld.ts";

/** A `<meta>` element, by name. */
export interface MetaElement {
  readonly name: string;
  readonly content: string;
}

/** Zotero's item types. */
const ZOTERO_TYPES = {
  legislation: "statute",
  regulation: "statute",
  standard: "standard",
  report: "report",
  speech: "presentation",
  "article-newspaper": "newspaperArticle",
  webpage: "webpage",
  document: "document",
} as const satisfies Record<CslItem["type"], string>;

const SCHEMA_TYPES = {
  legislation: "Legislation",
  regulation: "Legislation",
  standard: "CreativeWork",
  report: "Report",
  speech: "CreativeWork",
  "article-newspaper": "NewsArticle",
  webpage: "NewsArticle",
  document: "CreativeWork",
} as const satisfies Record<CslItem["type"], string>;

function element(name: string, content: string | undefined): MetaElement[] {
  return content === undefined ? [] : [{ name, content }];
}

/** The `<meta>` elements of a document. `item` is the record of the whole document. */
export function documentMeta(item: CslItem): MetaElement[] {
  const { title, author = [], issued, language, type } = item;
  const names = author.map(chineseName);
  const date = issued && isoDate(issued);
  const paper = item["container-title"];
  return [
    ...element("DC.type", ZOTERO_TYPES[type]),
    ...element("DC.title", title),
    ...names.flatMap((name) => element("DC.creator", name)),
    ...element("DC.publisher", item.authority ?? paper),
    ...element("DC.date", date),
    ...element("DC.language", language),
    ...element("DC.identifier", item.number),
    ...element("prism.publicationName", paper),
    ...element("citation_title", title),
    ...names.flatMap((name) => element("citation_author", name)),
    ...element("citation_publication_date", date?.replaceAll("-", "/")),
    ...element("citation_language", language),
  ];
}

function person(name: CslName): JsonLd {
  return "literal" in name
    ? { "@type": "Organization", name: name.literal }
    : { "@type": "Person", name: chineseName(name) };
}

function organization(name: string | undefined): JsonLd | undefined {
  return name === undefined ? undefined : { "@type": "Organization", name };
}

/** The addresses of a document's page and site, and the names and ids of the document's parts. */
export interface DocumentPlace {
  /** Address of the page. */
  readonly url: string;
  /** Address of the site's front page. */
  readonly site: string;
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  /** Properties of schema.org and of ELI on its versions and its force. */
  readonly force?: { readonly [property: string]: JsonLd | undefined };
}

/** The document as a schema.org thing. */
export function documentThing(
  item: CslItem,
  { url, site, parts, force = {} }: DocumentPlace,
): { readonly [property: string]: JsonLd | undefined } {
  const { title, author = [], issued, language, custom, type } = item;
  const isLegislation = isOfficial(item);
  const schemaType = isLegislation ? "Legislation" : SCHEMA_TYPES[type];
  const date = issued && isoDate(issued);
  const issuer = isLegislation ? author.map(person) : undefined;
  return {
    "@type": schemaType,
    url,
    name: title,
    alternateName: custom?.["title-en"],
    headline: schemaType === "NewsArticle" ? title : undefined,
    legislationIdentifier: isLegislation ? (item.number ?? item.id) : undefined,
    legislationType: isLegislation ? item.genre : undefined,
    legislationDate: isLegislation ? date : undefined,
    legislationPassedBy: issuer,
    author: isLegislation ? undefined : author.map(person),
    datePublished: date,
    publisher: issuer ?? organization(item["container-title"]),
    inLanguage: language,
    isPartOf: { "@type": "WebSite", name: item.source, url: site },
    ...(isLegislation ? force : {}),
    hasPart: isLegislation
      ? parts.map(({ id, name }) => ({ "@type": "Legislation", name, url: `${url}#${id}` }))
      : undefined,
  };
}
