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
