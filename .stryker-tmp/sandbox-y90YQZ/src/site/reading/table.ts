/** Renders a table clause. */
// @ts-nocheck

import type { Element } from "hast";
import { rangeInForm } from "../../model/target.ts";
import type { Cell, Clause } from "../../model/types.ts";
import { h } from "../html/hast.ts";
import { type Decoration, decorationsWithin, inline } from "../html/inline.ts";
import { blockHeading } from "./heading.ts";
import { sourceLink } from "./links.ts";
import { isGap } from "./marks.ts";
import { translatedTable } from "./translated.ts";
import { decorationsOf, type View, wordsOf } from "./view.ts";

/** A table with its heading. A table that is too wide scrolls in its frame. */
export function tableClause(view: View, clause: Clause, level: number): Element {
  const { label, heading } = wordsOf(view, clause);
  const headRows = clause.table?.headRows ?? 0;
  const rows = (clause.table?.rows ?? []).map((cells, index) =>
    tableRow(view, clause, index, cells),
  );
  const translated = translatedTable(view, clause);
  return h(
    "div",
    { id: clause.id, className: ["clause", "table"] },
    sourceLink(view, clause),
    label === "" && heading === "" ? null : blockHeading(view, clause, level),
    translated,
    translated && view.isTranslationAlone
      ? null
      : h(
          "div",
          { className: ["table-scroll"], tabIndex: 0 },
          h(
            "table",
            {},
            headRows === 0 ? null : h("thead", {}, ...rows.slice(0, headRows).flat()),
            h("tbody", {}, ...rows.slice(headRows).flat()),
          ),
        ),
    view.citedIn?.(clause) ?? null,
  );
}

/** A row, with the lost rows before and after it. */
function tableRow(view: View, clause: Clause, index: number, cells: readonly Cell[]): Element[] {
  const number = index + 1;
  const source = clause.source.paragraphs[index] ?? "";
  const text = wordsOf(view, clause).paragraphs[index] ?? "";
  const decorations = decorationsOf(view, clause, number);
  const isEdge = ({ start }: Decoration) => start === 0 || start === text.length;
  const lost = decorations.filter((found) => isGap(found) && isEdge(found));
  const inCells = decorations.filter((found) => !lost.includes(found));
  const isHeadRow = index < (clause.table?.headRows ?? 0);
  const content = cells.map((cell) => {
    const { start, end } = rangeInForm(source, text, cell);
    return h(
      cell.isHead ? "th" : "td",
      {
        scope: cell.isHead ? (isHeadRow ? "col" : "row") : undefined,
        className: cell.isNumeric ? ["numeric"] : undefined,
        dataZh: true,
      },
      ...inline(text.slice(start, end), decorationsWithin(inCells, start, end)),
    );
  });
  return [
    ...lost.filter(({ start }) => start === 0).map((gap) => lostRow(gap, cells.length)),
    h("tr", { id: `${clause.id}-p${number}` }, ...content),
    ...lost.filter(({ start }) => start > 0).map((gap) => lostRow(gap, cells.length)),
  ];
}

/** The row for a gap at a row's edge: the row there is lost. */
function lostRow({ tagName, properties }: Decoration, width: number): Element {
  return h("tr", {}, h("td", { colSpan: width }, h(tagName, properties)));
}
