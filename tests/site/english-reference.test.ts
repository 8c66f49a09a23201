/** Where a clause stands, for English readers. */
import { expect, test } from "vitest";
import {
  citedInEnglish,
  englishReference,
  numberedPath,
} from "../../src/site/citation/english-reference.ts";

const base = { kind: "section", path: [], name: "Name" } as const;

test.each([
  [["三、", "（一）", "2."], "3(1)2"],
  [["第一编", "第一章", "第三条"], "Article 3"],
  [["第一章", "第三条", "（二）"], "Article 3(2)"],
  [["第二章", "第一节"], "Chapter 2 Section 1"],
  [["附件2", "第一章", "第三条"], "Attachment 2 Article 3"],
  [["五、", "（三）", "专栏 2", "3."], "Box 2.3"],
  [["五、", "图 1"], "Figure 1"],
  [["四、", "（一）", "1.", "(3)"], "4(1)1(3)"],
  [["1", "1.2", ""], "1.2 “Name”"],
])("the numbers %j are %s", (labels, reference) => {
  const path = labels.map(() => "Above").slice(1);
  expect(englishReference({ ...base, labels, path })).toBe(reference);
});

test("what has no number goes by its title or its kind, and is named above a number", () => {
  expect(englishReference({ ...base, labels: ["", ""], path: ["Above"] })).toBe("Name");
  expect(englishReference({ ...base, labels: ["三、", ""], path: ["Above"] })).toBe("3 “Name”");
  expect(englishReference({ ...base, labels: ["", "（二）", "26."], path: ["Above", "Mid"] })).toBe(
    "“Above” (2)26",
  );
  expect(englishReference({ ...base, kind: "table", labels: [""], name: "" })).toBe("Table");
  expect(englishReference({ ...base, kind: "note", labels: ["三、", "²"], path: ["Above"] })).toBe(
    "Note 2",
  );
});

test.each([
  ["section", "s3", [""], [], "“Two ‘Shifts’”"],
  ["section", "s3", ["三、", "（一）"], ["Above"], "3(1)"],
  ["table", "s3-t1", ["三、", ""], ["Above"], "3, Table"],
  ["table", "s3-t2", ["", ""], ["Above"], "“Above”, Table 2"],
  ["caption", "s3-fig1", ["專欄 4", ""], ["Above"], "Box 4, Caption"],
  ["preamble", "preamble", [""], [], "Preamble"],
] as const)(
  "a citation in English calls a %s %s with the numbers %j below %j: %s",
  (kind, id, labels, path, reference) => {
    const name = kind === "section" ? "Two “Shifts”" : kind === "caption" ? "The words below" : "";
    expect(citedInEnglish({ kind, id, labels, path, name })).toBe(reference);
  },
);

test("the titles of a path stand behind their numbers, Chinese ones as they are", () => {
  const labels = ["三、", "（二）", "专栏 4", "", "1."];
  expect(numberedPath(labels, ["Talent", "（二） 人才", "Bases", "Overview"])).toEqual([
    "3. Talent",
    "（二） 人才",
    "Box 4: Bases",
    "Overview",
  ]);
});
