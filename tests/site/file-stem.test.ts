/** How the files of a site are called. */
import { expect, test } from "vitest";
import { fileStem } from "../../src/site/own/file-stem.ts";

test.each([
  ["条文", "Tiaowen", "tiaowen"],
  ["江北政策馆", "Jiangbei Policy Library", "jiangbei-policy-library"],
  ["长沙", "Changsha’s R&D: Élan 2035", "changshas-r-d-elan-2035"],
  ["甲", "A Library with a Name That Is Much Too Long for Files", "a-library-with-a-name-that-is"],
  ["甲", "Antidisestablishmentarianismlibraries", "antidisestablishmentarianismlibr"],
  ["江北政策馆", null, "tiaowen"],
  ["江北Policy馆", null, "policy"],
  ["甲", "2035", "tiaowen"],
])("%s, %j: %s", (hans, en, stem) => {
  expect(fileStem({ "zh-Hans": hans, "zh-Hant": hans, en })).toBe(stem);
});
