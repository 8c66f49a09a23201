/** Code points as Unicode writes them. */
import { expect, test } from "vitest";
import { codePointName } from "../../src/text/code-point.ts";

test.each([
  ["\t", "U+0009"],
  ["A", "U+0041"],
  ["\u200b", "U+200B"],
  ["𫓹", "U+2B4F9"],
])("of %j it is %s", (character, name) => {
  expect(codePointName(character)).toBe(name);
});
