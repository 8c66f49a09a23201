// @ts-nocheck
import { describe, expect, test } from "vitest";
import { articleName, isArticleLabel } from "../../src/model/article.ts";

describe("isArticleLabel", () => {
  test.each([
    "第一条",
    "第一千二百六十条",
    "第二百一十九条之一",
    "第 1225-3 條",
    "第 1 條",
    "第１２条",
    "第七條之二",
    "第三条：",
    "第 十 二 条",
  ])("%s is one", (label) => {
    expect(isArticleLabel(label)).toBe(true);
  });

  test.each(["第一章", "第一款", "一、", "（一）", "1.1", "", "第条", "第三条规定", "条"])(
    "%s is none",
    (label) => {
      expect(isArticleLabel(label)).toBe(false);
    },
  );
});

test("the name of an article has no mark after it", () => {
  expect(articleName("第三条：")).toBe("第三条");
  expect(articleName("第 1225-3 條")).toBe("第 1225-3 條");
});
