/** Task tables as a Markdown outline: a nested list with the depth of the tree. */
import type { Titles } from "../../model/types.ts";
import { type Words, words } from "../artifacts/documentation.ts";
import { type FileLanguage, isWebAddress } from "../file-language.ts";
import { plainMarkdown } from "../markdown.ts";
import { statedAmounts, statedTimes } from "./columns.ts";
import type { TaskRecord, TaskRecords, TaskRow, TaskTable } from "./task-rows.ts";

/** The forms of a title or a text, each once. */
function titleForms({ "zh-Hans": hans, "zh-Hant": hant, en }: Titles): string[] {
  return [...new Set([hans, hant, ...(en === null ? [] : [en])])];
}

/** What is recorded of a task, on one line. */
function recordedWords({ status, owner, due, note }: TaskRecord): string {
  return [status, owner, due, note].filter((words) => words !== "").join(" · ");
}

const QUANTITIES: Words = words("数量：", "數量：", "Quantities: ");
const TIMES: Words = words(
  "写明的年份或期限：",
  "寫明的年份或期限：",
  "Years and periods stated: ",
);

/** The lines of a row; `depth` is the number of its ancestors in the outline. */
function item(
  { number, title, text, quantities, times, source, url }: TaskRow,
  depth: number,
  lang: FileLanguage,
  record: TaskRecord | undefined,
): string {
  const [first = "", ...others] = titleForms(title);
  const label = number["zh-Hans"] === "" ? "" : `${number["zh-Hans"]} `;
  const head = [
    `**${plainMarkdown(label + first)}**`,
    ...others.map(plainMarkdown),
    isWebAddress(url) ? `[${source}](${url})` : plainMarkdown(source),
  ];
  const paragraphs = titleForms(text).flatMap((form) => (form === "" ? [] : form.split("\n")));
  const stated = [
    `${QUANTITIES[lang]}${statedAmounts(quantities)}`,
    `${TIMES[lang]}${statedTimes(times, lang)}`,
  ].filter((line) => line !== QUANTITIES[lang] && line !== TIMES[lang]);
  const indent = "  ".repeat(depth);
  const recorded = record === undefined ? [] : recordedWords(record).split("\n");
  const below = [...paragraphs, ...stated, ...recorded].map(
    (line) => `\n${indent}  ${plainMarkdown(line)}\n`,
  );
  return `${indent}- ${head.join(" · ")}\n${below.join("")}`;
}

/** A task table as Markdown. A row whose parent is not in the table moves up to its nearest ancestor in the table. */
export function taskOutline(
  { title, document, rows }: TaskTable,
  records: TaskRecords = new Map(),
  lang: FileLanguage = "zh-Hans",
): string {
  const depths = new Map<string, number>();
  const items = rows.map((row) => {
    const depth = row.parent === null ? 0 : (depths.get(row.parent) ?? -1) + 1;
    depths.set(row.id, depth);
    return item(row, depth, lang, records.get(row.id));
  });
  const from = titleForms(document.title).map(plainMarkdown).join(" · ");
  const date = document.date === null ? "" : ` · ${document.date}`;
  return `# ${titleForms(title).map(plainMarkdown).join(" · ")}\n\n${from}${date}\n\n${items.join("\n")}`;
}
