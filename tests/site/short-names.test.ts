/** The short names of clauses in the lists of the glossary. */
import { expect, test } from "vitest";
import { shortName } from "../../src/site/lists/term-uses.ts";
import { clause, policyDocument } from "../support/clauses.ts";

const named = (label: string, heading = "", english: string | null = null) =>
  clause(`${label}${heading}`, { label, heading, english });

test.each([
  [["三、", "（二）", "1."], "三（二）1", "3(2)1"],
  [["专栏 4", "3."], "专栏 4之3", "Box 4.3"],
  [["第二章", "第五条"], "第二章第五条", "Chapter 2 Article 5"],
])("of the numbers %j", (labels, chinese, english) => {
  const chain = labels.map((label) => named(label, "标题", "Title"));
  const [last = named("")] = chain.slice(-1);
  const document = policyDocument({});
  const address = { document: document.id, clause: last.id };
  const placed = { clause: last, path: chain.slice(0, -1), order: 0, document, address };
  expect(shortName(placed, "zh-hans")).toBe(chinese);
  expect(shortName(placed, "en")).toBe(english);
});

test("a clause without a number has its heading, in English its title", () => {
  const heading = "发展目标与总体思路的若干说明和要求";
  const own = named("", heading, "Development goals and general approach");
  const document = policyDocument({});
  const address = { document: document.id, clause: own.id };
  const path = [named("三、", "标题", "Title")];
  const placed = { clause: own, path, order: 0, document, address };
  expect(shortName(placed, "zh-hans")).toBe("三发展目标与总体思路的若干…");
  expect(shortName(placed, "en")).toBe("3 Development goals and…");
});
