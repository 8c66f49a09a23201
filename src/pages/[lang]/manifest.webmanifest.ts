/** The web app manifest of a language version, which makes the site installable. */

import type { APIRoute, InferGetStaticParamsType } from "astro";
import { plainTitle } from "../../site/i18n/chinese.ts";
import { HTML_LANG } from "../../site/i18n/languages.ts";
import { languagePaths } from "../../site/i18n/site-languages.ts";
import { assetHref } from "../../site/own/own-text.ts";
import { pageHref, ROOT } from "../../site/routes/address.ts";
import { corpus } from "../../site/routes/collection.ts";
import maskable from "../../styles/icons/maskable.svg?url&no-inline";
import small from "../../styles/icons/maskable-192.png?url&no-inline";
import large from "../../styles/icons/maskable-512.png?url&no-inline";
import seal from "../../styles/seal.svg?url&no-inline";

export const getStaticPaths = languagePaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export const GET: APIRoute<Record<string, never>, Params> = ({ params: { lang } }) => {
  const { icon } = corpus.site.own;
  const ownIcon = icon === null ? null : [{ src: assetHref(icon), sizes: "any" }];
  const manifest = {
    id: ROOT,
    name: plainTitle(lang, corpus.site.name),
    description: plainTitle(lang, corpus.site.description),
    lang: HTML_LANG[lang],
    start_url: pageHref(lang, ""),
    scope: ROOT,
    display: "minimal-ui",
    background_color: "#fcfcfa",
    theme_color: "#fcfcfa",
    icons: ownIcon ?? [
      { src: seal, sizes: "any", type: "image/svg+xml", purpose: "any" },
      { src: maskable, sizes: "any", type: "image/svg+xml", purpose: "maskable" },
      { src: small, sizes: "192x192", type: "image/png", purpose: "any maskable" },
      { src: large, sizes: "512x512", type: "image/png", purpose: "any maskable" },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { "Content-Type": "application/manifest+json" },
  });
};
