/** The order of text on pages with two columns, and what stands at their tops. */
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/import/imported.ts";
import type { Rule, Run } from "../../../src/import/pages/page.ts";
import { readPages } from "../../../src/import/pages/read-pages.ts";
import { column, FULL, LEADING, LEFT, lines, page, RIGHT, run, textsOf } from "./made-pages.ts";

describe("columns", () => {
  it("reads the last lines of a text in the columns of the pages before", () => {
    const before = [...column(lines("甲", 8), LEFT), ...column(lines("乙", 8), RIGHT)];
    const rest = [...column(lines("丙", 2), LEFT), ...column(["丁", "戊。"], RIGHT)];
    const [text] = textsOf(page(1, before), page(2, rest));
    expect(text).toMatch(/丙0.*丙1.*丁/u);
  });

  it("reads a heading alone in the last left column, and its text in the right one", () => {
    const before = [...column(lines("甲", 8), LEFT), ...column([...lines("乙", 7), "终。"], RIGHT)];
    const text = [run(FULL.slice(2), RIGHT + 24, 100), ...column([FULL, "终。"], RIGHT, 120)];
    const rest = [run("（二）扩建泊位", LEFT, 100, 12.5), ...text];
    expect(textsOf(page(1, before), page(2, rest)).slice(-2)).toEqual([
      "（二）扩建泊位",
      `${FULL.slice(2)}${FULL}终。`,
    ]);
  });

  it("keeps the cells of a table without lines in their rows, between lines that end short", () => {
    const wide = (top: number) => run(`${FULL}${FULL}`, LEFT, top);
    const rows = ["指标 单位 二〇二五年", "养护航标 座 100", "养护盐库 座 101"].map((row, index) =>
      row
        .split(" ")
        .map((cell, column) => run(cell, [74, 285, 385][column] ?? 0, 160 + index * 24)),
    );
    const runs = [wide(100), run("用户保护泊位并且养护灯塔", LEFT, 120), ...rows.flat()];
    const below = [run("（二）检查树苗和防火道航标", LEFT, 250), wide(280), wide(300)];
    expect(textsOf(page(1, [...runs, ...below]))).toContain("指标|单位|二〇二五年");
  });

  it("parts paragraphs by the distance of their lines, where most have one line", () => {
    const paragraphs = [[FULL, "一。"], [FULL, FULL], [FULL, "三。"], ...Array(5).fill(["四。"])];
    const runs: Run[] = [];
    let top = 100;
    for (const texts of paragraphs) {
      runs.push(...column(texts, LEFT, top));
      top += texts.length * LEADING + 10;
    }
    expect(textsOf(page(1, runs)).slice(0, 3)).toEqual([`${FULL}一。`, FULL + FULL, `${FULL}三。`]);
  });

  it("reads one line beside the top of a long column behind that column", () => {
    const runs = [...column(lines("甲", 10), LEFT), run("终。", RIGHT, 93)];
    expect(textsOf(page(1, runs))).toEqual([`${lines("甲", 10).join("")}终。`]);
  });

  it("reads a few short items beside the top of a long column behind that column", () => {
    const items = ["3.清点阅览室；", "（三）保护仓库并且登记；", "（四）扩建管网。"];
    const runs = [...column(lines("甲", 13), LEFT, 110), ...column(items, RIGHT, 100)];
    expect(textsOf(page(1, runs)).join("")).toBe(`${lines("甲", 13).join("")}${items.join("")}`);
  });

  it("reads short articles beside each other in the order of their numbers", () => {
    const left = ["第 一 章 检查树苗", "第1条", "（删除）", "第2条", "登记管网。"];
    const right = ["第3条", "（删除）", "第 二 章 登记水表", "第4条", "（删除）"];
    const runs = [...column(left, LEFT), ...column(right, RIGHT)];
    const text = textsOf(page(1, runs)).join("").replaceAll(" ", "");
    expect(text).toBe([...left, ...right].join("").replaceAll(" ", ""));
  });

  it("begins a paragraph with the number of an article alone on its line, below a full one", () => {
    const heading = `第二章 ${FULL.slice(0, 15)}`;
    const runs = column([FULL, FULL, `${FULL.slice(0, 9)}。`, heading, "第4条", "（删除）"], LEFT);
    expect(textsOf(page(1, runs)).slice(-3)).toEqual([heading, "第4条", "（删除）"]);
  });

  it("keeps a title before the short lines below it", () => {
    const items = Array.from({ length: 9 }, (_, at) => `（${at + 1}）登记水表和树苗；`);
    const runs = [
      run("水表保护计划", RIGHT, 70, 14),
      ...column(items, LEFT),
      run(FULL + FULL, LEFT, 300),
    ];
    expect(textsOf(page(1, runs))[0]).toBe("水表保护计划");
  });

  it("reads lists of short items beside each other one after the other", () => {
    const left = [
      "船东应当办理下列事项：",
      "一、检查阅览室：",
      "（一）更换船席；",
      "（二）检查仓库。",
    ];
    const right = ["二、养护盐库：", "（一）清点仓库；", "（二）更换水表；", "三、维修书库。"];
    const runs = [...column(left, LEFT), ...column(right, RIGHT)];
    expect(textsOf(page(1, runs))).toEqual([...left, ...right]);
  });

  it("reads short last lines in the columns of the pages before", () => {
    const before = [...column(lines("甲", 8), LEFT), ...column([...lines("乙", 7), "终。"], RIGHT)];
    const rest = [
      ...column(["1.检查防火道；", "2.检查仓库；"], LEFT),
      ...column(["3.清点。"], RIGHT),
    ];
    expect(textsOf(page(1, before), page(2, rest)).slice(-3)).toEqual([
      "1.检查防火道；",
      "2.检查仓库；",
      "3.清点。",
    ]);
  });

  it("keeps a line across the page that ends between the columns below both", () => {
    const across = run("一二三四五六七八九十一二三四五六七八九十一二三四五", LEFT, 300, 9.2);
    const runs = [...column(lines("甲", 6), LEFT), ...column(lines("乙", 6), RIGHT), across];
    const text = textsOf(page(1, runs)).join("");
    expect(text).toMatch(/甲5.*乙0.*乙5.*一二三/u);
  });

  it("keeps a table in its column whose lines reach into the gutter", () => {
    const [left, right] = [column(lines("甲", 8), LEFT), column(lines("乙", 8), RIGHT)];
    const cells = [280, 300].flatMap((y) => [run("指标", RIGHT, y), run("单位", 400, y)]);
    const rule = (one: number, top: number, other: number, bottom: number): Rule => ({
      left: one,
      top,
      right: other,
      bottom,
    });
    const rules = [
      ...[265, 285, 305].map((y) => rule(296, y, 500, y + 0.5)),
      ...[296, 395, 500].map((x) => rule(x, 265, x + 0.5, 305)),
    ];
    const below = column(lines("丙", 4), LEFT, 260);
    const texts = textsOf(page(1, [...left, ...below, ...right, ...cells], rules));
    expect(texts.join("\n")).toMatch(/甲7.*丙3.*乙0.*乙7[^\n]*\n指标\|单位\n指标\|单位/su);
  });

  it("tells a paragraph at the top of a column by its indentation there", () => {
    const left = [
      ...column(lines("甲", 6), LEFT),
      run("（一）应当登记管网。", LEFT + 24, 220),
      run("（二）应当登记管网并且清点树。", LEFT + 24, 240),
    ];
    const right = [run("新段落在此开始。", RIGHT + 24, 100), ...column(lines("乙", 7), RIGHT, 120)];
    expect(textsOf(page(1, [...left, ...right]))).toContain("新段落在此开始。");
  });
});

describe("the tops of pages", () => {
  it("keeps the number of an article with which several pages begin, with spaces in it or none", () => {
    const pages = ["第 4 条", "第 4-1 条", "第6条", "第 七 条"].map((label, index) => {
      const head = run("某市政府公报", 240, 60, 9);
      return page(index + 1, [head, run(label, LEFT, 84), ...column(lines("甲", 6), LEFT, 104)]);
    });
    const { passages, leftOut } = readPages(pages);
    const text = passages.flatMap((each) => (each.role === "table" ? [] : [wordsOf(each.text)]));
    for (const label of [/第\s?4\s?条/u, /第\s?4-1\s?条/u, /第6条/u, /第\s?七\s?条/u]) {
      expect(text.join("\n")).toMatch(label);
    }
    expect(leftOut.map((left) => left.text)).toEqual(Array(4).fill("某市政府公报"));
  });
});
