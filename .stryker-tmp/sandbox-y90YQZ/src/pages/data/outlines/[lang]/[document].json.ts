/** The outline of a document in one language, loaded by pages that name or list its clauses. */
// @ts-nocheck

import type { APIRoute, InferGetStaticParamsType, InferGetStaticPropsType } from "astro";
import { outline } from "../../../../site/document/outline.ts";
import { documentPaths } from "../../../../site/routes/document-paths.ts";

export const getStaticPaths = documentPaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props, Params> = ({ params: { lang }, props: { document } }) =>
  new Response(JSON.stringify(outline(lang, document)), {
    headers: { "Content-Type": "application/json" },
  });
