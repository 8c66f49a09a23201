/** A document in Markdown. */
import type { APIRoute, InferGetStaticParamsType, InferGetStaticPropsType } from "astro";
import { documentMarkdown } from "../../../../site/markdown/document.ts";
import { markdownResponse } from "../../../../site/markdown/response.ts";
import { absoluteAddress } from "../../../../site/routes/absolute.ts";
import { clauseHref } from "../../../../site/routes/address.ts";
import { corpus } from "../../../../site/routes/collection.ts";
import { documentPaths } from "../../../../site/routes/document-paths.ts";
import { works } from "../../../../versions/works.ts";

export const getStaticPaths = documentPaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props, Params> = ({ params: { lang }, props: { document }, site }) =>
  markdownResponse(
    documentMarkdown(
      lang,
      document,
      absoluteAddress(site, clauseHref(lang, document.id)),
      corpus.derive(works).version(document.id)?.validity,
    ),
  );
