/** `getStaticPaths` for the pages of a document. */
// @ts-nocheck


import type { PolicyDocument } from "../../model/types.ts";
import type { Language } from "../i18n/languages.ts";
import { languagePaths } from "../i18n/site-languages.ts";
import { corpus } from "./collection.ts";

/** Every document in every language. */
export function documentPaths(): {
  params: { lang: Language; document: string };
  props: { document: PolicyDocument };
}[] {
  return languagePaths().flatMap(({ params }) =>
    corpus.documents.map((document) => ({
      params: { ...params, document: document.id },
      props: { document },
    })),
  );
}
