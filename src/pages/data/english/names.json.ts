/** The English of Chinese names, terms and words, by their Simplified characters, loaded by English pages that list words. */
import type { APIRoute } from "astro";
import { englishNames } from "../../../annotate/names/english-names.ts";
import { corpus } from "../../../site/routes/collection.ts";

export const GET: APIRoute = () =>
  new Response(JSON.stringify(Object.fromEntries(corpus.derive(englishNames))), {
    headers: { "Content-Type": "application/json" },
  });
