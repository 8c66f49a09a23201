/** Ids of clauses, as the contract's table gives them. */
// @ts-nocheck

import { describe, expect, it } from "vitest";
import type { ClauseKind } from "../../src/model/types.ts";
import { clauseId } from "../../src/parse/outline/identify.ts";

describe("clauseId", () => {
  const table: readonly (readonly [string, ClauseKind, number | null, string, number, string])[] = [
    ["三", "section", 3, "", 1, "s3"],
    ["三（一）", "section", 1, "s3", 1, "s3-1"],
    ["三（一）2", "section", 2, "s3-1", 1, "s3-1-2"],
    ["第一个无编号标题", "section", null, "", 1, "h1"],
    ["其下的（二）", "section", 2, "h1", 1, "h1-2"],
    ["标题下的无编号标题", "section", null, "s2", 2, "s2-h2"],
    ["三（三）3 马栏山基地", "name", null, "s3-3-3", 1, "s3-3-3-n1"],
    ["规划依据 26", "entry", 26, "h1-2", 1, "h1-2-26"],
    ["专栏 4", "box", 4, "s3-3-4", 1, "box4"],
    ["专栏 4 第 3 项", "item", 3, "box4", 1, "box4-3"],
    ["专栏 12 第 1 项（2）", "item", 2, "box12-1", 1, "box12-1-2"],
    ["专栏 1 的表", "table", null, "box1", 1, "box1-t1"],
    ["图 2", "caption", 2, "s3-1-1", 1, "fig2"],
    ["注 5", "note", 5, "s3-3", 1, "note5"],
    ["首段", "preamble", null, "", 1, "preamble"],
  ];
  it.each(table)("%s", (_what, kind, number, parent, order, id) => {
    const facts = { inserted: 0, paragraph: 0, style: null };
    expect(clauseId({ kind, number, ...facts }, parent, order)).toBe(id);
  });

  it.each([
    ["第三条之一", { number: 3, inserted: 1, paragraph: 0, style: "article" }, "", "s3z1"],
    ["第四章之一", { number: 4, inserted: 1, paragraph: 0, style: "chapter" }, "", "s4z1"],
    [
      "第五条第二款第（二）项",
      { number: 2, inserted: 0, paragraph: 2, style: "han-bracket" },
      "s5",
      "s5-p2-2",
    ],
    ["附件2", { number: 2, inserted: 0, paragraph: 0, style: "attachment" }, "", "att2"],
    ["附录B", { number: 2, inserted: 0, paragraph: 0, style: "appendix" }, "", "app2"],
    ["附表1", { number: 1, inserted: 0, paragraph: 0, style: "schedule" }, "", "sched1"],
  ] as const)("%s", (_what, facts, parent, id) => {
    expect(clauseId({ kind: "section", ...facts }, parent, 1)).toBe(id);
  });
});
