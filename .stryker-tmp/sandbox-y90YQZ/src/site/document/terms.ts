/** The glossary terms that are marked in the text. */
// @ts-nocheck

import { commonTerms } from "../../annotate/glossary/terms.ts";
import { chinese } from "../i18n/chinese.ts";
import type { Language } from "../i18n/languages.ts";
import { corpus } from "../routes/collection.ts";

/** The names of the marked terms by id, in the script of a language version. */
export function markedNames(lang: Language): ReadonlyMap<string, string> {
  const common = corpus.derive(commonTerms);
  const marked = corpus.glossary.filter(({ id }) => !common.has(id));
  return new Map(marked.map(({ id, titles }) => [id, chinese(lang, titles)]));
}
