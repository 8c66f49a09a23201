/** A document in Markdown. */
import type { APIRoute, InferGetStaticParamsType, InferGetStaticPropsType } from "astro";
import { isLarge } from "../../../../export/document-file.ts";
import { documentMarkdown } from "../../../../site/markdown/document.ts";
import { markdownResponse } from "../../../../site/markdown/response.ts";
import { absoluteAddress } from "../../../../site/routes/absolute.ts";
import { clauseHref } from "../../../../site/routes/address.ts";
import { corpus } from "../../../../site/routes/collection.ts";
import { documentPaths } from "../../../../site/routes/document-paths.ts";
import { works } from "../../../../versions/works.ts";

/** The documents of a large collection have no Markdown: programs read its data files. */
export function getStaticPaths() {
  return isLarge(corpus.documents.length) ? [] : documentPaths();
}

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
