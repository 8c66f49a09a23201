/**
 * The translated text of clauses, in front of the Chinese blocks that it translates. It has no `data-zh`: marks of the search,
 * notes and quotations are those of the Chinese.
 */
import type { Element } from "hast";
import type { Clause } from "../../model/types.ts";
import { type Child, h } from "../html/hast.ts";
import { HTML_LANG } from "../i18n/languages.ts";
import { mixedParts } from "../i18n/mixed.ts";
import { endedTitle } from "./ended-title.ts";
import { glossNumber } from "./heading.ts";
import type { View } from "./view.ts";

/** The mark that parts the cells of a row. */
const CELL = "\t";

/** The translated words of a paragraph, counted from 1; undefined if there are none. */
function wordsAt(view: View, clause: Clause, number: number): string | undefined {
  return view.translation?.(clause)[number - 1];
}

/** The translation of a paragraph, or null. */
export function translatedParagraph(view: View, clause: Clause, number: number): Element | null {
  const words = wordsAt(view, clause, number);
  return words === undefined ? null : block(view, idOf(view, clause, number), words);
}

/** The id of a paragraph, where the translation stands in its place. */
function idOf({ isTranslationAlone }: View, { id }: Clause, number: number): string | undefined {
  return isTranslationAlone ? `${id}-p${number}` : undefined;
}

/** The translation of a paragraph that a heading runs into, with the translated heading; null if there is none. */
export function translatedRunIn(view: View, clause: Clause): Element | null {
  const words = wordsAt(view, clause, 1);
  if (words === undefined) return null;
  const id = idOf(view, clause, 1);
  if (clause.english === null) return block(view, id, words);
  // A caption is its title.
  if (clause.kind === "caption") return block(view, id, glossNumber(clause), words);
  const title = h("b", {}, endedTitle(clause.english));
  return block(view, id, glossNumber(clause), title, " ", words);
}

function block(view: View, id: string | undefined, ...words: Child[]): Element {
  const shown = words.flatMap((each) => (typeof each === "string" ? mixed(each) : [each]));
  return h("div", { id, className: ["translated"], lang: HTML_LANG[view.lang] }, ...shown);
}

/** A text whose Chinese words have their own language. */
export function mixed(text: string): Child[] {
  return mixedParts(text).map((part) =>
    part.lang === undefined ? part.text : h("span", { lang: part.lang }, part.text),
  );
}

/** The translation of a table, row by row; null if it is not whole. */
export function translatedTable(view: View, clause: Clause): Element | null {
  const rows = view.translation?.(clause) ?? [];
  const { table } = clause;
  if (table === null || rows.length !== table.rows.length) return null;
  const cells = rows.map((row) => row.split(CELL));
  const isWhole = cells.every((row, index) => row.length === (table.rows[index]?.length ?? 0));
  if (!isWhole) return null;
  const shown = cells.map((row, index) =>
    h(
      "tr",
      {},
      ...row.map((words, column) => {
        const { isHead = false, isNumeric = false } = table.rows[index]?.[column] ?? {};
        const scope = isHead ? (index < table.headRows ? "col" : "row") : undefined;
        return h(
          isHead ? "th" : "td",
          { scope, className: isNumeric ? ["numeric"] : undefined },
          ...mixed(words),
        );
      }),
    ),
  );
  const head = shown.slice(0, table.headRows);
  return h(
    "div",
    { className: ["table-scroll", "translated"], lang: HTML_LANG[view.lang], tabIndex: 0 },
    h(
      "table",
      {},
      head.length === 0 ? null : h("thead", {}, ...head),
      h("tbody", {}, ...shown.slice(table.headRows)),
    ),
  );
}
