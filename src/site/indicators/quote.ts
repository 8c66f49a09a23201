/** The words of a stated value in their sentence, with its number marked, and the translation on English pages. */
import type { Element } from "hast";
import type { StatedValue } from "../../annotate/indicators/stated-values.ts";
import { rowAsText } from "../../model/table.ts";
import { partText, rangeIn } from "../../model/target.ts";
import { snippet } from "../../search/excerpt/snippet.ts";
import { queryOf } from "../../search/query/words-query.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";
import { clauseHref } from "../routes/address.ts";
import { zhText } from "../tasks/markup.ts";
import { translatedSentence, withTranslation } from "../tasks/translated.ts";
import { numberWords } from "./numbers.ts";

/** Maximum length of a sentence that is quoted whole, in characters. */
const ROOM = 110;

/** The sentence around a value; of a long one the part around the quoted words. */
export function quoted(lang: Language, { statement, placed, at, indicator }: StatedValue): Element {
  const { clause, document } = at;
  const { target, value } = statement;
  const script = TEXT_SCRIPT[lang];
  const part = target.part;
  const sentence = rangeIn(clause, { part, ...value.sentence }, script);
  const quote = rangeIn(clause, placed.target, script);
  const number = rangeIn(clause, target, script);
  const whole = partText(clause.forms[script], part);
  const text = whole.slice(sentence.start, sentence.end);
  const within = [quote.start - sentence.start, quote.end - sentence.start] as const;
  const shown = snippet(text, [within], ROOM);
  const lead = shown.before ? "…" : "";
  const words = `${lead}${shown.parts.map((each) => each.text).join("")}${shown.after ? "…" : ""}`;
  const before = shown.parts.slice(
    0,
    shown.parts.findIndex(({ marked }) => marked),
  );
  const start =
    lead.length +
    before.reduce((sum, each) => sum + each.text.length, 0) +
    (number.start - quote.start);
  const both = rowAsText(words);
  const marked = zhText(lang, { "zh-Hans": both, "zh-Hant": both }, [
    [start, start + number.end - number.start],
  ]);
  const english = translatedSentence(
    lang,
    document.id,
    clause,
    part,
    // The words of the value alone: around them others are stated, with more figures than this one.
    whole.slice(quote.start, quote.end),
    value.amount === null ? {} : { names: [numberWords("en", value.amount, indicator.unit)] },
  );
  return withTranslation(lang, english, marked);
}

/** Address of the paragraph of a value, with a query that marks its words. */
export function valueHref(lang: Language, { statement, placed, at }: StatedValue): string {
  const { clause, document } = at;
  const script = TEXT_SCRIPT[lang];
  const { start, end } = rangeIn(clause, placed.target, script);
  const { part } = statement.target;
  const words = partText(clause.forms[script], part).slice(start, end);
  const isRow = words.includes("\t");
  const query = isRow ? undefined : queryOf([words]);
  return clauseHref(lang, document.id, `${clause.id}-p${part}`, query);
}
