/** The content of the notes of terms in one language, loaded when a note is first opened. */
// @ts-nocheck


import type { APIRoute, InferGetStaticParamsType } from "astro";
import { languagePaths } from "../../../site/i18n/site-languages.ts";
import { termNotes } from "../../../site/lists/term-notes.ts";
import { corpus } from "../../../site/routes/collection.ts";

export const getStaticPaths = languagePaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export const GET: APIRoute<Record<string, never>, Params> = ({ params: { lang } }) =>
  new Response(JSON.stringify(termNotes(corpus.glossary, lang)), {
    headers: { "Content-Type": "application/json" },
  });
