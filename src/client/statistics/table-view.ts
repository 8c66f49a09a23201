/** A table of counts in a page, sortable by column, with a button that saves it as CSV. */
import { writeCsv } from "../../export/csv.ts";
import { element } from "../dom/elements.ts";
import { saveFile } from "../dom/save-file.ts";
import { makeSortable } from "../lists/table-tools.ts";

/** A cell: its value for files and for sorting, its words, and where it leads. */
export interface Cell {
  readonly value: string | number;
  /** The value as it is if absent. */
  readonly shown?: string | undefined;
  readonly href?: string | undefined;
  /** What the link is called, where its words alone do not tell. */
  readonly label?: string | undefined;
  readonly lang?: string | undefined;
}

export interface TableContent {
  readonly title: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[];
  /** The name of its file, without an ending. */
  readonly file: string;
}

function cellOf(
  { value, shown, href, label, lang }: Cell,
  isName: boolean,
  isNumber: boolean,
): HTMLElement {
  const text = shown ?? String(value);
  const words = href === undefined ? text : element("a", { href, "aria-label": label, lang }, text);
  const attributes = {
    class: isNumber ? "number" : undefined,
    "data-value": String(value),
    lang,
  };
  return isName
    ? element("th", { ...attributes, scope: "row" }, words)
    : element("td", attributes, words);
}

/** The element of a table. `save` names the group of its buttons. */
export function tableView(content: TableContent, lang: string, save: string): HTMLElement {
  const { title, columns, rows, file } = content;
  const areNumbers = columns.map((_name, column) =>
    rows.some((row) => typeof row[column]?.value === "number"),
  );
  const head = columns.map((name, column) =>
    element(
      "th",
      { scope: "col", "data-sort": "", class: areNumbers[column] ? "number" : undefined },
      name,
    ),
  );
  const table = element(
    "table",
    { class: "count-table" },
    element("caption", {}, title),
    element("thead", {}, element("tr", {}, ...head)),
    element(
      "tbody",
      {},
      ...rows.map((row) =>
        element(
          "tr",
          {},
          ...row.map((cell, column) => cellOf(cell, column === 0, areNumbers[column] === true)),
        ),
      ),
    ),
  );
  makeSortable(table, lang);
  const csv = element("button", { type: "button", class: "button" }, "CSV");
  csv.addEventListener("click", () =>
    saveFile(
      `${file}.csv`,
      "text/csv;charset=utf-8",
      writeCsv([columns, ...rows.map((row) => row.map(({ value }) => value))]),
    ),
  );
  return element(
    "div",
    { class: "count-block" },
    element(
      "div",
      { class: "count-scroll table-scroll", tabindex: "0", role: "region", "aria-label": title },
      table,
    ),
    element(
      "p",
      { class: "save-buttons", role: "group", "aria-label": `${save}: ${title}` },
      element("span", { class: "soft" }, save),
      csv,
    ),
  );
}
