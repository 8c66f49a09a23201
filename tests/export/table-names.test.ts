/** The names of tables in files: those of their pages, one for each thing. */
import { expect, test } from "vitest";
import { BUILT_IN_ARTIFACTS } from "../../src/export/artifacts/registry.ts";
import { LEDGER_TITLE } from "../../src/export/duties/columns.ts";
import { FILE_LANGUAGES } from "../../src/export/file-language.ts";
import { PROMISES_TITLE } from "../../src/export/indicators/promise-rows.ts";
import type { Language } from "../../src/site/i18n/languages.ts";
import { dutyWord } from "../../src/site/i18n/tasks/duties.ts";
import { indicatorWord } from "../../src/site/i18n/tasks/indicators.ts";

test.each(Object.entries(FILE_LANGUAGES))(
  "sheets in %s are called as their pages",
  (page, lang) => {
    const language = page as Language;
    expect(LEDGER_TITLE[lang]).toBe(dutyWord(language, "title"));
    expect(PROMISES_TITLE[lang]).toBe(indicatorWord(language, "promises"));
  },
);

test("the documentation of the data files has no other name for the ledgers", () => {
  const texts = BUILT_IN_ARTIFACTS.flatMap(({ documentation }) =>
    documentation === undefined
      ? []
      : [documentation.about, ...documentation.fields.map(({ meaning }) => meaning)],
  ).map((text) => text["zh-Hant"]);
  expect(texts.filter((text) => text.includes("台賬"))).toEqual([]);
  expect(texts.some((text) => text.includes(PROMISES_TITLE["zh-Hant"]))).toBe(true);
});
