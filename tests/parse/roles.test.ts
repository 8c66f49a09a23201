/** What an editor can say of lines under `roles`, where their shape does not tell. */
import { describe, expect, it } from "vitest";
import type { RoleHint } from "../../src/parse/hints.ts";
import { parseDocument } from "../../src/parse/parse.ts";
import { splitLines } from "../../src/parse/read/read-text.ts";
import type { ParsedClause } from "../../src/parse/tree.ts";

function outline(clauses: readonly ParsedClause[]): string[] {
  return clauses.flatMap(({ id, heading, paragraphs, children }) => [
    [id, heading.text, ...paragraphs.map(({ text }) => text)]
      .filter((part) => part !== "")
      .join("|"),
    ...outline(children),
  ]);
}

function parse(lines: readonly string[], roles: readonly RoleHint[]) {
  const source = lines.join("\n");
  const parsed = parseDocument({
    source,
    format: "text",
    file: "x",
    lines: [1, splitLines(source).length],
    hints: { titleBlock: ["渔港规划"], roles },
    repairs: [],
  });
  expect(parsed.coverage.unaccounted).toEqual([]);
  return { outline: outline(parsed.clauses), rules: parsed.diagnostics.map(({ rule }) => rule) };
}

describe("a role", () => {
  it("numbered makes a clause of a line whose number alone does not count", () => {
    const lines = ["一、泊位", "三、四级泊位", "加快建设。"];
    expect(parse(lines, []).outline).toEqual(["s1|泊位|三、四级泊位|加快建设。"]);
    const told = parse(lines, [{ line: 2, words: "三、四级", role: "numbered" }]);
    expect(told.outline).toEqual(["s1|泊位", "s3|四级泊位|加快建设。"]);
  });

  it("heading with a level stands at that level, whatever numbers are open", () => {
    const lines = ["一、泊位", "（一）东区", "近期安排", "建设两座。", "（二）西区", "建设三座。"];
    const at = (level: number) =>
      parse(lines, [{ line: 3, words: "近期", role: "heading", level }]).outline.slice(2, 4);
    expect(at(1)).toEqual(["h1|近期安排|建设两座。", "h1-2|西区|建设三座。"]);
    expect(at(2)).toEqual(["s1-h1|近期安排|建设两座。", "s1-2|西区|建设三座。"]);
    expect(at(3)).toEqual(["s1-1-h1|近期安排|建设两座。", "s1-2|西区|建设三座。"]);
  });

  it("text title begins a text of its own", () => {
    const lines = ["各区：", "现将规则印发。", "泊位管理", "一、编号", "泊位编号。"];
    const told = parse(lines, [{ line: 3, words: "泊位管理", role: "text title" }]);
    expect(told.outline).toEqual([
      "preamble|各区：|现将规则印发。",
      "h1|泊位管理",
      "h1-1|编号|泊位编号。",
    ]);
  });

  it("cells makes rows of lines, also of numbers that look like those of pages", () => {
    const lines = ["一、指标", "1", "泊位", "2", "航标", "二、保障", "加强领导。"];
    const told = parse(lines, [{ line: 2, to: 5, words: "1", role: "cells", columns: 2 }]);
    expect(told.outline).toEqual(["s1|指标", "s1-t1|1\t泊位|2\t航标", "s2|保障|加强领导。"]);
    expect(told.rules).toEqual([]);
  });

  it("unwrap joins the lines of its range, and no others", () => {
    const lines = [
      "一、泊位",
      "加快渔港建",
      "设，服务渔",
      "民。",
      "港区安排",
      "二、航标",
      "维护。",
    ];
    const told = parse(lines, [{ line: 2, to: 4, words: "加快", role: "unwrap" }]);
    expect(told.outline[0]).toBe("s1|泊位|加快渔港建设，服务渔民。|港区安排");
  });

  it("holds for all lines of its range where the text around it is wrapped", () => {
    const wide = "港区建设应当服务渔民生产生活并且保护近海生态环境和渔";
    const lines = ["一、泊位", wide, wide, wide, wide, "业资源。", wide, wide, "业。", wide, wide];
    const roles = [{ line: 10, to: 11, words: "港区建设", role: "paragraph" as const }];
    const [first] = parse(lines, roles).outline;
    expect(first).toBe(
      `s1|泊位|${wide}${wide}${wide}${wide}业资源。|${wide}${wide}业。|${wide}|${wide}`,
    );
  });
});

it("a caption that ends with the word for what it names is whole, as wide as it may be", () => {
  const wide = "港区建设应当服务渔民生产生活并且保护近海生态环境和渔";
  const caption = "图 1：渔港和近海生态环境保护区以及泊位的示意图";
  const lines = [
    "一、泊位",
    wide,
    wide,
    wide,
    wide,
    "业资源。",
    caption,
    "某市渔港局",
    "2024年5月6日",
  ];
  expect(parse(lines, []).outline.slice(1)).toEqual([
    "fig1|渔港和近海生态环境保护区以及泊位的示意图",
    "closing|某市渔港局|2024年5月6日",
  ]);
});
