/** The names of clauses in comparisons and histories. */
import { expect, test } from "vitest";
import { rowName } from "../../../src/site/versions/rows.ts";
import { clause } from "../../support/clauses.ts";

test("a clause is named by number and heading, by what it is, or by whole first words", () => {
  const named = (id: string, given: Parameters<typeof clause>[1]) =>
    rowName(clause(id, given))["zh-Hans"];
  expect(named("s1", { label: "第一章", heading: "总则" })).toBe("第一章\u3000总则");
  const note = "（2017年3月2日江北市人民代表大会常务委员会通过）";
  expect(named("preamble", { kind: "preamble", paragraphs: [note] })).toBe("前言");
  expect(named("closing", { kind: "closing", paragraphs: ["江北市水务局办公室印发"] })).toBe(
    "文末",
  );
  expect(named("t1", { kind: "table", paragraphs: ["项目\t价格"] })).toBe("项目 价格");
  expect(named("h1", { paragraphs: ["湖泊的保护应当坚持统一规划的原则"] })).toBe(
    "湖泊的保护应当坚持统一规…",
  );
});
