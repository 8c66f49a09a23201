/** The about page in Markdown. */
import type { APIRoute, InferGetStaticParamsType } from "astro";
import { languagePaths } from "../../../site/i18n/site-languages.ts";
import { aboutMarkdown } from "../../../site/markdown/pages.ts";
import { markdownResponse } from "../../../site/markdown/response.ts";
import { corpus } from "../../../site/routes/collection.ts";

export const getStaticPaths = languagePaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export const GET: APIRoute<Record<string, never>, Params> = ({ params: { lang } }) =>
  markdownResponse(aboutMarkdown(lang, corpus.hierarchies.length > 0));
