/**
 * Renders a clause with its subclauses from the data of its document, as the reading page does but without links and
 * tools.
 */

import type { DocumentText, TextClause } from "../../export/document-text.ts";
import {
  noteIds,
  opensParagraph,
  type PlacedTextClause,
  placeClauses,
} from "../../export/text-clauses.ts";
import { isArticleLabel } from "../../model/article.ts";
import { gapAfter } from "../../model/clause-name.ts";
import { afterEnglishNumber, englishNumber } from "../../site/i18n/english-number.ts";
import { HTML_LANG } from "../../site/i18n/languages.ts";
import { PICTURE_NAME } from "../../site/i18n/reading/gap-name.ts";
import { blocks, isEntry } from "../../site/reading/blocks.ts";
import { isOfPicture } from "../../site/reading/captions.ts";
import { endedTitle } from "../../site/reading/ended-title.ts";
import { element } from "../dom/elements.ts";
import { titleWords } from "../dom/title-words.ts";
import { isGap, marksOn, type Setting } from "./clause-marks.ts";
import { clauseTable, translatedTable } from "./clause-table.ts";
import { markedWords, type WordMark } from "./marked-words.ts";

/** Level of the topmost heading: one below the heading of the side. */
const FIRST_LEVEL = 3;
const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

type Heading = (typeof HEADINGS)[number];

/** The elements for kinds of clauses other than sections. */
const ELEMENTS: Partial<Record<TextClause["kind"], "figure" | "aside">> = {
  caption: "figure",
  note: "aside",
};

/** A clause by its id; null if the document has no clause with that id. */
export function clauseText(
  { clauses }: DocumentText,
  id: string,
  { lang, english, translation }: Pick<Setting, "lang" | "english" | "translation">,
): HTMLElement | null {
  const placed = placeClauses(clauses).find(({ clause }) => clause.id === id);
  if (placed === undefined) return null;
  const setting = { lang, english, translation, notes: noteIds(clauses) };
  // A list entry is shown alone here.
  return isEntry(placed.clause)
    ? entry("div", setting, placed, FIRST_LEVEL)
    : clauseElement(setting, placed, FIRST_LEVEL);
}

function headingName(level: number): Heading {
  return HEADINGS[level - 1] ?? "h6";
}

function clauseElement(setting: Setting, placed: PlacedTextClause, level: number): HTMLElement {
  const { clause } = placed;
  const classes = `clause ${clause.kind}${isArticleLabel(clause.label ?? "") ? " article" : ""}`;
  if (clause.kind === "table") {
    const isNamed = clause.label !== undefined || clause.heading !== undefined;
    return element(
      "div",
      { class: classes },
      ...(isNamed ? [blockHeading(setting, clause, level)] : []),
      ...translatedTable(setting, clause),
      clauseTable(setting, clause),
    );
  }
  const role = clause.kind === "note" ? "note" : undefined;
  const words = wordsAndBelow(setting, placed, level);
  return element(
    ELEMENTS[clause.kind] ?? "section",
    { class: classes, role },
    ...words,
    ...missingPicture(setting, clause),
  );
}

/** The sign for the picture of a caption; empty for other clauses. */
function missingPicture({ lang }: Setting, clause: TextClause): HTMLElement[] {
  const { kind, label, paragraphs } = clause;
  if (!isOfPicture(kind, label ?? paragraphs?.[0] ?? "")) return [];
  const attributes = { lang: HTML_LANG[lang], "data-glyph": PICTURE_NAME[lang] };
  return [element("div", { class: "no-picture", ...attributes })];
}

/** A list entry: a number without a heading hangs beside the text. */
function entry(
  name: "li" | "div",
  setting: Setting,
  placed: PlacedTextClause,
  level: number,
): HTMLElement {
  const { clause } = placed;
  const isArticle = isArticleLabel(clause.label ?? "");
  const hangs = clause.label !== undefined && clause.heading === undefined && !isArticle;
  const body = hangs
    ? [...numberGaps(setting, clause), ...paragraphsAndBelow(setting, placed, 0, level)]
    : wordsAndBelow(setting, placed, level);
  return element(
    name,
    { class: `clause ${clause.kind}${hangs ? " hanging" : ""}${isArticle ? " article" : ""}` },
    ...(hangs ? number(setting, clause) : []),
    element("div", {}, ...body),
  );
}

/** Heading, paragraphs and subclauses. */
function wordsAndBelow(setting: Setting, placed: PlacedTextClause, level: number): Node[] {
  const { clause } = placed;
  if (clause.heading === undefined && clause.label === undefined) {
    return paragraphsAndBelow(setting, placed, 0, level);
  }
  if (!opensParagraph(clause)) {
    return [blockHeading(setting, clause, level), ...paragraphsAndBelow(setting, placed, 0, level)];
  }
  const opening =
    clause.heading === undefined
      ? [...numbered(setting, clause)]
      : [
          element(
            headingName(level),
            { class: "run-in-heading" },
            ...numbered(setting, clause),
            title(setting, clause),
          ),
        ];
  return [
    ...(translatedRunIn(setting, clause) ?? gloss(setting, clause, "p")),
    element("div", { class: "run-in" }, ...opening, paragraph(setting, clause, 0)),
    ...paragraphsAndBelow(setting, placed, 1, level),
  ];
}

