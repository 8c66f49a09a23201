/** What pages say of the translations that they show. */
import "../support/shared-jiangbei.ts";
import { expect, test } from "vitest";
import { translatorSentence } from "../../src/site/i18n/reading/translation.ts";
import { translationCredits } from "../../src/site/lists/translation-credits.ts";
import { translationNote } from "../../src/site/tasks/translated.ts";

test("a page in the language of a translation says that it is unofficial; other pages say nothing", () => {
  const translations = { en: { s1: ["Text."] } };
  expect(translationNote("en", { translations })).toContain("Unofficial translation");
  expect(translationNote("zh-hans", { translations })).toBeNull();
  expect(translationNote("en", { translations: {} })).toBeNull();
});

test("a translation whose translator nobody names says so", () => {
  const translations = { en: { s1: ["Text."] } };
  expect(translationNote("en", { translations })).toContain("The translator is not stated.");
  expect(translatorSentence("zh-hans", undefined)).toBe("英译未注明译者。");
});

test("each translator is told once with the documents, documents without a translation not at all", () => {
  const translations = { en: { s1: ["Text."] } };
  const translator = { name: "Li Hua", status: "unofficial" } as const;
  const credits = translationCredits("en", [
    { id: "a", translations, translator },
    { id: "b", translations },
    { id: "c", translations, translator: { ...translator } },
    { id: "d", translations: {} },
  ]);
  expect(credits.map(({ documents }) => documents.map(({ id }) => id).join(" "))).toEqual([
    "a c",
    "b",
  ]);
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
