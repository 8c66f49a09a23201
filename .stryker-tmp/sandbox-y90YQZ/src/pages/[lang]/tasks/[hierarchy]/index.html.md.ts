/** A task hierarchy in Markdown. */
// @ts-nocheck

import type { APIRoute, InferGetStaticParamsType, InferGetStaticPropsType } from "astro";
import { nodeAnchor } from "../../../../site/html/quotes.ts";
import { languagePaths } from "../../../../site/i18n/site-languages.ts";
import { hierarchyMarkdown } from "../../../../site/markdown/pages.ts";
import { markdownResponse } from "../../../../site/markdown/response.ts";
import { absoluteAddress } from "../../../../site/routes/absolute.ts";
import { clauseHref } from "../../../../site/routes/address.ts";
import { corpus } from "../../../../site/routes/collection.ts";

export function getStaticPaths() {
  return languagePaths().flatMap(({ params }) =>
    corpus.hierarchies.map((hierarchy) => ({
      params: { ...params, hierarchy: hierarchy.id },
      props: { hierarchy },
    })),
  );
}

type Params = InferGetStaticParamsType<typeof getStaticPaths>;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props, Params> = ({ params: { lang }, props: { hierarchy }, site }) =>
  markdownResponse(
    hierarchyMarkdown(lang, hierarchy, (node) =>
      absoluteAddress(site, clauseHref(lang, hierarchy.document, nodeAnchor(hierarchy, node))),
    ),
  );
