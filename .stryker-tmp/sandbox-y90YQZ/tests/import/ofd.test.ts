/** OFD: text by its places, page numbers named, lines joined. */
// @ts-nocheck

import { expect, test } from "vitest";
import { importFile } from "../../src/import/import-file.ts";
import { ofdWith } from "./made-packages.ts";

const TOOLS = { pdf: { cMapUrl: "./", standardFontDataUrl: "./" }, recognize: null };

test("lines are joined over pages, and page numbers left out", async () => {
  const full = "各区应当加强供水设施的管理完善供水制度保障用水安全检查水表和管网并登记"; // 36 characters fill a line
  const file = ofdWith([
    [
      [85, 30, "养护办法"],
      [30, 50, "一、总体要求"],
      [38, 60, full.slice(0, 34)],
      [30, 67, full],
      [103, 280, "— 1 —"],
    ],
    [
      [30, 30, "在册。"],
      [30, 40, "二、保障措施"],
      [38, 50, "加强领导。"],
      [103, 280, "— 2 —"],
    ],
  ]);
  const { lines, leftOut, title, pages } = await importFile(file, "a.ofd", null, TOOLS);
  expect(pages).toBe(2);
  expect(title).toBe("养护办法");
  expect(lines.map(({ text }) => text).filter((text) => text !== "")).toEqual([
    "养护办法",
    "一、总体要求",
    `${full.slice(0, 34)}${full}在册。`,
    "二、保障措施",
    "加强领导。",
  ]);
  expect(leftOut.map(({ kind, text }) => [kind, text])).toEqual([
    ["page number", "— 1 —"],
    ["page number", "— 2 —"],
  ]);
  expect(lines.find(({ text }) => text.endsWith("在册。"))?.origins).toMatchObject([
    { page: 1 },
    { page: 2 },
  ]);
});
