/** Spreadsheets: the same table gives the same bytes, whenever it is written. */
import { afterEach, expect, it, vi } from "vitest";
import type { TaskTable } from "../../../src/export/tasks/task-rows.ts";
import { taskXlsx } from "../../../src/export/tasks/xlsx.ts";

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
      level: 1,
      number: both("一、"),
      title: { ...both("=1+1"), en: null },
      text: both("甲。".repeat(100_000).slice(0, 30_000)),
      quantities: [],
      source: "d#s1",
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

it("refuses a text that no cell can hold, instead of cutting it", async () => {
  const row = TABLE.rows[0];
  if (row === undefined) throw new Error("no row");
  const long = { ...TABLE, rows: [{ ...row, text: both("甲".repeat(40_000)) }] };
  await expect(taskXlsx(long)).rejects.toThrow(RangeError);
});
