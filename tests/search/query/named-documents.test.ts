/** The documents that words after `doc:` name. */
import { expect, test } from "vitest";
import { namesDocument } from "../../../src/search/query/named-documents.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";

const { fold } = createFolding(
  new Map([
    ["規", "规"],
    ["劃", "划"],
  ]),
);
const DOCUMENT = {
  id: "plan-2024",
  titles: { "zh-Hans": "渔港规划2024", "zh-Hant": "漁港規劃2024", en: "Harbour Plan" },
};

test.each([
  ["plan-2024", true],
  [" ＰＬＡＮ-2024 ", true],
  ["plan-202", false],
  ["规划", true],
  ["規劃", true],
  ["渔港 2024", true],
  ["渔港  。 规划", true],
  ["渔港 2025", false],
  ["202", false],
  ["harbour plan", true],
  ["渔港 plan", false],
])("“%s”: %s", (words, is) => {
  expect(namesDocument(words, DOCUMENT, fold)).toBe(is);
});

test("a document without an English title is named by the others", () => {
  const titles = { ...DOCUMENT.titles, en: null };
  expect(namesDocument("harbour", { ...DOCUMENT, titles }, fold)).toBe(false);
  expect(namesDocument("规划", { ...DOCUMENT, titles }, fold)).toBe(true);
});

test("a document is named by the short title under which lists show it, but not by words of both titles", () => {
  const shortTitles = {
    "zh-Hans": "2024年渔业方案",
    "zh-Hant": "2024年漁業方案",
    en: "Fishery Plan 2024",
  };
  const document = { ...DOCUMENT, shortTitles };
  expect(namesDocument("渔业方案", document, fold)).toBe(true);
  expect(namesDocument("fishery", document, fold)).toBe(true);
  expect(namesDocument("渔港规划", document, fold)).toBe(true);
  expect(namesDocument("渔港 方案", document, fold)).toBe(false);
});
