/** Renders a table clause, and the translation of one. */
// @ts-nocheck


import type { TextClause } from "../../export/document-text.ts";
import { filledRows, numericColumns } from "../../model/table.ts";
import { HTML_LANG } from "../../site/i18n/languages.ts";
import { element } from "../dom/elements.ts";
import { isGap, marksOn, type Setting } from "./clause-marks.ts";
import { markedWords, marksWithin, type WordMark } from "./marked-words.ts";

/** The translation of a table, row by row; empty if it is not whole. */
export function translatedTable(
  { lang, translation }: Setting,
  { id, rows = [], head }: TextClause,
): HTMLElement[] {
  const cells = (translation[id] ?? []).map((row) => row.split("\t"));
  const isWhole =
    cells.length > 0 &&
    cells.length === rows.length &&
    cells.every((row, index) => row.length === rows[index]?.length);
  if (!isWhole) return [];
  const headRows = head === true ? 1 : 0;
  const shown = cells.map((row, index) =>
    element(
      "tr",
      {},
      ...row.map((words, column) => {
        const isHead = index < headRows || (headRows === 0 && column === 0);
        const scope = isHead ? (index < headRows ? "col" : "row") : undefined;
        return element(isHead ? "th" : "td", { scope }, words);
      }),
    ),
  );
  const body = [
    ...(headRows === 0 ? [] : [element("thead", {}, ...shown.slice(0, headRows))]),
    element("tbody", {}, ...shown.slice(headRows)),
  ];
  const table = element("table", {}, ...body);
  const attributes = { class: "table-scroll translated", lang: HTML_LANG[lang], tabindex: "0" };
  return [element("div", attributes, table)];
}

/** The row for a gap at a row's edge: the lost words are a row. */
function lostRow(mark: WordMark, width: number): HTMLElement {
  return element("tr", {}, element("td", { colspan: String(width) }, mark.make([])));
}

/** A table that scrolls in its frame. Without a header row, the first column has the row headers. */
export function clauseTable(setting: Setting, clause: TextClause): HTMLElement {
  const printed = clause.rows ?? [];
  const rows = filledRows(printed);
  const head = clause.head === true ? 1 : 0;
  const numeric = numericColumns(rows.slice(head));

  function cell(words: string, marks: readonly WordMark[], index: number, column: number) {
    const isHead = index < head || (head === 0 && column === 0);
    const scope = index < head ? "col" : "row";
    return element(
      isHead ? "th" : "td",
      {
        scope: isHead ? scope : undefined,
        class: numeric.has(column) ? "numeric" : undefined,
        "data-zh": "",
      },
      ...markedWords(words, marks),
    );
  }

  const elements = rows.map((row, index): HTMLElement[] => {
    const text = (printed[index] ?? []).join("\t");
    const marks = marksOn(setting, clause, index + 1, text);
    const isEdge = ({ start }: WordMark) => start === 0 || start === text.length;
    const lost = marks.filter((mark) => isGap(mark) && isEdge(mark));
    const inCells = marks.filter((mark) => !lost.includes(mark));
    let offset = 0;
    const cells = row.map((words, column) => {
      const own = marksWithin(inCells, offset, offset + words.length);
      offset += words.length + 1;
      return cell(words, own, index, column);
    });
    return [
      ...lost.filter(({ start }) => start === 0).map((mark) => lostRow(mark, row.length)),
      element("tr", {}, ...cells),
      ...lost.filter(({ start }) => start > 0).map((mark) => lostRow(mark, row.length)),
    ];
  });
  return element(
    "div",
    { class: "table-scroll", tabindex: "0" },
    element(
      "table",
      {},
      ...(head === 0 ? [] : [element("thead", {}, ...elements.slice(0, head).flat())]),
      element("tbody", {}, ...elements.slice(head).flat()),
    ),
  );
}
