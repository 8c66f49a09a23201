/**
 * A table of counts in a page, sortable by column, with a button that saves all its rows as CSV. Of a long one the first rows are
 * shown until the reader asks for all; sorting takes all into account.
 */
import { writeCsv } from "../../export/csv.ts";
import { formatNumber, headed } from "../../site/i18n/format.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { statisticsWord } from "../../site/i18n/pages/statistics.ts";
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
  /** What it is called in the language of the page. */
  readonly gloss?: string | undefined;
}

export interface TableContent {
  readonly title: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[];
  /** The rows behind these, made when they are asked for. */
  readonly rest?: { readonly length: number; make(): readonly (readonly Cell[])[] };
  /** The name of its file, without an ending. */
  readonly file: string;
}

function cellOf(
  { value, shown, href, label, lang, gloss }: Cell,
  isName: boolean,
  isNumber: boolean,
): HTMLElement {
  const text = shown ?? String(value);
  const words = href === undefined ? text : element("a", { href, "aria-label": label, lang }, text);
  const attributes = { class: isNumber ? "number" : undefined, "data-value": String(value) };
  const name = typeof words === "string" && lang ? element("span", { lang }, words) : words;
  const content =
    gloss === undefined ? [name] : [name, " ", element("span", { class: "soft" }, gloss)];
  return isName
    ? element("th", { ...attributes, scope: "row" }, ...content)
    : element("td", attributes, ...content);
}

/** Number of rows of a short table. The style sheet hides those of a longer one from there on. */
const SHORT = 15;
/** A table that has so few rows more is shown whole. */
const SPARE = 5;

/** The element of a table. */
export function tableView(content: TableContent, lang: Language): HTMLElement {
  const save = statisticsWord(lang, "saveTable");
  const { title, columns, rows, rest, file } = content;
  const length = rows.length + (rest?.length ?? 0);
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
  const rowOf = (row: readonly Cell[]) =>
    element(
      "tr",
      {},
      ...row.map((cell, column) => cellOf(cell, column === 0, areNumbers[column] === true)),
    );
  const table = element(
    "table",
    { class: "count-table" },
    element("caption", {}, title),
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...rows.map(rowOf)),
  );
  let isWhole = rest === undefined;
  const complete = (): void => {
    if (isWhole) return;
    isWhole = true;
    table.tBodies[0]?.append(...(rest?.make() ?? []).map(rowOf));
  };
  makeSortable(table, lang, complete);
  const more: HTMLElement[] = [];
  if (length > SHORT + SPARE) {
    table.classList.add("short");
    const words = statisticsWord(lang, "allRows", { n: formatNumber(lang, length) });
    const all = element("button", { type: "button", class: "button" }, words);
    all.addEventListener("click", () => {
      complete();
      table.classList.remove("short");
      // The first row that was hidden is where the reader goes on.
      const next = table.tBodies[0]?.rows[SHORT]?.cells[0];
      const target = next?.querySelector("a") ?? next;
      if (target instanceof HTMLTableCellElement) target.tabIndex = -1;
      target?.focus({ preventScroll: true });
      all.remove();
    });
    more.push(all);
  }
  const csv = element("button", { type: "button", class: "button" }, "CSV");
  csv.addEventListener("click", () =>
    saveFile(
      `${file}.csv`,
      "text/csv;charset=utf-8",
      writeCsv([
        columns,
        ...[...rows, ...(rest?.make() ?? [])].map((row) => row.map(({ value }) => value)),
      ]),
    ),
  );
  return element(
    "div",
    { class: "count-block" },
    element(
      "div",
      { class: "table-scroll", tabindex: "0", role: "region", "aria-label": title },
      table,
    ),
    element(
      "p",
      { class: "save-buttons", role: "group", "aria-label": headed(lang, save, title) },
      ...more,
      element("span", { class: "soft" }, save),
      csv,
    ),
  );
}
