/** Small pieces of markup that the pages of tasks share: Chinese text, titles, links to clauses, words in context. */
import type { Element, ElementContent } from "hast";
import type { Mention } from "../../annotate/names/mentions.ts";
import type { Clause, Script, Titles } from "../../model/types.ts";
import { mergeRanges, type Range, snippet } from "../../search/excerpt/snippet.ts";
import { h } from "../html/hast.ts";
import { inline } from "../html/inline.ts";
import { chinese, chineseLang } from "../i18n/chinese.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";
import { KIND_NAMES } from "../i18n/strings.ts";
import { clauseName } from "../reading/heading.ts";
import { clauseHref } from "../routes/address.ts";
import { links } from "./links.ts";

type BothScripts = Readonly<Record<Script, string>>;

/** Chinese text in the script of the page, which the script switch of English pages finds. */
export function zhText(lang: Language, text: BothScripts, marked: readonly Range[] = []): Element {
  const shown = chinese(lang, text);
  const marks = marked.map(([start, end]) => ({ start, end, tagName: "mark", properties: {} }));
  return h("span", { dataZh: true, lang: chineseLang(lang) }, ...inline(shown, marks));
}

/**
 * A title in one language: English on English pages where it is given. Pages of the same address keep the same Chinese
 * texts in the same order, as the script switch needs, so a title that has an English form is not one of them.
 */
export function titleText(lang: Language, titles: Titles): ElementContent {
  if (titles.en === null) return zhText(lang, titles);
  return { type: "text", value: lang === "en" ? titles.en : chinese(lang, titles) };
}

/**
 * The name of a clause with the numbers above it: 三、（二）3. 推进省…; in a box those from the box on: 专栏 5 · 8. 国家级….
 * A clause without a name has that of the clause above it, and its kind.
 */
export function clauseTitle(lang: Language, document: string, clause: Clause): Element {
  const path = links.clauses.get(document)?.get(clause.id)?.path ?? [];
  const kind = KIND_NAMES[clause.kind][lang];
  if (clauseName(clause)["zh-Hans"] !== "") return zhText(lang, numberedName(path, clause));
  const above = path.at(-1);
  return above === undefined || clauseName(above)["zh-Hans"] === ""
    ? h("span", {}, kind)
    : h("span", {}, zhText(lang, numberedName(path.slice(0, -1), above)), ` · ${kind}`);
}

function numberedName(path: readonly Clause[], clause: Clause): BothScripts {
  const box = path.findIndex(({ kind }) => kind === "box");
  const above = box === -1 ? path : path.slice(box);
  const own = clauseName(clause);
  const named = (script: Script) => {
    const labels = above.map(({ forms }) => forms[script].label).join("");
    return `${labels}${box === -1 ? "" : " · "}${own[script]}`;
  };
  return { "zh-Hans": named("zh-Hans"), "zh-Hant": named("zh-Hant") };
}

/** A query that marks words in the text: quotation marks would be read as its own. */
export function queryOf(words: readonly string[]): string {
  const terms = words.map((word) => word.replace(/["“”‘’「」『』《》\s]/gu, ""));
  return [...new Set(terms)].join(" | ");
}

/** Address of a clause with words marked in it. */
export function markedHref(
  lang: Language,
  document: string,
  clause: Clause,
  mentions: readonly Mention[],
): string {
  const words = mentions.map(({ paragraph, start, end }) =>
    partOf(clause, TEXT_SCRIPT[lang], paragraph).slice(start, end),
  );
  return clauseHref(lang, document, clause.id, queryOf(words));
}

/** The heading of a clause (0) or a paragraph, from 1. */
function partOf(clause: Clause, script: Script, paragraph: number): string {
  const { heading, paragraphs } = clause.forms[script];
  return (paragraph === 0 ? heading : paragraphs[paragraph - 1]) ?? "";
}

/** About how many characters of context show. */
const ROOM = 84;

/** The words of the paragraph that has the most mentions, marked, with what stands around them. */
export function inContext(lang: Language, clause: Clause, mentions: readonly Mention[]): Element {
  const byParagraph = [...Map.groupBy(mentions, ({ paragraph }) => paragraph)];
  const inText = byParagraph.filter(([paragraph]) => paragraph > 0);
  const [paragraph = 0, found = []] =
    (inText.length > 0 ? inText : byParagraph).toSorted(
      ([, one], [, other]) => distinct(other) - distinct(one),
    )[0] ?? [];
  const ranges = mergeRanges(found.map(({ start, end }): Range => [start, end]));
  const shown = snippet(partOf(clause, TEXT_SCRIPT[lang], paragraph), ranges, ROOM);
  const text = shown.parts.map((part) => part.text).join("");
  let at = 0;
  const marked = shown.parts.flatMap((part): Range[] => {
    const start = at;
    at += part.text.length;
    return part.marked ? [[start, at]] : [];
  });
  const lead = shown.before ? 1 : 0;
  const whole = `${shown.before ? "…" : ""}${text}${shown.after ? "…" : ""}`.replaceAll("\t", " ");
  const moved = marked.map(([start, end]): Range => [start + lead, end + lead]);
  return zhText(lang, { "zh-Hans": whole, "zh-Hant": whole }, moved);
}

function distinct(mentions: readonly Mention[]): number {
  return new Set(mentions.map(({ name }) => name)).size;
}
