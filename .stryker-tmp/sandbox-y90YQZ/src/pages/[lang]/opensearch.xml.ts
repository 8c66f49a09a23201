/** The OpenSearch description of a language version. Its addresses are absolute if the site's address is known. */
// @ts-nocheck


import type { APIRoute, InferGetStaticParamsType } from "astro";
import { plainTitle } from "../../site/i18n/chinese.ts";
import { HTML_LANG } from "../../site/i18n/languages.ts";
import { languagePaths } from "../../site/i18n/site-languages.ts";
import { pageHref } from "../../site/routes/address.ts";
import { corpus } from "../../site/routes/collection.ts";
import { MEDIA_TYPE, openSearchDescription } from "../../site/routes/opensearch.ts";
import icon from "../../styles/seal.svg?url&no-inline";

export const getStaticPaths = languagePaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export const GET: APIRoute<Record<string, never>, Params> = ({ params: { lang }, site }) => {
  const address = (href: string) => (site === undefined ? href : new URL(href, site).href);
  const description = openSearchDescription({
    name: plainTitle(lang, corpus.site.name),
    description: plainTitle(lang, corpus.site.description),
    language: HTML_LANG[lang],
    searchPage: address(pageHref(lang, "search/")),
    self: address(pageHref(lang, "opensearch.xml")),
    icon: address(icon),
  });
  return new Response(description, { headers: { "Content-Type": MEDIA_TYPE } });
};
