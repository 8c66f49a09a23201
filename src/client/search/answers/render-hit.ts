/** Renders a hit as a list item: place, heading, keyword in context, metadata. */

import { readValidity } from "../../../model/versions/validity-text.ts";
import type { Snippet, SnippetPart } from "../../../search/excerpt/snippet.ts";
import type { Hit, HitPosition } from "../../../search/searcher.ts";
import { numberedPath } from "../../../site/citation/english-reference.ts";
import { chinese, chineseLang } from "../../../site/i18n/chinese.ts";
import { formatDate } from "../../../site/i18n/format.ts";
import { GENRE_NAMES } from "../../../site/i18n/genres.ts";
import type { Language } from "../../../site/i18n/languages.ts";
import { correctionNotes } from "../../../site/i18n/reading/corrections.ts";
import { changedOn } from "../../../site/i18n/search/publications.ts";
import { kindName } from "../../../site/i18n/strings.ts";
import { clauseHref } from "../../../site/routes/address.ts";
import { element } from "../../dom/elements.ts";
import { mixedWords } from "../../dom/mixed-words.ts";
import { titleWords } from "../../dom/title-words.ts";
import { stateTag } from "../../versions/state-tag.ts";
import type { Marks } from "./asked.ts";
import type { ShapeContext } from "./shape.ts";

function marked(parts: readonly SnippetPart[]): Node[] {
  return parts.map(({ text, marked }) =>
    marked ? element("mark", {}, text) : document.createTextNode(text),
  );
}

/** A marked title in English. */
function markedTitle(parts: readonly SnippetPart[]): Node[] {
  return parts.flatMap(({ text, marked }) =>
    marked ? [element("mark", {}, text)] : titleWords(text),
  );
}

function markedTranslation(parts: readonly SnippetPart[], lang: Language): Node[] {
  return parts.flatMap(({ text, marked }) => {
    const words = mixedWords(lang, text);
    return marked ? [element("mark", {}, ...words)] : words;
  });
}

function bodyText({ before, after }: Snippet, words: readonly Node[]): (Node | string)[] {
  return [before ? "…" : "", ...words, after ? "…" : ""];
}

/** The title of a document, in the language of the page if it has one. */
export function documentTitle({ document: { titles } }: HitPosition, lang: Language): HTMLElement {
  const english = lang === "en" ? titles.en : null;
  const text = english ?? chinese(lang, titles);
  const words = english === null ? [text] : titleWords(english);
  return element("span", { lang: english === null ? chineseLang(lang) : undefined }, ...words);
}

/** The names of a clause's ancestors, outermost first. */
function pathNames({ path, translated, labels }: Hit, lang: Language): HTMLElement[] {
  return (translated === null ? path : numberedPath(labels, translated.path))
    .filter((name) => name !== "")
    .map((name) => {
      const isChinese = /\p{Script=Han}/u.test(name);
      const words = isChinese ? [name] : titleWords(name);
      return element("span", { lang: isChinese ? chineseLang(lang) : undefined }, ...words);
    });
}

/** A date as text, with its machine-readable form. */
export function dateOf({ document: { date } }: HitPosition, lang: Language): Node[] {
  return date === null ? [] : [element("time", { datetime: date }, formatDate(lang, date))];
}

/** The state of a document as a tag, on the reader's day; none if nothing is known of its force. */
export function hitState({ document }: HitPosition, lang: Language): Node[] {
  return document.validity === undefined ? [] : [stateTag(lang, readValidity(document.validity))];
}

/** The link to a clause without a heading: its first words, or else what it is. */
function unnamed(
  { shown, translation, kind, labels }: Hit,
  href: string,
  lang: Language,
): HTMLElement {
  const own = translation?.opening ?? "";
  const words = own === "" ? shown.opening : own;
  if (words === "") return element("a", { href, class: "hit-kind" }, kindName(lang, kind, labels));
  return element("a", { href, lang: own === "" ? chineseLang(lang) : undefined }, words);
}

/** True if a text has no more than what the link of the clause says. */
function isSaid({ parts, before, after }: Snippet, opening: string): boolean {
  return !before && !after && parts.every(({ marked }) => !marked) && textOf(parts) === opening;
}

function textOf(parts: readonly SnippetPart[]): string {
  return parts.map(({ text }) => text).join("");
}

/** What an editor corrected in words that match; none if nothing was. */
function correctionLine(corrections: Hit["corrections"], lang: Language): HTMLElement[] {
  if (corrections.length === 0) return [];
  const words = mixedWords(lang, correctionNotes(lang, corrections));
  return [element("p", { class: "hit-corrected" }, ...words)];
}

/**
 * Renders the list item of a hit.
 *
 * @param marks what the page of the clause is asked to mark
 * @param under true if the item is below the heading of its document, so that it does not name the document
 */
export function renderHit(
  hit: Hit,
  { lang, strings }: Pick<ShapeContext, "lang" | "strings">,
  marks: Marks,
  under: boolean,
): HTMLLIElement {
  const { title, body } = hit.shown;
  const textLang = chineseLang(lang);
  const href = clauseHref(lang, hit.document.id, hit.clause, marks.query, marks.marks);
  const kind = kindName(lang, hit.kind, hit.labels);
  const own = hit.translation;
  const ownTitle = own !== null && own.title.length > 0 ? own.title : null;
  const heading =
    ownTitle !== null
      ? element("a", { href }, ...markedTitle(ownTitle))
      : title.length > 0
        ? element("a", { href, lang: textLang }, ...marked(title))
        : unnamed(hit, href, lang);
  const place = [...(under ? [] : [documentTitle(hit, lang)]), ...pathNames(hit, lang)];
  const facts = [
    ...(under ? [] : hitState(hit, lang)),
    ...(under ? [] : dateOf(hit, lang)),
    ...(under ? [] : [element("span", {}, GENRE_NAMES[hit.document.genre][lang])]),
    ...(hit.kind !== "section" && (title.length > 0 || hit.shown.opening !== "")
      ? [element("span", {}, kind)]
      : []),
    ...(hit.change === null
      ? []
      : [
          element(
            "span",
            { class: "hit-change", "data-new": hit.change.isNew ? "" : undefined },
            changedOn(lang, hit.change.isNew, hit.change.date),
          ),
        ]),
    ...(hit.occurrences > 0 ? [element("span", {}, strings.occurrences(hit.occurrences))] : []),
  ];
  return element(
    "li",
    { class: "hit", "data-clause": `${hit.document.id}#${hit.clause}` },
    ...(place.length > 0 ? [element("p", { class: "hit-place" }, ...place)] : []),
    element(under ? "h3" : "h2", { class: "hit-title" }, heading),
    ...(ownTitle === null || title.length === 0
      ? []
      : [element("p", { class: "hit-source-title", lang: textLang }, ...marked(title))]),
    ...(own?.body && !isSaid(own.body, own.opening)
      ? [
          element(
            "p",
            { class: "hit-text text", lang: own.language },
            ...bodyText(own.body, markedTranslation(own.body.parts, lang)),
          ),
        ]
      : []),
    ...(hit.english === null || ownTitle !== null
      ? []
      : [element("p", { class: "hit-english", lang: "en" }, ...marked(hit.english))]),
    ...(body === null || isSaid(body, own?.body ? "" : hit.shown.opening)
      ? []
      : [
          element(
            "p",
            { class: own?.body ? "hit-text text hit-source" : "hit-text text", lang: textLang },
            ...bodyText(body, marked(body.parts)),
          ),
        ]),
    ...correctionLine(hit.corrections, lang),
    element("p", { class: "facts hit-facts" }, ...facts),
  );
}
