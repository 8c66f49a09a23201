/** Lines of lists: how far they are indented. */
import { expect, test } from "vitest";
import { indentAt } from "../../../src/parse/read/list-lines.ts";

test.each([
  ["甲", 0],
  ["  甲", 2],
  ["\t甲", 4],
  [" \t甲", 4],
  ["   \t甲", 4],
  ["    \t甲", 8],
  ["\t\t甲", 8],
  ["\t  \t 甲", 9],
  ["> 甲", 1],
  ["  >  > 甲", 1],
  [">\t甲", 4],
  ["\u3000\u3000甲", 0],
  [" \u3000 甲", 1],
  ["- 甲", 0],
])("of “%s” the text is indented by %i columns", (line, columns) => {
  const source = `一行\n${line}\n`;
  expect(indentAt(source, 3, source.indexOf("甲"))).toBe(columns);
});
