/** Task tables as a Markdown outline: a nested list with the depth of the tree. */
// @ts-nocheck

import type { Titles } from "../../model/types.ts";
import { plainMarkdown } from "../markdown.ts";
import { statedAmounts } from "./columns.ts";
import type { TaskRow, TaskTable } from "./task-rows.ts";

/** The forms of a title, each once. */
function titleForms({ "zh-Hans": hans, "zh-Hant": hant, en }: Titles): string[] {
  return [...new Set([hans, hant, ...(en === null ? [] : [en])])];
}

/** The lines of a row; `depth` is the number of its ancestors in the outline. */
function item({ number, title, text, quantities, source, url }: TaskRow, depth: number): string {
  const [first = "", ...others] = titleForms(title);
  const label = number["zh-Hans"] === "" ? "" : `${number["zh-Hans"]} `;
  const head = [
    `**${plainMarkdown(label + first)}**`,
    ...others.map(plainMarkdown),
    `[${source}](${url})`,
  ];
  const paragraphs = [...new Set([text["zh-Hans"], text["zh-Hant"]])].flatMap((form) =>
    form === "" ? [] : form.split("\n"),
  );
  const stated = quantities.length === 0 ? [] : [`数量 Quantities: ${statedAmounts(quantities)}`];
  const indent = "  ".repeat(depth);
  const below = [...paragraphs, ...stated].map((line) => `\n${indent}  ${plainMarkdown(line)}\n`);
  return `${indent}- ${head.join(" · ")}\n${below.join("")}`;
}

/** A task table as Markdown. A row whose parent is not in the table moves up to its nearest ancestor in the table. */
export function taskOutline({ title, document, rows }: TaskTable): string {
  const depths = new Map<string, number>();
  const items = rows.map((row) => {
    const depth = row.parent === null ? 0 : (depths.get(row.parent) ?? -1) + 1;
    depths.set(row.id, depth);
    return item(row, depth);
  });
  const from = titleForms(document.title).map(plainMarkdown).join(" · ");
  const date = document.date === null ? "" : ` · ${document.date}`;
  return `# ${titleForms(title).map(plainMarkdown).join(" · ")}\n\n${from}${date}\n\n${items.join("\n")}`;
}
