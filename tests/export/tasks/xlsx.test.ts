/** Spreadsheets: the same table gives the same bytes, whenever it is written. */

import { strFromU8, unzipSync } from "fflate";
import { afterEach, expect, it, vi } from "vitest";
import { taskCsv } from "../../../src/export/tasks/csv.ts";
import { BUILT_IN_FORMATS } from "../../../src/export/tasks/formats.ts";
import type { TaskTable } from "../../../src/export/tasks/task-rows.ts";
import { taskXlsx } from "../../../src/export/tasks/xlsx.ts";
import { readCsv, unguarded } from "../../support/read-csv.ts";

/** What Excel takes in a cell. */
const MOST_UNITS = 32_767;

const both = (text: string) => ({ "zh-Hans": text, "zh-Hant": text });
const TABLE: TaskTable = {
  format: "tiaowen-hierarchy",
  version: 1,
  id: "h",
  title: { ...both("甲/乙:丙"), en: null },
  document: { id: "d", title: { ...both("文"), en: null }, date: null },
  rows: [
    {
      id: "s1",
      parent: null,
      parentTitle: null,
      level: 1,
      number: both("一、"),
      title: { ...both("=1+1"), en: null },
      text: { ...both("甲。".repeat(100_000).slice(0, 30_000)), en: null },
      quantities: [],
      times: [{ ...both("三年内"), en: "within 3 years" }],
      source: "d#s1",
      quote: null,
      url: "/zh-hans/docs/d/#s1",
    },
  ],
};

afterEach(() => {
  vi.useRealTimers();
});

it("is the same on another day", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2020-02-03") });
  const one = await taskXlsx(TABLE);
  vi.setSystemTime(new Date("2031-05-06"));
  expect(Buffer.from(await taskXlsx(TABLE)).equals(Buffer.from(one))).toBe(true);
});

/** The texts of a workbook's cells, each once. */
function texts(workbook: Uint8Array): string[] {
  const strings = strFromU8(unzipSync(workbook)["xl/sharedStrings.xml"] ?? new Uint8Array());
  return Array.from(strings.matchAll(/<t[^>]*>([^<]*)<\/t>/gu), ([, text = ""]) => text);
}

/** The table with such a text in its row. */
function withText(text: string): TaskTable {
  return {
    ...TABLE,
    rows: TABLE.rows.map((row) => ({ ...row, text: { ...both(text), en: null } })),
  };
}

it("holds a text as long as a cell can be", async () => {
  const text = "甲".repeat(MOST_UNITS);
  expect(texts(await taskXlsx(withText(text)))).toContain(text);
});

it.each([
  ["甲", ""],
  ["𠀀", ""],
  ["𠀀", "甲"],
])("cuts a longer text of %s between two characters, and says so", async (character, first) => {
  const text = first + character.repeat(40_000);
  const cut = texts(await taskXlsx(withText(text))).find((one) => one.length > 30_000) ?? "";
  const [, start = "", mark] = /^(.*)(……［.*］)$/su.exec(cut) ?? [];
  expect(mark).toContain("whole text in CSV and JSON");
  expect(text.startsWith(start)).toBe(true);
  expect(start.isWellFormed()).toBe(true);
  expect(MOST_UNITS - cut.length).toBeLessThan(character.length);
  expect(MOST_UNITS - cut.length).toBeGreaterThanOrEqual(0);
});

it("has what the reader recorded in the columns of CSV, and none where nothing is recorded", async () => {
  const record = { status: "受阻", owner: "王五", due: "2026-01-31", note: "等批复" };
  const records = new Map([["s1", record]]);
  const [head = [], row = []] = readCsv(taskCsv(TABLE, records));
  const sheet = texts(await taskXlsx(TABLE, records));
  expect(sheet.slice(0, head.length)).toEqual(head);
  for (const words of Object.values(record)) {
    expect(row.map(unguarded)).toContain(words);
    expect(sheet).toContain(words);
  }
  for (const { content } of BUILT_IN_FORMATS.filter(({ ending }) => ending !== "xlsx")) {
    expect(await content(TABLE, records)).toContain("等批复");
  }
  expect(await taskXlsx(TABLE, new Map([["s2", record]]))).toEqual(await taskXlsx(TABLE));
  expect(taskCsv(TABLE, new Map([["s2", record]]))).toBe(taskCsv(TABLE));
});

it.each([
  ["zh-Hans", "写明的年份或期限", "三年内", /[A-Za-z]/u],
  ["zh-Hant", "寫明的年份或期限", "三年内", /[A-Za-z]/u],
  ["en", "Years and periods stated", "within 3 years", /\p{Script=Han}/u],
] as const)("has headers and stated times in %s alone", (lang, column, time, other) => {
  const [head = [], row = []] = readCsv(taskCsv(TABLE, new Map(), lang));
  expect(unguarded(row[head.indexOf(column)] ?? "")).toBe(time);
  for (const name of head) expect(name).not.toMatch(other);
});

it.each([
  ["zh-Hans", "上级任务", "一、建平台"],
  ["zh-Hant", "上級任務", "一、建平臺"],
  ["en", "Parent task", "Building Platforms"],
] as const)(
  "names in %s the task above each task, so that rows may be sorted",
  (lang, column, title) => {
    const parentTitle = {
      "zh-Hans": "一、建平台",
      "zh-Hant": "一、建平臺",
      en: "Building Platforms",
    };
    const rows = TABLE.rows.flatMap((row) => [
      row,
      { ...row, id: "s1-1", parent: "s1", parentTitle, text: { ...row.text, en: "Build ten." } },
    ]);
    const [head = [], ...cells] = readCsv(taskCsv({ ...TABLE, rows }, new Map(), lang));
    const inColumn = (name: string) => cells.map((row) => unguarded(row[head.indexOf(name)] ?? ""));
    expect(inColumn(column)).toEqual(["", title]);
    expect(inColumn(lang === "en" ? "English text" : "英文正文")).toEqual(["", "Build ten."]);
    expect(
      BUILT_IN_FORMATS.find(({ ending }) => ending === "md")?.content({ ...TABLE, rows }),
    ).toContain("Build ten.");
  },
);

it("has addresses of the web alone", async () => {
  const located = (url: string) => ({ ...TABLE, rows: TABLE.rows.map((row) => ({ ...row, url })) });
  for (const { content } of BUILT_IN_FORMATS.filter(({ ending }) => /csv|md/u.test(ending))) {
    expect(await content(TABLE)).not.toContain("/zh-hans/docs/");
    expect(await content(located("file:///C:/copy/"))).not.toContain("file:");
    expect(await content(located("https://example.org/a/"))).toContain("https://example.org/a/");
  }
});

it("leaves a text of any length whole in the other formats", async () => {
  const text = "甲".repeat(40_000);
  for (const format of BUILT_IN_FORMATS.filter(({ ending }) => ending !== "xlsx")) {
    expect(await format.content(withText(text))).toContain(text);
  }
});
