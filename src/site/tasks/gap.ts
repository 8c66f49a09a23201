/** The sign for text that the source lost before the first line of a clause. */
import type { Element } from "hast";
import { REPAIRS } from "../../annotate/repairs.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Clause, PolicyDocument } from "../../model/types.ts";
import { h } from "../html/hast.ts";
import { HTML_LANG, type Language } from "../i18n/languages.ts";
import { sourceWord } from "../i18n/reading/source.ts";

/** The sign in brackets, or null if the first paragraph begins where it began in the source. */
export function gapBefore(
  corpus: Corpus,
  lang: Language,
  document: PolicyDocument,
  clause: Clause,
): Element | null {
  const isLost = corpus
    .layer(REPAIRS)
    .in({ document: document.id, clause: clause.id })
    .some(({ value, target }) => value.kind === "gap" && target.part === 1 && target.start === 0);
  if (!isLost) return null;
  const words = sourceWord(lang, "gap");
  const sign = lang === "en" ? `[${words}] ` : `〔${words}〕`;
  return h("span", { className: ["gap-sign"], lang: HTML_LANG[lang] }, sign);
}
