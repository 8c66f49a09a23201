/** Text that the source lost before the first line of a clause, and the sign for it. */
import type { Element } from "hast";
import { REPAIRS } from "../../annotate/repairs.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Clause, PolicyDocument } from "../../model/types.ts";
import { h } from "../html/hast.ts";
import { HTML_LANG, type Language } from "../i18n/languages.ts";
import { sourceWord } from "../i18n/reading/source.ts";

/** True if the first paragraph of a clause does not begin where it began in the source. */
export function isCutBefore(corpus: Corpus, document: PolicyDocument, clause: Clause): boolean {
  return corpus
    .layer(REPAIRS)
    .in({ document: document.id, clause: clause.id })
    .some(({ value, target }) => value.kind === "gap" && target.part === 1 && target.start === 0);
}

/** The sign in brackets before words; null if they begin with the sign themselves, as a translation does. */
export function gapSign(lang: Language, words: string): Element | null {
  const name = sourceWord(lang, "gap");
  const sign = lang === "en" ? `[${name}]` : `〔${name}〕`;
  if (words.startsWith(sign)) return null;
  const space = lang === "en" ? " " : "";
  return h("span", { className: ["gap-sign"], lang: HTML_LANG[lang] }, sign, space);
}
