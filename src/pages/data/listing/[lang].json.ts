/** The documents in short, in one language: read by pages that filter a long list of documents. */
import type { APIRoute, InferGetStaticParamsType } from "astro";
import { languagePaths } from "../../../site/i18n/site-languages.ts";
import { listedDocuments } from "../../../site/lists/documents.ts";
import { areMany } from "../../../site/lists/pages.ts";
import { corpus } from "../../../site/routes/collection.ts";

/** The file exists only where the list is long. */
export function getStaticPaths() {
  return areMany(corpus.documents) ? languagePaths() : [];
}

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export const GET: APIRoute<Record<string, never>, Params> = ({ params: { lang } }) =>
  new Response(JSON.stringify(listedDocuments(lang)), {
    headers: { "Content-Type": "application/json" },
  });
