/** The facts of a key project in the language of a page. */
import type { Element } from "hast";
import type { Amount } from "../../annotate/amounts/amounts.ts";
import type { ProjectRow } from "../../corpus/tasks/project-rows.ts";
import type { Annotation, Clause, Titles } from "../../model/types.ts";
import { h } from "../html/hast.ts";
import { englishPhrase } from "../i18n/amounts.ts";
import { chinese } from "../i18n/chinese.ts";
import { englishNumber } from "../i18n/english-number.ts";
import { HTML_LANG, type Language } from "../i18n/languages.ts";
import type { FactColumn } from "../lists/project-groups.ts";
import { mixed } from "../reading/translated.ts";
import { zhText } from "./markup.ts";
import { translatedSentence } from "./translated.ts";

/** The number of a box as titles. */
export function boxNumber({ forms }: Clause): Titles {
  const number = englishNumber(forms["zh-Hans"].label);
  return {
    "zh-Hans": forms["zh-Hans"].label,
    "zh-Hant": forms["zh-Hant"].label,
    en: number === "" ? null : number,
  };
}

/**
 * The statements of a column, each in an element of its own. Statements with an English form are no texts of the script
 * switch, like titles with one.
 */
export function statedFact(lang: Language, row: ProjectRow, column: FactColumn): Element[] {
  const english = inEnglish(row, column);
  const statements =
    english === null
      ? row[column].words.map((words) => zhText(lang, words))
      : lang === "en"
        ? english
        : row[column].words.map((words) => h("span", {}, chinese(lang, words)));
  return statements.map((statement) => h("span", { className: ["stated"] }, statement));
}

/** The statements in English; null if one of them has none. An area is stated by its sentence, which says the area of what. */
function inEnglish({ project }: ProjectRow, column: FactColumn): Element[] | null {
  const { investment, areas, dates, output } = project;
  if (column === "investment") return amountsInEnglish(investment === null ? [] : [investment]);
  if (column === "area") return sentencesOf(project, areas) ?? amountsInEnglish(areas);
  return sentencesOf(project, column === "date" ? dates : output);
}

/** The amounts alone; null if one of them has no English form. */
function amountsInEnglish(amounts: readonly Annotation<Amount>[]): Element[] | null {
  const phrases = amounts.map(({ value }) => englishPhrase(value));
  const known = phrases.filter((phrase) => phrase !== null);
  if (known.length === 0 || known.length < phrases.length) return null;
  return known.map((phrase) => h("span", {}, phrase));
}

/** The translated sentences of statements, each once; null if one of them has none. */
function sentencesOf(
  { document, item }: ProjectRow["project"],
  statements: readonly Annotation<unknown>[],
): Element[] | null {
  const sentences = statements.map(({ target }) => {
    const text = item.source.paragraphs[Number(target.part) - 1] ?? "";
    const stated = text.slice(target.start, target.end);
    return translatedSentence("en", document.id, item, target.part, stated);
  });
  const known = new Set(sentences.filter((sentence) => sentence !== null));
  if (known.size === 0 || sentences.includes(null)) return null;
  // One statement may be translated by several sentences, of which another has one.
  return [...known]
    .filter((sentence) => ![...known].some((one) => one !== sentence && one.includes(sentence)))
    .map((sentence) => h("span", { lang: HTML_LANG.en }, ...mixed(sentence)));
}
