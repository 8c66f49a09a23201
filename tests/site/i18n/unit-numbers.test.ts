/** The numbers of a unit's duties, in words. */
import { expect, test } from "vitest";
import { unitNumbers } from "../../../src/site/i18n/tasks/duties.ts";

test.each([
  ["en", 1, 2, "leads 1, takes part in 2"],
  ["en", 1, 0, "leads 1"],
  ["en", 0, 3, "takes part in 3"],
  ["zh-hans", 1, 2, "牵头或负责 1 项，配合 2 项"],
  ["zh-hant", 0, 2, "配合 2 項"],
] as const)("%s: leads %i, joins %i: %s", (lang, leads, joins, words) => {
  expect(unitNumbers(lang, leads, joins)).toBe(words);
});
