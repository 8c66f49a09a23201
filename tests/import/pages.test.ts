/** The order of text on pages with two columns, tables and footnotes. */
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../src/import/imported.ts";
import type { Page, Rule, Run } from "../../src/import/pages/page.ts";
import { readPages } from "../../src/import/pages/read-pages.ts";

const [LEFT, RIGHT, LEADING] = [70, 310, 20];
/** A line of 18 characters that fills a column. */
const FULL = "市应当登记管网并且清点树苗保护防火道";

function run(text: string, left: number, baseline: number, size = 12): Run {
  const right = left + [...text].length * size;
  return { text, left, right, baseline, size, isBold: false, angle: 0 };
}

/** Lines below each other. */
function column(texts: readonly string[], left: number, top = 100): Run[] {
  return texts.map((text, index) => run(text, left, top + index * LEADING));
}

function page(number: number, runs: readonly Run[], rules: readonly Rule[] = []): Page {
  return { number, width: 595, height: 842, runs, rules };
}

/** Each paragraph and note as text, each row of a table with bars. */
function textsOf(...pages: readonly Page[]): string[] {
  return readPages(pages).passages.flatMap((passage) =>
    passage.role === "table"
      ? passage.rows.map(({ cells }) => cells.map(wordsOf).join("|"))
      : [`${passage.role === "note" ? "note " : ""}${wordsOf(passage.text)}`],
  );
}

const lines = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}${index}${FULL.slice(2)}`);

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

describe("footnotes", () => {
  it("keeps a raised mark on its line beside a heading of the other column", () => {
    const left = [...column(lines("甲", 5), LEFT, 96), run("一、检查标题", LEFT, 198.4, 15)];
    const right = column([...lines("乙", 5), "终点。"], RIGHT);
    const mark = run("1", RIGHT + 36, 194.3, 7);
    const note = run("1 说明一句。", RIGHT, 700, 9);
    const texts = textsOf(page(1, [...left, ...right, mark, note]));
    expect(texts.at(-1)).toBe("note 说明一句。");
    expect(readPages([page(1, [...left, ...right, mark, note])]).passages).toContainEqual(
      expect.objectContaining({ text: [expect.stringMatching(/终点。$/u), { note: "1:1" }] }),
    );
  });

  it("gives a mark alone on the last line to the text", () => {
    const runs = [...column([FULL, "终点。"], LEFT), run("2", LEFT, 131.5, 7)];
    const { passages } = readPages([page(1, [...runs, run("2 说明一句。", LEFT, 700, 9)])]);
    expect(passages).toMatchObject([
      { text: [`${FULL}终点。`, { note: "1:2" }] },
      { role: "note", text: ["说明一句。"] },
    ]);
  });

  it("joins a note that goes on at the foot of the next page", () => {
    const first = [...column(lines("甲", 3), LEFT), run("1 说明一句，", LEFT, 700, 9)];
    const second = [...column([`${FULL}。`], LEFT), run("还有半句。", LEFT, 700, 9)];
    expect(textsOf(page(1, first), page(2, second))).toEqual([
      `${lines("甲", 3).join("")}${FULL}。`,
      "note 说明一句，还有半句。",
    ]);
  });
});
