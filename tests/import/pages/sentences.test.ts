/** Sentences, closings and footnotes on pages: what goes on, and what is no heading. */
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/import/imported.ts";
import type { Page, Run } from "../../../src/import/pages/page.ts";
import { readPages } from "../../../src/import/pages/read-pages.ts";
import { column, FULL, LEFT, lines, page, RIGHT, run, textsOf } from "./made-pages.ts";

describe("unfinished sentences", () => {
  const WIDE = `${FULL}${FULL.slice(0, 12)}`;
  /** A notice in large type, before pages in small type without end. */
  const notice = (note: readonly Run[], next: string): Page[] => [
    page(1, [...[100, 130, 160].map((y) => run(`${WIDE.slice(1)}。`, 70, y, 15)), ...note]),
    page(2, [run(next, 70, 100, 15), run("检查树苗。", 100, 130, 15)]),
    ...[3, 4].map((number) =>
      page(
        number,
        Array.from({ length: 30 }, (_, at) => run(`${WIDE.slice(1)}。`, 70, 100 + at * 18, 9)),
      ),
    ),
  ];

  it("join over the foot of a page with a note", () => {
    const note = [
      run(`甲${FULL}${FULL.slice(0, 9)}`, 100, 190, 15),
      run("①", 130, 182, 8.5),
      run("①说明一句。", 70, 760, 9),
    ];
    const { passages } = readPages(notice(note, "泊位和灯塔。"));
    expect(passages.map(({ role }) => role)).not.toContain("heading");
    const [first] = passages.filter(({ role }) => role === "note");
    expect(first).toMatchObject({ number: 1, text: ["说明一句。"] });
    const texts = passages.map((one) => ("text" in one ? wordsOf(one.text) : ""));
    expect(texts).toContain(`甲${FULL}${FULL.slice(0, 9)}泊位和灯塔。`);
    expect(JSON.stringify(passages)).toContain('{"note":"1:1"}');
  });

  it("are no heading before a note that is not told from the text", () => {
    const line = run(WIDE, 70, 700, 15);
    const small = run("说明没有数字的一句。", 70, 760, 9);
    const pages = [
      page(1, [
        ...[100, 120].map((y) => run(`${WIDE}${FULL.slice(0, 15)}。`, 70, y, 10)),
        line,
        small,
      ]),
      page(2, [run("泊位和灯塔。", 70, 100, 15), run(`${WIDE}。`, 70, 160, 10)]),
    ];
    const { passages } = readPages(pages);
    expect(passages.slice(1).map(({ role }) => role)).not.toContain("heading");
  });
});

describe("closings", () => {
  const text = [100, 120, 140].map((y) => run(`${FULL}${FULL}`, 70, y));
  it("parts signatures and date that end at the right edge", () => {
    const signed = ["某市水务管理委员会", "某市树苗检查办公室", "2025年6月30日"];
    const runs = signed.map((line, at) => run(line, 502 - 12 * line.length, 180 + 20 * at));
    expect(textsOf(page(1, [...text, ...runs])).slice(-3)).toEqual(signed);
  });

  it("takes the notes on publication and printing for no headings, in whatever type", () => {
    const bold = (part: Run): Run => ({ ...part, isBold: true });
    const runs = [
      run("公开方式：主动公开", 70, 200, 16),
      run("某市办公厅秘书处", 70, 230, 16),
      run("2025 年 7 月 4 日印发", 350, 230, 16),
    ];
    const { passages } = readPages([
      page(1, [run("关于水表的通知", 200, 60, 22), ...text, ...runs.map(bold)]),
    ]);
    expect(passages.slice(-2)).toMatchObject([
      { role: "paragraph", text: ["公开方式：主动公开"] },
      { role: "paragraph", text: ["某市办公厅秘书处 2025年7月4日印发"] },
    ]);
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