/** The paragraphs from index `from` (counted from 0) and the subclauses, in printed order. */
function paragraphsAndBelow(
  setting: Setting,
  { clause, below }: PlacedTextClause,
  from: number,
  level: number,
): Node[] {
  const count = Math.max(clause.paragraphs?.length ?? 0, from);
  const standsAt = (child: PlacedTextClause) =>
    Math.min(Math.max(child.clause.after ?? 0, from), count);
  const belowAt = Map.groupBy(below, standsAt);
  const nodes: Node[] = [];
  for (let index = from; index <= count; index++) {
    nodes.push(...siblings(setting, belowAt.get(index) ?? [], level + 1));
    if (index >= count) continue;
    nodes.push(...translated(setting, clause, index), paragraph(setting, clause, index));
  }
  return nodes;
}

/** Sibling clauses: consecutive entries form a list. */
function siblings(
  setting: Setting,
  placed: readonly PlacedTextClause[],
  level: number,
): HTMLElement[] {
  const kinded = placed.map((own) => ({ kind: own.clause.kind, own }));
  return blocks(kinded).map((block) =>
    block.type === "clause"
      ? clauseElement(setting, block.clause.own, level)
      : element(
          "ol",
          { class: "entries" },
          ...block.clauses.map(({ own }) => entry("li", setting, own, level)),
        ),
  );
}

function chinese(words: string, marks: readonly WordMark[]): HTMLElement {
  return element("span", { "data-zh": "" }, ...markedWords(words, marks));
}

/** The number of a clause; empty if it has none. */
function number(setting: Setting, clause: TextClause): HTMLElement[] {
  const { label } = clause;
  if (label === undefined) return [];
  const marks = marksOn(setting, clause, "label", label).filter((mark) => !isGap(mark));
  return [element("span", { class: "number" }, chinese(label, marks))];
}

/** The gaps in the number; they follow it. */
function numberGaps(setting: Setting, clause: TextClause): HTMLElement[] {
  const marks = marksOn(setting, clause, "label", clause.label ?? "");
  return marks.filter(isGap).map((gap) => gap.make([]));
}

/** The number and the space after it. */
function numbered(setting: Setting, clause: TextClause): (Node | string)[] {
  const gap = gapAfter(clause.label ?? "");
  const own = [...number(setting, clause), ...numberGaps(setting, clause)];
  return gap === "" ? own : [...own, gap];
}

/** The words of the heading and the mark after them. */
function title(setting: Setting, clause: TextClause): HTMLElement {
  const { heading = "", delimiter = "" } = clause;
  const words = heading + delimiter;
  return chinese(words, marksOn(setting, clause, "heading", words));
}

/** A heading on its own line. */
function blockHeading(setting: Setting, clause: TextClause, level: number): HTMLElement {
  const hasTitle = clause.heading !== undefined || clause.delimiter !== undefined;
  return element(
    headingName(level),
    { class: "clause-heading" },
    ...gloss(setting, clause, "span"),
    ...numbered(setting, clause),
    ...(hasTitle ? [title(setting, clause)] : []),
  );
}

/** The English title of a clause, behind its number; empty if there is none to show. */
function gloss({ english }: Setting, clause: TextClause, name: "p" | "span"): HTMLElement[] {
  const words = english.get(clause.id);
  if (words === undefined) return [];
  const title = [...glossNumber(clause), ...titleWords(words)];
  return [element(name, { class: "gloss", lang: "en" }, ...title)];
}

/** The number of a clause in English; empty if it has none. Titles in English stand beside texts in Simplified characters. */
function glossNumber({ label = "" }: TextClause): HTMLElement[] {
  const number = englishNumber(label);
  if (number === "") return [];
  return [element("span", { class: "gloss-number" }, number + afterEnglishNumber(number))];
}

/** The translation of a paragraph; empty if there is none. */
function translated({ translation, lang }: Setting, { id }: TextClause, index: number) {
  const words = translation[id]?.[index];
  return words === undefined ? [] : [element("div", { class: "translated", lang }, words)];
}

/** The translation of a paragraph that a heading runs into, with the translated heading; null if there is none. */
function translatedRunIn(setting: Setting, clause: TextClause): HTMLElement[] | null {
  const [block] = translated(setting, clause, 0);
  if (block === undefined) return null;
  const title = setting.english.get(clause.id);
  // A caption is its title.
  if (title !== undefined && clause.kind === "caption") block.prepend(...glossNumber(clause));
  else if (title !== undefined) {
    block.prepend(...glossNumber(clause), element("b", {}, endedTitle(title)), " ");
  }
  return [block];
}

function paragraph(setting: Setting, clause: TextClause, index: number): HTMLElement {
  const words = clause.paragraphs?.[index] ?? "";
  const marks = marksOn(setting, clause, index + 1, words);
  return element("p", { "data-zh": "" }, ...markedWords(words, marks));
}
