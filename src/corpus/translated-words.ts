/** The sentences of a translated paragraph for Chinese words of a clause. */
import { partText } from "../model/target.ts";
import type { Clause, Part } from "../model/types.ts";
import { type SoughtWords, sentencesOfWords } from "../text/translation/sentences-of-words.ts";

/** What else than their figures tells the sentences of Chinese words from others. */
export type Evidence = Pick<SoughtWords, "names" | "date">;

/**
 * The sentences of the translation for some Chinese words of a paragraph, in either script (see `sentencesOfWords`); null without a
 * translation.
 *
 * @param translation the translated paragraphs of the clause
 */
export function translatedWords(
  lang: string,
  translation: readonly string[],
  clause: Pick<Clause, "forms" | "source">,
  part: Part,
  words: string,
  evidence: Evidence = {},
): string | null {
  if (typeof part !== "number") return null;
  const translated = translation[part - 1];
  if (translated === undefined) return null;
  const paragraphs = [clause.forms["zh-Hans"], clause.source].map((text) => partText(text, part));
  const own = paragraphs.find((text) => words !== "" && text.includes(words));
  const start = own?.indexOf(words) ?? 0;
  const sentences = sentencesOfWords(
    { chinese: own ?? "", translation: translated, language: lang },
    { words, range: own === undefined ? null : { start, end: start + words.length }, ...evidence },
  );
  return sentences.join(" ").replaceAll("\t", " ");
}
