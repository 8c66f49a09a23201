/** A clause's heading: its number as a link to itself, its words, its English title. */
import type { Element, ElementContent } from "hast";
import type { Clause, ClauseText, Script } from "../../model/types.ts";
import { type Child, h } from "../html/hast.ts";
import { isPoint } from "../html/inline.ts";
import { HTML_LANG } from "../i18n/languages.ts";
import { t } from "../i18n/strings.ts";
import { type View, wordsOf, zh } from "./view.ts";

/** What stands between a number and the words after it: nothing after a full-width mark, which has its own room. */
export function gapAfter(label: string): string {
  if (/[、）。：]$/u.test(label) || label === "") return "";
  return /\p{Script=Han}/u.test(label) ? "\u3000" : " ";
}

/** Number and heading in each script, as lists of clauses name it; empty where it has neither. */
export function clauseName({ forms }: Clause): Record<Script, string> {
  const name = ({ label, heading }: ClauseText) =>
    `${label}${heading === "" ? "" : gapAfter(label)}${heading}`;
  return { "zh-Hans": name(forms["zh-Hans"]), "zh-Hant": name(forms["zh-Hant"]) };
}

/** The number of a clause as a link to the clause; null where it has none. */
export function numberLink(view: View, clause: Clause): Element | null {
  const { label } = wordsOf(view, clause);
  if (label === "") return null;
  const words = zh(
    label,
    view.annotate(clause, "label").filter((found) => !isPoint(found)),
  );
  return h("a", { className: ["number"], href: `#${clause.id}` }, words);
}

/** What is marked at points of the number; it stands after the link, which can hold no buttons. */
export function numberMarks(view: View, clause: Clause): Element[] {
  const points = view.annotate(clause, "label").filter(isPoint);
  return points.map(({ tagName, properties }) => h(tagName, properties));
}

/** A mark that links to the clause, where no number does; the style sheet gives it a glyph. */
function anchor(view: View, clause: Clause): Element {
  const label = t(view.lang, "permalink");
  const lang = HTML_LANG[view.lang];
  return h("a", { className: ["anchor"], href: `#${clause.id}`, ariaLabel: label, lang });
}

/** The English title of a clause on English pages. */
export function gloss(view: View, clause: Clause, tagName: string): Element | null {
  if (view.lang !== "en" || clause.english === null) return null;
  return h(tagName, { className: ["gloss"], lang: "en" }, clause.english);
}

/** A heading of a level, `h1` to `h6`; deeper ones by role. */
function headingElement(level: number, className: string, children: readonly Child[]): Element {
  return level <= 6
    ? h(`h${level}`, { className: [className] }, ...children)
    : h(
        "div",
        { className: ["heading", className], role: "heading", ariaLevel: level },
        ...children,
      );
}

/** Number, words and the mark after them, as print has them. */
function headingWords(view: View, clause: Clause): ElementContent[] {
  const { label, heading } = wordsOf(view, clause);
  const words = `${heading}${clause.delimiter}`;
  const number = numberLink(view, clause);
  const title = words === "" ? null : zh(words, view.annotate(clause, "heading"));
  const parts: Child[] = [number, ...numberMarks(view, clause), gapAfter(label), title];
  return h("span", {}, ...parts).children;
}

/** A heading on a line of its own. */
export function blockHeading(view: View, clause: Clause, level: number): Element {
  const mark = numberLink(view, clause) === null ? anchor(view, clause) : null;
  return headingElement(level, "clause-heading", [
    ...headingWords(view, clause),
    mark,
    gloss(view, clause, "span"),
  ]);
}

/** A heading that runs into the paragraph after it. */
export function runInHeading(view: View, clause: Clause, level: number): Element {
  return headingElement(level, "run-in-heading", headingWords(view, clause));
}
