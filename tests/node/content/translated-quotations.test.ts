/** The Chinese words that translations quote, as English pages show them. */
import { expect, test } from "vitest";
import { openccConvert } from "../../../src/node/adapters/opencc.ts";
import { translationsOf } from "../../../src/node/content/translation/load-translations.ts";

test("are in Simplified characters, whatever the script of the source", () => {
  const text = "“Pillars of a great power” (大國重器), ZTE520; 廣東、湖南";
  const entry = {
    ...{ clause: "s1", sum: null, exceptions: [], line: 1 },
    paragraphs: [{ text, line: 2 }],
  };
  const file = { document: "doc", language: "en", file: "doc.en.md", entries: [entry] };
  const document = { id: "doc", standard: "zh-Hant" } as const;
  expect(translationsOf(document, [file], openccConvert())).toEqual({
    en: { s1: ["“Pillars of a great power” (大国重器), ZTE520; 广东、湖南"] },
  });
});
