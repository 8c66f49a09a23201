/** The columns of the ledger in files: one list for CSV, XLSX and Markdown, in the language of the reader. */
import { type Words, words } from "../artifacts/documentation.ts";
import { type FileLanguage, isWebAddress, scriptOf, titleIn } from "../file-language.ts";
import { statedColumns } from "../stated-columns.ts";
import { type DutyRow, type DutyTable, dueDay, type RowParty } from "./duty-table.ts";

/** What a reader has recorded of a task; empty where nothing is. */
export interface Recorded {
  readonly state: string;
  readonly remarks: string;
}

/** The words for what a text does not say, and for a list that names only some. */
const NOT_SAID = words("（未写明）", "（未寫明）", "(not stated)");
const AND_OTHERS = words("等", "等", " and others");

interface Column {
  /** The language of the only files that have it; absent if all have it. */
  readonly only?: FileLanguage;
  readonly name: Words;
  readonly width: number;
  /** True for a column that is left out where no row has anything in it. */
  readonly ifStated?: boolean;
  cell(row: DutyRow, lang: FileLanguage, table: DutyTable, recorded: Recorded): string | number;
}

/** The names of a party on one line; the words for what is not said if there are none. */
export function partyText({ units, isOpen }: RowParty, lang: FileLanguage): string {
  if (units.length === 0) return NOT_SAID[lang];
  const names = units.map((unit) => titleIn(unit, lang));
  return `${names.join(lang === "en" ? ", " : "、")}${isOpen ? AND_OTHERS[lang] : ""}`;
}

/** The deadlines of a row as the text writes them; the words for what is not said if there are none. */
export function deadlineText({ deadlines }: DutyRow, lang: FileLanguage): string {
  return deadlines.map(({ text }) => text[scriptOf(lang)]).join("；") || NOT_SAID[lang];
}

/** The words of the task, translated in English files; the name of the clause if the text has no others. */
export function taskText({ task, title }: DutyRow, lang: FileLanguage): string {
  return titleIn(task, lang) || titleIn(title, lang);
}

const ALL_COLUMNS: readonly Column[] = [
  { name: words("序号", "序號", "No."), width: 7, cell: ({ number }) => number },
  { name: words("任务", "任務", "Task"), width: 60, cell: taskText },
  {
    name: words("所在文件", "所在文件", "Document"),
    width: 34,
    cell: ({ document }, lang, { documents }) => {
      const found = documents.find(({ id }) => id === document);
      return found === undefined ? document : titleIn(found.title, lang);
    },
  },
  {
    name: words("所在条文", "所在條文", "Clause"),
    width: 30,
    cell: ({ title: titles }, lang) => titleIn(titles, lang),
  },
  {
    name: words("牵头或负责", "牽頭或負責", "Lead or responsible"),
    width: 26,
    cell: ({ lead }, lang) => partyText(lead, lang),
  },
  {
    name: words("配合、参与", "配合、參與", "Taking part"),
    width: 30,
    cell: ({ partners }, lang) => partyText(partners, lang),
  },
  { name: words("期限", "期限", "Deadline as written"), width: 18, cell: deadlineText },
  { name: words("最迟", "最遲", "Due by"), width: 12, cell: (row) => dueDay(row) ?? "" },
  { name: words("状态", "狀態", "State"), width: 12, cell: (_, _lang, _table, { state }) => state },
  {
    name: words("备注", "備註", "Remarks"),
    width: 24,
    cell: (_, _lang, _table, { remarks }) => remarks,
  },
  {
    only: "en",
    name: words("任务原文", "任務原文", "Task in Chinese"),
    width: 60,
    cell: ({ task }) => task["zh-Hans"],
  },
  {
    name: words("原文", "原文", "Original words"),
    width: 40,
    cell: ({ quote }, lang) => quote[scriptOf(lang)],
  },
  { name: words("出处", "出處", "Source"), width: 26, cell: ({ source }) => source },
  {
    name: words("网址", "網址", "Address"),
    width: 40,
    ifStated: true,
    cell: ({ url }) => (isWebAddress(url) ? url : ""),
  },
];

/** The heads of the columns and the rows as cells in their order: the columns of the files of a language. */
export function dutySheet(
  table: DutyTable,
  lang: FileLanguage,
  recorded: (key: string) => Recorded,
): {
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number)[])[];
} {
  const own = ALL_COLUMNS.filter(({ only }) => only === undefined || only === lang);
  const { columns, rows } = statedColumns(
    own,
    table.rows.map((row) => own.map((column) => column.cell(row, lang, table, recorded(row.key)))),
  );
  return { columns: columns.map(({ name, width }) => ({ name: name[lang], width })), rows };
}

/** The name of the file's sheet or heading. */
export const LEDGER_TITLE = words("任务分工台账", "任務分工清單", "Ledger of duties");
