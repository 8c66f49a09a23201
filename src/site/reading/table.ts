/** A table clause: one paragraph a row, cells joined by a tab. */
import type { Element } from "hast";
import type { Clause } from "../../model/types.ts";
import { h } from "../html/hast.ts";
import { type Annotation, annotationsWithin, inline } from "../html/inline.ts";
import { blockHeading } from "./heading.ts";
import { sourceLink } from "./links.ts";
import { isGap } from "./marks.ts";
import { type View, wordsOf } from "./view.ts";

/** Cells of each row; short rows are filled with empty cells. */
export function tableCells(rows: readonly string[]): string[][] {
  const cells = rows.map((row) => row.split("\t"));
  const width = Math.max(0, ...cells.map((row) => row.length));
  return cells.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

/** True where the first row names the columns: it holds no digit, and a later row does. */
export function hasHead(rows: readonly string[]): boolean {
  const [first = "", ...later] = rows;
  return !/\p{Nd}/u.test(first) && later.some((row) => /\p{Nd}/u.test(row));
}

/** Columns whose cells are all numbers with their signs and units: they are set to the right. */
export function numericColumns(body: readonly (readonly string[])[]): Set<number> {
  const numeric = (cell: string | undefined) => /^[\d.,%＋+\-–—~]+$/u.test(cell ?? "");
  const columns = [...(body[0] ?? []).keys()];
  return new Set(columns.filter((column) => body.every((row) => numeric(row[column]))));
}

/** A table with its heading, scrolling inside itself where it is too wide. Without a head the first column names the rows. */
export function tableClause(view: View, clause: Clause, level: number): Element {
  const { label, heading, paragraphs } = wordsOf(view, clause);
  const cells = tableCells(paragraphs);
  const head = hasHead(paragraphs) ? 1 : 0;
  const numeric = numericColumns(cells.slice(head));
  const rows = cells.map((row, index) => {
    const annotations = view.annotate(clause, index);
    const isEdge = ({ start }: Annotation) =>
      start === 0 || start === (paragraphs[index] ?? "").length;
    const lost = annotations.filter((found) => isGap(found) && isEdge(found));
    const inCells = annotations.filter((found) => !lost.includes(found));
    let offset = 0;
    const content = row.map((cell, column) => {
      const own = annotationsWithin(inCells, offset, offset + cell.length);
      offset += cell.length + 1;
      const isHead = index < head || (head === 0 && column === 0);
      const scope = isHead ? (index < head ? "col" : "row") : undefined;
      const className = numeric.has(column) ? ["numeric"] : undefined;
      return h(isHead ? "th" : "td", { scope, className, dataZh: true }, ...inline(cell, own));
    });
    return [
      ...lost.filter(({ start }) => start === 0).map((gap) => lostRow(gap, row.length)),
      h("tr", { id: `${clause.id}-p${index + 1}` }, ...content),
      ...lost.filter(({ start }) => start > 0).map((gap) => lostRow(gap, row.length)),
    ];
  });
  return h(
    "div",
    { id: clause.id, className: ["clause", "table"] },
    sourceLink(view, clause),
    label === "" && heading === "" ? null : blockHeading(view, clause, level),
    h(
      "div",
      { className: ["table-scroll"], tabIndex: 0 },
      h(
        "table",
        {},
        head === 0 ? null : h("thead", {}, ...rows.slice(0, head).flat()),
        h("tbody", {}, ...rows.slice(head).flat()),
      ),
    ),
    view.citedIn?.(clause) ?? null,
  );
}

/** A gap at a row's edge: what is lost is a row. */
function lostRow({ tagName, properties }: Annotation, width: number): Element {
  return h("tr", {}, h("td", { colSpan: width }, h(tagName, properties)));
}
