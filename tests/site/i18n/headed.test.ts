/** The colon of a heading is that of its language. */
import { expect, test } from "vitest";
import { headed } from "../../../src/site/i18n/format.ts";
import { statisticsWord } from "../../../src/site/i18n/pages/statistics.ts";

test.each([
  ["zh-hans", "人才", "人才：按文件"],
  ["zh-hant", "人才", "人才：按文件"],
  ["en", "talent", "talent: By document"],
] as const)("%s", (lang, query, title) => {
  const said = headed(lang, query, statisticsWord(lang, "byDocument"));
  expect(said.toLowerCase()).toBe(title.toLowerCase());
});
