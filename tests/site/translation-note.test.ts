/** What pages say of the translations that they show. */
import "../support/shared-jiangbei.ts";
import { expect, test } from "vitest";
import { translationNote } from "../../src/site/tasks/translated.ts";

test("a page in the language of a translation says that it is unofficial; other pages say nothing", () => {
  const translations = { en: { s1: ["Text."] } };
  expect(translationNote("en", { translations })).toContain("Unofficial translation");
  expect(translationNote("zh-hans", { translations })).toBeNull();
  expect(translationNote("en", { translations: {} })).toBeNull();
});

test.each([
  ["unofficial", "Unofficial translation by Li Hua. The Chinese text is authoritative."],
  ["reviewed", "Unofficial translation by Li Hua, reviewed. The Chinese text is authoritative."],
  ["official", "Official translation by Li Hua."],
] as const)("a page names the translator, and says that the translation is %s", (status, note) => {
  const translations = { en: { s1: ["Text."] } };
  expect(translationNote("en", { translations, translator: { name: "Li Hua", status } })).toBe(
    note,
  );
});
