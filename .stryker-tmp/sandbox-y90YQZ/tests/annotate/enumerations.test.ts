// @ts-nocheck
import { describe, expect, it } from "vitest";
import { enumerationItems } from "../../src/annotate/enumerations.ts";

function items(paragraph: string): string[] {
  return enumerationItems(paragraph).map(
    ({ number, start, end }) => `${number} ${paragraph.slice(start, end)}`,
  );
}

describe("enumerationItems", () => {
  it("divides a paragraph at 一是, 二是, 三是", () => {
    expect(items("采取措施。一是建平台；二是引人才。三是优环境。")).toEqual([
      "1 一是建平台；",
      "2 二是引人才。",
      "3 三是优环境。",
    ]);
  });

  it("goes on where the paragraph before stopped", () => {
    expect(items("二是科技创新高端人才有待提升。")).toEqual(["2 二是科技创新高端人才有待提升。"]);
  });

  it("takes no other words for an item", () => {
    expect(items("这一是非常重要的；第二是指标。")).toEqual([]);
    expect(items("其中，一是重点。")).toEqual([]);
    expect(items("一是甲，三是丙。")).toEqual(["1 一是甲，三是丙。"]);
    expect(items("")).toEqual([]);
  });
});
