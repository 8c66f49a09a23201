/** Citations of clauses. */
import { expect, test } from "vitest";
import { cite, clauseReference } from "../../src/site/citation.ts";

const DOCUMENT = {
  titles: {
    "zh-Hans": "关于落实《规划》的意见",
    "zh-Hant": "關於落實《規劃》的意見",
    en: "Opinions",
  },
  issuer: "长沙市人民政府",
  date: "2023-07-30",
};

test.each([
  [["三、", "（一）", "2."], "三（一）2"],
  [["第一章", "第三条"], "第一章第三条"],
  [["五、", "专栏 2", "3."], "五专栏2之3"],
])("the numbers %j are %s", (labels, reference) => {
  const clause = { kind: "section", labels, name: "名称" } as const;
  expect(clauseReference("zh-hans", clause)).toBe(reference);
});

test("a clause without a number is called by its name, or by its kind", () => {
  const base = { kind: "name", labels: ["三、", "（三）", ""], name: "马栏山基地" } as const;
  expect(clauseReference("zh-hans", base)).toBe("三（三）“马栏山基地”");
  expect(clauseReference("zh-hant", { ...base, name: "馬欄山基地" })).toBe(
    "三（三）「馬欄山基地」",
  );
  expect(clauseReference("zh-hans", { kind: "preamble", labels: [""], name: "" })).toBe("前言");
});

test("a citation has document, clause, issuer, date and address; what is not known is left out", () => {
  const clause = { kind: "section", labels: ["三、", "（一）"], name: "" } as const;
  const address = "https://example.org/zh-hans/docs/a/#s3-1";
  expect(cite("zh-hans", DOCUMENT, clause, address)).toBe(
    `《关于落实〈规划〉的意见》三（一），长沙市人民政府，2023年7月30日，${address}`,
  );
  expect(cite("en", DOCUMENT, clause, address)).toBe(
    `《关于落实〈规划〉的意见》三（一）, 长沙市人民政府, 30 July 2023, ${address}`,
  );
  expect(cite("zh-hans", { ...DOCUMENT, issuer: null, date: null }, clause, address)).toBe(
    `《关于落实〈规划〉的意见》三（一），${address}`,
  );
});
