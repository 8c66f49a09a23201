/** Markup shared by the pages of tasks: Chinese text, titles, links to clauses, words in context. */

import type { Element, ElementContent } from "hast";
import type { Mention } from "../../annotate/names/mentions.ts";
import { namesById } from "../../corpus/tasks/task-facts.ts";
import { clauseName, numberedName } from "../../model/clause-name.ts";
import { rowAsText } from "../../model/table.ts";
import { partText, rangeIn, wordsAt } from "../../model/target.ts";
import type { Annotation, Clause, Forms, Part, Titles } from "../../model/types.ts";
import { mergeRanges, type Range, snippet } from "../../search/excerpt/snippet.ts";
import { queryOf } from "../../search/query/words-query.ts";
import { OWN_COUNT } from "../citation/clause-reference.ts";
import { joinEnglishNumbers } from "../citation/english-reference.ts";
import { h } from "../html/hast.ts";
import { englishTitle, inline } from "../html/inline.ts";
import { chinese, chineseLang } from "../i18n/chinese.ts";
import { afterEnglishNumber, englishNumber, numberedTitle } from "../i18n/english-number.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";
import { KIND_NAMES } from "../i18n/strings.ts";
import { clauseHref } from "../routes/address.ts";
import { corpus } from "../routes/collection.ts";
import { translatedSentence, withTranslation } from "./translated.ts";

/** Chinese text in the script of the page, in an element that the script switch of English pages finds. */
export function zhText(lang: Language, text: Forms, marked: readonly Range[] = []): Element {
  const shown = chinese(lang, text);
  const marks = marked.map(([start, end]) => ({ start, end, tagName: "mark", properties: {} }));
  return h("span", { dataZh: true, lang: chineseLang(lang) }, ...inline(shown, marks));
}

/**
 * A title in one language: English on English pages if there is an English title. The script switch needs the same
 * Chinese texts in the same order on all pages of an address, so a title with an English form is not marked as Chinese
 * text.
 */
export function titleText(lang: Language, titles: Titles): ElementContent {
  if (titles.en === null) return zhText(lang, titles);
  if (lang !== "en") return { type: "text", value: chinese(lang, titles) };
  const [only, ...others] = englishTitle(titles.en);
  return only !== undefined && others.length === 0
    ? only
    : h("span", {}, ...englishTitle(titles.en));
}

/**
 * The name of a clause with the numbers of its ancestors: 三、（二）3. 推进省…; of a box, its own alone; in a box, those from the
 * box on: 专栏 5 · 8. 国家级…. A clause without a name has its parent's name, followed by its kind.
 */
export function clauseTitle(lang: Language, document: string, clause: Clause): Element {
  const path = corpus.at({ document, clause: clause.id })?.path ?? [];
  const kind = KIND_NAMES[clause.kind][lang];
  if (clauseName(clause)["zh-Hans"] !== "") return named(lang, path, clause);
  const above = path.at(-1);
  return above === undefined || clauseName(above)["zh-Hans"] === ""
    ? h("span", {}, kind)
    : h("span", {}, named(lang, path.slice(0, -1), above), ` · ${kind}`);
}

/** The numbered name of a clause, on English pages its English title: 3(2)3. Advancing…; Box 5.8: National…. */
function named(lang: Language, path: readonly Clause[], clause: Clause): Element {
  const above = OWN_COUNT.test(clause.forms["zh-Hans"].label) ? [] : path;
  const titles = { ...numberedName(above, clause), en: englishName(above, clause) };
  return h("span", {}, titleText(lang, titles));
}

function englishName(path: readonly Clause[], clause: Clause): string | null {
  const own = numberedTitle(clause);
  if (own === null || clause.forms["zh-Hans"].label === "") return own;
  const box = path.findIndex(({ kind }) => kind === "box");
  const bare = ({ forms }: Clause) => englishNumber(forms["zh-Hans"].label).replace(/\.$/u, "");
  const numbers = path.slice(Math.max(0, box)).map(bare).reduce(joinEnglishNumbers, "");
  if (box === -1) return joinEnglishNumbers(numbers, own);
  const number = joinEnglishNumbers(numbers, bare(clause));
  return `${number}${afterEnglishNumber(number)}${clause.english}`;
}

/** Address of a clause, with a query that marks words in it. */
export function markedHref(
  lang: Language,
  document: string,
  clause: Clause,
  mentions: readonly Annotation<Mention>[],
): string {
  const words = mentions.map(({ target }) => wordsAt(clause, target)[TEXT_SCRIPT[lang]]);
  return clauseHref(lang, document, clause.id, queryOf(words));
}

/** Approximate number of characters of context. */
const ROOM = 84;

/**
 * The text of the clause with the most distinct names, as an excerpt with the mentions marked. A heading is used only
 * if no paragraph has mentions.
 */
export function inContext(
  lang: Language,
  clause: Clause,
  mentions: readonly Annotation<Mention>[],
): Element {
  const script = TEXT_SCRIPT[lang];
  const byPart = [...Map.groupBy(mentions, ({ target }) => target.part)];
  const inText = byPart.filter(([part]) => typeof part === "number");
  const [part = "heading", found = []] =
    (inText.length > 0 ? inText : byPart).toSorted(
      ([, one], [, other]) => distinct(other) - distinct(one),
    )[0] ?? [];
  const ranges = mergeRanges(
    found.map(({ target }): Range => {
      const { start, end } = rangeIn(clause, target, script);
      return [start, end];
    }),
  );
  const shown = snippet(partText(clause.forms[script], part), ranges, ROOM);
  const text = shown.parts.map((piece) => piece.text).join("");
  let at = 0;
  const marked = shown.parts.flatMap((piece): Range[] => {
    const start = at;
    at += piece.text.length;
    return piece.marked ? [[start, at]] : [];
  });
  const lead = shown.before ? 1 : 0;
  const whole = rowAsText(`${shown.before ? "…" : ""}${text}${shown.after ? "…" : ""}`);
  const moved = marked.map(([start, end]): Range => [start + lead, end + lead]);
  const words = zhText(lang, { "zh-Hans": whole, "zh-Hant": whole }, moved);
  const { document } = mentions[0]?.target ?? {};
  const sentence =
    document === undefined ? null : sentenceNaming(lang, document, clause, part, found);
  return withTranslation(lang, sentence, words);
}

/** The sentence of the translation with most of the names that the Chinese text mentions. */
function sentenceNaming(
  lang: Language,
  document: string,
  clause: Clause,
  part: Part,
  mentions: readonly Annotation<Mention>[],
): string | null {
  const names = corpus.derive(namesById);
  const sought = [...new Set(mentions.map(({ value }) => value.name))].flatMap((id) => {
    const english = names.get(id)?.titles.en;
    return english ? [english] : [];
  });
  return translatedSentence(lang, document, clause, part, "", { names: sought });
}

function distinct(mentions: readonly Annotation<Mention>[]): number {
  return new Set(mentions.map(({ value }) => value.name)).size;
}
