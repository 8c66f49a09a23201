/** The heading of a clause: its number as a link to the clause, its words, its English title. */
import type { Element, ElementContent } from "hast";
import { gapAfter } from "../../model/clause-name.ts";
import type { Clause } from "../../model/types.ts";
import { type Child, h } from "../html/hast.ts";
import { englishTitle, isPoint } from "../html/inline.ts";
import { afterEnglishNumber, englishNumber } from "../i18n/english-number.ts";
import { HTML_LANG } from "../i18n/languages.ts";
import { t } from "../i18n/strings.ts";
import { decorationsOf, type View, wordsOf, zh, zhTitle } from "./view.ts";

/** The number of a clause as a link to the clause; null without a number. */
export function numberLink(view: View, clause: Clause): Element | null {
  const { label } = wordsOf(view, clause);
  if (label === "") return null;
  const words = zh(
    label,
    decorationsOf(view, clause, "label").filter((found) => !isPoint(found)),
  );
  // The path of an English page shows the number in English.
  const english = view.lang === "en" ? englishNumber(clause.forms["zh-Hans"].label) : "";
  const attributes = {
    className: ["number"],
    href: `#${clause.id}`,
    dataLabel: english || undefined,
  };
  return h("a", attributes, words);
}

/** The marks in the number. They follow the link, which cannot contain buttons. */
export function numberMarks(view: View, clause: Clause): Element[] {
  const points = decorationsOf(view, clause, "label").filter(isPoint);
  return points.map(({ tagName, properties }) => h(tagName, properties));
}

/** The link to a clause without a number; its glyph comes from the style sheet. */
function anchor(view: View, clause: Clause): Element {
  const label = t(view.lang, "permalink");
  const lang = HTML_LANG[view.lang];
  return h("a", { className: ["anchor"], href: `#${clause.id}`, ariaLabel: label, lang });
}

/** The number of a clause in English, in front of its English title; null without one. */
export function glossNumber(clause: Clause): Element | null {
  const number = englishNumber(clause.forms["zh-Hans"].label);
  if (number === "") return null;
  const words = `${number}${afterEnglishNumber(number)}`;
  return h("span", { className: ["gloss-number"] }, words);
}

/** The English title of a clause on English pages, behind its number. */
export function gloss(view: View, clause: Clause, tagName: string): Element | null {
  if (view.lang !== "en" || clause.english === null) return null;
  const title = englishTitle(clause.english);
  return h(tagName, { className: ["gloss"], lang: "en" }, glossNumber(clause), ...title);
}

/** A heading element, `h1` to `h6`; deeper levels have a role instead. */
function headingElement(level: number, className: string, children: readonly Child[]): Element {
  return level <= 6
    ? h(`h${level}`, { className: [className] }, ...children)
    : h(
        "div",
        { className: ["heading", className], role: "heading", ariaLevel: level },
        ...children,
      );
}

/**
 * The number, the words and the mark after them, as printed.
 *
 * @param set the element of the words
 * @param gap what stands between number and words
 */
function headingWords(
  view: View,
  clause: Clause,
  set: typeof zh,
  gap: (words: string) => Child = (words) => words,
): ElementContent[] {
  const { label, heading } = wordsOf(view, clause);
  const words = `${heading}${clause.delimiter}`;
  const number = numberLink(view, clause);
  const title = words === "" ? null : set(words, decorationsOf(view, clause, "heading"));
  const parts: Child[] = [number, ...numberMarks(view, clause), gap(gapAfter(label)), title];
  return h("span", {}, ...parts).children;
}

/** A heading on its own line. */
export function blockHeading(view: View, clause: Clause, level: number): Element {
  const mark = numberLink(view, clause) === null ? anchor(view, clause) : null;
  // The title in the language of the page leads; the style sheet sets the Chinese below it.
  return headingElement(level, "clause-heading", [
    gloss(view, clause, "span"),
    ...headingWords(view, clause, zhTitle),
    mark,
  ]);
}

/** A heading that runs into the paragraph after it. */
export function runInHeading(view: View, clause: Clause, level: number): Element {
  const gap = (words: string): Child =>
    words === "" ? null : h("span", { className: ["number-gap"] }, words);
  return headingElement(level, "run-in-heading", headingWords(view, clause, zh, gap));
}
