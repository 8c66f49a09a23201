/** The worksheet as a spreadsheet: what a person without the site can tell of each task. */
import { expect, test } from "vitest";
import { taskPlaces } from "../../../src/client/worksheet/places.ts";
import { withRecords, worksheetSheet } from "../../../src/client/worksheet/sheet.ts";
import type { TaskRow, TaskTable } from "../../../src/export/tasks/task-rows.ts";
import type { WorksheetEntry } from "../../../src/kept/worksheet/format.ts";

const both = (text: string) => ({ "zh-Hans": text, "zh-Hant": text });

function row(id: string, parent: string | null, change: Partial<TaskRow>): TaskRow {
  return {
    id,
    parent,
    level: 1,
    number: both(""),
    title: { ...both(""), en: null },
    text: { ...both(""), en: null },
    parentTitle: null,
    quantities: [],
    times: [],
    source: `d#${id}`,
    quote: null,
    url: "",
    ...change,
  };
}

const ROWS = [
  row("s3", null, { number: both("三、"), title: { ...both("重点任务"), en: "Main tasks" } }),
  row("s3-1", "s3", { number: both("（一）"), title: { ...both("建平台"), en: null } }),
  row("s3-1-a", "s3-1", { source: "d#s3-1", quote: "引语", title: { ...both("引语"), en: null } }),
];

function table(id: string, title: string, rows: readonly TaskRow[]): TaskTable {
  return {
    format: "tiaowen-hierarchy",
    version: 1,
    id,
    title: { ...both(title), en: "Programme" },
    document: { id: "d", title: { ...both("文"), en: null }, date: null },
    rows,
  };
}

const ENTRY: WorksheetEntry = {
  status: "under-way",
  owner: "张三",
  due: "2026-02-28",
  note: "备注",
  updated: new Date(2026, 0, 5, 8, 3, 59, 123).toISOString(),
};

const TABLES = [table("h", "七大工程", ROWS), table("g", "又一体系", ROWS)];
const addressOf = (href: string) => new URL(href, "https://example.org/zh-hans/tasks/h/").href;

function sheet(key: string, lang: "zh-hans" | "en", tables = TABLES) {
  return worksheetSheet(new Map([[key, ENTRY]]), taskPlaces(tables, lang, addressOf), lang);
}

test("a row names the hierarchy, the tasks above, the task, its page and the time by the reader's clock", () => {
  const { columns, rows } = sheet("d#s3-1", "zh-hans");
  const cells = Object.fromEntries(columns.map(({ name }, index) => [name, rows[0]?.[index]]));
  expect(cells).toEqual({
    任务体系: "七大工程",
    上级任务: "三、重点任务",
    编号与标题: "（一）建平台",
    状态: "进行中",
    负责人: "张三",
    期限: "2026-02-28",
    备注: "备注",
    修改时间: "2026-01-05 08:03",
    网址: "https://example.org/zh-hans/tasks/h/s3-1/",
    任务代号: "d#s3-1",
  });
  expect(columns.at(-1)?.name).toBe("任务代号");
});

test("a task that quotes words of a clause has its own place", () => {
  const [cells] = sheet("d#s3-1/引语", "zh-hans").rows;
  expect(cells?.slice(0, 3)).toEqual(["七大工程", "三、重点任务 › （一）建平台", "引语"]);
});

test("English pages name in English what has English", () => {
  const [cells] = sheet("d#s3-1", "en").rows;
  expect(cells?.slice(0, 3)).toEqual(["Programme", "3. Main tasks", "(1) 建平台"]);
  expect(cells?.[8]).toBe("https://example.org/en/tasks/h/s3-1/");
});

test("a record without a status has none in the file", () => {
  const places = taskPlaces(TABLES, "en", addressOf);
  const { rows } = worksheetSheet(new Map([["d#s3-1", { ...ENTRY, status: "" }]]), places, "en");
  expect(rows[0]?.slice(3, 7)).toEqual(["", "张三", "2026-02-28", "备注"]);
});

test("a task without an address on the web has none in the file", () => {
  const places = taskPlaces(TABLES, "en", () => null);
  expect(worksheetSheet(new Map([["d#s3-1", ENTRY]]), places, "en").rows[0]?.[8]).toBe("");
});

test("a task that no hierarchy has keeps its record and its id", () => {
  const [cells] = sheet("gone#s1", "zh-hans").rows;
  expect(cells).toEqual([
    ...["", "", "", "进行中", "张三", "2026-02-28", "备注", "2026-01-05 08:03", "", "gone#s1"],
  ]);
});

test("tasks of a page have a row each in their order, with the record of those that have one", () => {
  const own = withRecords(new Map([["d#s3-1", ENTRY]]), ["d#s3", "d#s3-1", "d#s3-1/引语"]);
  const { rows } = worksheetSheet(own, taskPlaces(TABLES, "zh-hans", addressOf), "zh-hans");
  expect(rows.map((cells) => [cells[2], ...cells.slice(3, 8)])).toEqual([
    ["三、重点任务", "", "", "", "", ""],
    ["（一）建平台", "进行中", "张三", "2026-02-28", "备注", "2026-01-05 08:03"],
    ["引语", "", "", "", "", ""],
  ]);
});
