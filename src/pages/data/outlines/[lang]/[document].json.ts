/** The outlines of documents in one language, loaded by pages that name or list clauses: a file each, or shared ones. */
import type { APIRoute, InferGetStaticParamsType, InferGetStaticPropsType } from "astro";
import { documentFile, sharedFiles } from "../../../../export/document-file.ts";
import { outline } from "../../../../site/document/outline.ts";
import { languagePaths } from "../../../../site/i18n/site-languages.ts";
import { corpus } from "../../../../site/routes/collection.ts";

const shared = sharedFiles(corpus.documents.length);

export function getStaticPaths() {
  const files = [...Map.groupBy(corpus.documents, ({ id }) => documentFile(id, shared))];
  return languagePaths().flatMap(({ params }) =>
    files.map(([document, documents]) => ({
      params: { ...params, document },
      props: { documents },
    })),
  );
}

type Params = InferGetStaticParamsType<typeof getStaticPaths>;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props, Params> = ({ params: { lang }, props: { documents } }) => {
  const outlines = documents.map(
    (document) => [document.id, outline(lang, corpus, document)] as const,
  );
  const content = shared === 0 ? outlines[0]?.[1] : Object.fromEntries(outlines);
  return new Response(JSON.stringify(content), { headers: { "Content-Type": "application/json" } });
};
