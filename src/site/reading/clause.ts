/** Clauses as HTML trees for the reading page. */

import type { Element } from "hast";
import { isArticle } from "../../corpus/provisions.ts";
import { gapAfter } from "../../model/clause-name.ts";
import type { Clause } from "../../model/types.ts";
import { type Child, h } from "../html/hast.ts";
import { HTML_LANG } from "../i18n/languages.ts";
import { PICTURE_NAME } from "../i18n/reading/gap-name.ts";
import { blocks } from "./blocks.ts";
import { isOfPicture } from "./captions.ts";
import { blockHeading, gloss, numberLink, numberMarks, runInHeading } from "./heading.ts";
import { noteReturn, sourceLink } from "./links.ts";
import { roomOf } from "./room.ts";
import { tableClause } from "./table.ts";
import { translatedParagraph, translatedRunIn } from "./translated.ts";
import { paragraph, type View, wordsOf } from "./view.ts";

/** Renders sibling clauses. `level` is the level of their headings, 2 for the topmost. */
export function clauseBlocks(view: View, clauses: readonly Clause[], level: number): Element[] {
  return blocks(clauses).map((block) =>
    block.type === "clause"
      ? clauseBlock(view, block.clause, level)
      : h(
          "ol",
          { className: ["entries"] },
          ...block.clauses.map((clause) => entry(view, clause, level)),
        ),
  );
}

/** A clause with its subclauses. */
function clauseBlock(view: View, clause: Clause, level: number): Element {
  if (clause.kind === "table") return tableClause(view, clause, level);
  const tagName = { caption: "figure", note: "aside" }[clause.kind as string] ?? "section";
  const room = level === view.waitingLevel ? roomOf(view, clause) : null;
  return h(
    tagName,
    {
      id: clause.id,
      className: ["clause", clause.kind, ...classesOf(view, clause)],
      role: clause.kind === "note" ? "note" : undefined,
      dataCharacters: room?.characters,
      dataLines: room?.lines,
    },
    ...withSourceLink(view, clause, withCitations(view, clause, text(view, clause, level))),
    missingPicture(view, clause),
  );
}

/** The sign for the picture of a caption. Its words come from the style sheet, as those of a gap, and are not copied. */
function missingPicture(view: View, clause: Clause): Element | null {
  const { label, paragraphs } = wordsOf(view, clause);
  if (!isOfPicture(clause.kind, label || (paragraphs[0] ?? ""))) return null;
  const { lang } = view;
  return h("div", {
    className: ["no-picture"],
    lang: HTML_LANG[lang],
    dataGlyph: PICTURE_NAME[lang],
  });
}

/** The classes for the typography of laws. */
function classesOf(view: View, clause: Clause): string[] {
  if (isArticle(clause)) return ["article"];
  const rank = view.rankOf?.(clause) ?? null;
  return rank === null ? [] : [`law-${rank}`];
}

/** Inserts the list of references to a clause below its own words; for a box, at the end. */
function withCitations(view: View, clause: Clause, elements: readonly Child[]): Child[] {
  const cited = view.citedIn?.(clause) ?? null;
  const below = clause.kind === "box" ? -1 : elements.findIndex(isBelow);
  const own = below === -1 ? elements.length : below;
  return [...elements.slice(0, own), cited, ...elements.slice(own)];
}

/**
 * Puts the link to the source line beside the clause's own words: in front of all, or below the clauses that stand above them,
 * which have lines of their own.
 */
function withSourceLink(view: View, clause: Clause, elements: readonly Child[]): Child[] {
  const shown = elements.filter((child) => child !== null);
  const own = Math.max(
    shown.findIndex((child) => !isBelow(child)),
    0,
  );
  return [...shown.slice(0, own), sourceLink(view, clause, own > 0), ...shown.slice(own)];
}

/** True for a subclause, or a list of subclauses. */
function isBelow(child: Child): boolean {
  return child !== null && typeof child !== "string" && child.type === "element" && isClause(child);
}

function isClause({ properties }: Element): boolean {
  const classes = [properties.className].flat();
  return classes.includes("clause") || classes.includes("entries");
}

/** A list entry. A number without a heading hangs beside the text; the number of an article begins it. */
function entry(view: View, clause: Clause, level: number): Element {
  const { label, heading } = wordsOf(view, clause);
  const hangs = label !== "" && heading === "" && !isArticle(clause);
  const classes = hangs ? ["hanging"] : classesOf(view, clause);
  return h(
    "li",
    { id: clause.id, className: ["clause", clause.kind, ...classes] },
    sourceLink(view, clause),
    hangs ? numberLink(view, clause) : null,
    h(
      "div",
      {},
      ...(hangs ? numberMarks(view, clause) : []),
      ...withCitations(
        view,
        clause,
        hangs ? body(view, clause, 0, level) : text(view, clause, level),
      ),
    ),
  );
}

/** A clause's heading and body. */
function text(view: View, clause: Clause, level: number): Child[] {
  const words = wordsOf(view, clause);
  const numbered = words.label !== "";
  if (words.heading === "" && !numbered) return body(view, clause, 0, level);
  const runsIn = words.paragraphs.length > 0 && (clause.runIn || words.heading === "");
  if (!runsIn) return [blockHeading(view, clause, level), ...body(view, clause, 0, level)];
  const opening =
    words.heading === ""
      ? [numberLink(view, clause), ...numberMarks(view, clause), gapAfter(words.label)]
      : [runInHeading(view, clause, level)];
  const translated = translatedRunIn(view, clause);
  if (translated && view.isTranslationAlone) {
    return [translated, ...body(view, clause, 1, level)];
  }
  return [
    translated ?? gloss(view, clause, "p"),
    h(
      "div",
      { className: ["run-in"] },
      ...opening,
      paragraph(view, clause, 1),
      noteReturn(view, clause),
    ),
    ...body(view, clause, 1, level),
  ];
}

/** The paragraphs from index `from` (counted from 0) and the subclauses, in printed order. */
function body(view: View, clause: Clause, from: number, level: number): Element[] {
  const count = wordsOf(view, clause).paragraphs.length;
  const standsAt = (child: Clause) =>
    Math.min(Math.max(child.precedingParagraphs, from), Math.max(count, from));
  const below = Map.groupBy(clause.children, standsAt);
  const elements: Element[] = [];
  for (let index = from; index <= Math.max(count, from); index++) {
    elements.push(...clauseBlocks(view, below.get(index) ?? [], level + 1));
    if (index >= count) continue;
    const translated = translatedParagraph(view, clause, index + 1);
    if (translated) elements.push(translated);
    if (!(translated && view.isTranslationAlone)) {
      elements.push(paragraph(view, clause, index + 1));
    }
  }
  return elements;
}
