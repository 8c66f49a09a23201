/** The quotation of a date: its sentence, or the context of the date in a long one, with the translation on English pages. */
import type { Element } from "hast";
import type { StatedDate } from "../../annotate/dates/timeline.ts";
import type { CorpusClause } from "../../model/corpus.ts";
import { rowAsText } from "../../model/table.ts";
import type { Annotation } from "../../model/types.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";
import { zhText } from "../tasks/markup.ts";
import { translationOf, withTranslation } from "../tasks/translated.ts";
import { dateIn, quotation, translatedQuotation, wordsOf } from "./date-quotation.ts";

/** The sentence of a date in the script of the page, with the date marked. */
export function statedSentence(
  lang: Language,
  stated: Annotation<StatedDate>,
  { clause, document }: CorpusClause,
): Element {
  const shown = quotation(stated, clause, TEXT_SCRIPT[lang]);
  const lead = shown.before ? "…" : "";
  const whole = `${lead}${wordsOf(shown)}${shown.after ? "…" : ""}`;
  const { start, end } = dateIn(shown);
  const both = rowAsText(whole);
  const words = zhText(lang, { "zh-Hans": both, "zh-Hant": both }, [
    [lead.length + start, lead.length + end],
  ]);
  const paragraphs = translationOf(lang, document, clause);
  return withTranslation(lang, translatedQuotation(lang, paragraphs, stated, clause), words);
}
