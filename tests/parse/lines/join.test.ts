/** Paragraphs that a page or a column divided: what goes on in the next line, and what is whole. */
import { describe, expect, test } from "vitest";
import { join } from "../../../src/parse/lines/join.ts";
import { readNumbering } from "../../../src/parse/numbers/numbering.ts";
import { readText } from "../../../src/parse/read/read-text.ts";
import type { BlockRole } from "../../../src/parse/tree.ts";

/** The blocks that the pass makes of lines; those in `roles` are no paragraphs. */
function joined(lines: readonly string[], roles: Readonly<Record<number, BlockRole>> = {}) {
  const tree = readText(lines.join("\n"), 1, lines.length);
  for (const [at, block] of tree.children.entries()) {
    const numbering = readNumbering(block.text.text);
    if (numbering) Object.assign(block, { role: "numbered", numbering });
    block.role = roles[at] ?? block.role;
  }
  join()(tree);
  return tree.children;
}

const texts = (...given: Parameters<typeof joined>) =>
  joined(...given).map(({ text }) => text.text);
const long = (length: number) => "加快建设渔港泊位航标灯塔".repeat(4).slice(0, length);

describe("the next line goes on with", () => {
  test.each([
    ["a full line", [long(25), "和仓库，并且检查。"]],
    ["a short line with a sentence before", ["建设渔港。加快泊位", "和仓库，并且检查。"]],
    ["an open bracket", ["渔港（含泊位", "仓库）"]],
    ["an open title", ["依照《渔港", "规划》"]],
    ["an open quotation", ["实施“渔港", "计划”"]],
    ["an open corner bracket", ["實施「漁港", "計畫」"]],
    ["a number and a comma", ["一、渔港，", "泊位和仓库，并且检查。"]],
    ["a number and a sentence", ["1. 建设渔港。加快泊位", "和仓库，并且检查。"]],
    [
      "a date inside of a sentence",
      ["2024年5月6日 会议通过，自公布之日起施行并且", "和仓库，并且检查。"],
    ],
  ])("%s", (_what, lines) => {
    expect(texts(lines)).toEqual([lines.join("")]);
  });

  test("several full lines, each with what is still open", () => {
    const lines = [`（${long(24)}`, long(25), "仓库）和灯塔", "以及航标，并且检查。", "新段。"];
    expect(texts(lines)).toEqual([lines.slice(0, 4).join(""), "新段。"]);
  });
});

describe("the next line is another paragraph after", () => {
  test.each([
    ["a sentence", [`${long(25)}。`, "和仓库，并且检查。"]],
    ["a sentence in brackets", [`（${long(25)}。）`, "和仓库，并且检查。"]],
    ["a colon", [`${long(25)}：`, "和仓库，并且检查。"]],
    ["a short line", [long(24), "和仓库，并且检查。"]],
    ["a short line that ends as a quotation does", ["建设。“渔港”", "和仓库，并且检查。"]],
    ["a numbered heading", [`一、${long(25)}`, "和仓库，并且检查。"]],
    [
      "the day of a law",
      ["2024年5月6日 某市人民代表大会常务委员会第十二次会议通过", "和仓库，并且检查。"],
    ],
    ["brackets that close", ["（渔港）", "和仓库，并且检查。"]],
    ["a bracket that only closes", ["渔港）（泊位）", "和仓库，并且检查。"]],
  ])("%s", (_what, lines) => {
    expect(texts(lines)).toEqual(lines);
  });

  test("a full line, if it is a few words without a mark", () => {
    expect(texts([long(25), "渔港泊位仓库灯塔航标仓"])).toHaveLength(2);
    expect(texts([long(25), "渔港泊位仓库灯塔航标仓库"])).toHaveLength(1);
    expect(texts([long(25), "渔港。"])).toHaveLength(1);
    expect(texts([`（${long(25)}`, "渔港"])).toHaveLength(1);
  });
});

test("a space stands between Latin letters, and nothing else", () => {
  expect(texts([`${long(24)}AI`, "Lab，并且检查。"])).toEqual([`${long(24)}AI Lab，并且检查。`]);
  expect(texts([`${long(24)}AI`, "实验室，并且检查。"])).toEqual([
    `${long(24)}AI实验室，并且检查。`,
  ]);
});

test("captions, notes and page marks inside of a paragraph stand behind it, other blocks end it", () => {
  const lines = [long(25), "图1 泊位", "— 3 —", "1 注释", "和仓库，并且检查。"];
  const roles = { 1: "caption", 2: "page mark", 3: "note" } as const;
  const blocks = joined(lines, roles);
  expect(blocks.map(({ role }) => role)).toEqual(["paragraph", "caption", "page mark", "note"]);
  expect(blocks[0]?.lines).toEqual([1, 5]);
  expect(texts(lines, { ...roles, 1: "row" })).toHaveLength(5);
});

test("a line above a page mark is cut at twelve characters", () => {
  const below = ["— 3 —", "和仓库，并且检查。"];
  const cut = (length: number) => texts([long(length), ...below], { 1: "page mark" }).length;
  expect([cut(12), cut(11)]).toEqual([2, 3]);
});
