/** The dates of values in words: a date that only the document has says so. */
import { expect, test } from "vitest";
import { valueDate, valueYear } from "../../src/site/indicators/value-date.ts";

const dated = (value: string, from: "text" | "editor" | "document") => ({
  date: { value, from, why: null },
});

test.each([
  ["zh-hans", "据2024年2月文件", "据2024年文件"],
  ["zh-hant", "據2024年2月文件", "據2024年文件"],
  ["en", "per document of February 2024", "per document of 2024"],
] as const)("a value without a date of its own names its document in %s", (lang, date, year) => {
  const value = dated("2024-02", "document");
  expect(valueDate(lang, value)).toBe(date);
  expect(valueYear(lang, value)).toBe(year);
});

test.each(["text", "editor"] as const)("a date of the %s stands alone", (from) => {
  expect(valueDate("en", dated("2024-02", from))).toBe("February 2024");
  expect(valueYear("zh-hans", dated("2024-02", from))).toBe("2024年");
});

test("a value without any date says none", () => {
  expect(valueDate("en", { date: null })).toBe("");
  expect(valueYear("en", { date: null })).toBe("");
});
