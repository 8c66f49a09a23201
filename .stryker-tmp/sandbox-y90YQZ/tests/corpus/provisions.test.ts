// @ts-nocheck
import { describe, expect, test } from "vitest";
import { articleRange, provisions } from "../../src/corpus/provisions.ts";
import { clause } from "../support/clauses.ts";

const article = (id: string, label: string) =>
  clause(id, { kind: "entry", label, paragraphs: ["文。"], runIn: true });

/** Rank and range of each clause that holds articles. */
function printed(clauses: Parameters<typeof provisions>[0]): string[] {
  return Array.from(
    provisions(clauses),
    ([id, { rank, first, last }]) => `${id} ${rank} ${first.id}–${last.id}`,
  );
}

describe("provisions", () => {
  test("parts, chapters and sections have the range of the articles below them", () => {
    const section = clause("s1-1-1", {
      label: "第一节",
      heading: "犯罪",
      children: [article("a2", "第二条"), article("a3", "第三条")],
    });
    const chapter = clause("s1-1", {
      label: "第一章",
      heading: "原则",
      children: [article("a1", "第一条"), section],
    });
    const part = clause("s1", { label: "第一编", heading: "总则", children: [chapter] });
    const rest = clause("h1", { heading: "附则", children: [article("a4", "第四条")] });
    expect(printed([part, rest])).toEqual([
      "s1 part a1–a3",
      "s1-1 chapter a1–a3",
      "s1-1-1 section a2–a3",
      "h1 part a4–a4",
    ]);
  });

  test("一、 above articles is a chapter, as in interpretations of the courts", () => {
    const one = clause("s1", {
      label: "一、",
      heading: "管辖",
      children: [article("a1", "第一条")],
    });
    expect(printed([one])).toEqual(["s1 chapter a1–a1"]);
  });

  test("an article that is a section by its own line is no heading over articles", () => {
    const own = clause("s1-1", { label: "第 1 條", paragraphs: ["文。"] });
    const chapter = clause("s1", { label: "第 一 章", heading: "總則", children: [own] });
    expect(printed([chapter])).toEqual(["s1 chapter s1-1–s1-1"]);
  });

  test("a plan has none", () => {
    const below = clause("s1-1", { label: "（一）", heading: "下", paragraphs: ["第一条。"] });
    expect(printed([clause("s1", { label: "一、", heading: "上", children: [below] })])).toEqual(
      [],
    );
  });
});

test("the range of articles is cited by its ends, a single article by itself", () => {
  const one = article("a1", "第一条：");
  const last = article("a12", "第十二条");
  const range = (first: typeof one, end: typeof one) =>
    articleRange({ rank: "chapter", first, last: end })["zh-Hans"];
  expect(range(one, last)).toBe("第一条—第十二条");
  expect(range(one, one)).toBe("第一条");
});
