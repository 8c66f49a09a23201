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

describe("ruled cells", () => {
  const [one, two] = ["水表管网树苗泊位灯塔盐库航标", "道路桥梁码头堤坝水闸泵站沟渠"];
  /** A ruled table of two columns, each 130 points wide. */
  const rulesTo = (bottom: number, top = 88): Rule[] => [
    ...[top, bottom].map((y) => ({ left: 70, top: y, right: 330, bottom: y + 0.5 })),
    ...[70, 200, 330].map((x) => ({ left: x, top, right: x + 0.5, bottom })),
  ];
  const rows = [100, 115, 130];

  it("parts cells whose text nearly touches the ruling between them", () => {
    const runs = rows.flatMap((y, at) => [
      run(at + one.slice(1), 72.3, y, 9),
      run(two, 202.5, y, 9),
    ]);
    const cells = [rows.map((_, at) => at + one.slice(1)).join(""), two.repeat(3)];
    expect(textsOf(page(1, runs, rulesTo(140)))).toEqual([cells.join("|")]);
  });

  it("parts one run that PDF.js makes of two cells at the space on the ruling", () => {
    const runs = rows.map((y) => ({ ...run("", 72.3, y, 9), text: `${one} ${two}`, right: 328.5 }));
    const table = textsOf(page(1, runs, rulesTo(140)));
    expect(table).toEqual([`${one.repeat(3)}|${two.repeat(3)}`]);
  });

  it("keeps text that runs over a ruling whole, and in its line", () => {
    const over = run("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳", 72.3, 100, 9);
    const runs = [
      over,
      run("午未", 218, 100.2, 9),
      run("申酉", 72.3, 115, 9),
      run("戌亥", 202.5, 115, 9),
    ];
    expect(textsOf(page(1, runs, rulesTo(125)))).toEqual([
      "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉|戌亥",
    ]);
  });

  describe("of a row that a page divides", () => {
    const head = [run("任务", 72.3, 700, 9), run("单位", 202.5, 700, 9)];
    const begun = [
      ...rows.map((_, at) => run(at + one.slice(1), 72.3, 720 + 15 * at, 9)),
      run("水务局", 202.5, 720, 9),
    ];
    const rest = [run("检查完毕。", 72.3, 100, 9)];
    const next = [run("登记", 72.3, 120, 9), run("林业局", 202.5, 120, 9)];
    const across = (y: number): Rule => ({ left: 70, top: y, right: 330, bottom: y + 0.5 });
    const expected = [
      "任务|单位",
      `${rows.map((_, at) => at + one.slice(1)).join("")}检查完毕。|水务局`,
      "登记|林业局",
    ];

    it("are joined where no line closes them", () => {
      const upper = [...rulesTo(765, 688), across(708)].filter(({ top }) => top !== 765);
      const lower = [...rulesTo(128, 88), across(106)].filter(
        ({ top, bottom }) => top !== 88 || bottom === 128,
      );
      const pages = [page(1, [...head, ...begun], upper), page(2, [...rest, ...next], lower)];
      expect(textsOf(...pages)).toEqual(expected);
      const { passages } = readPages(pages);
      const [table] = passages;
      expect(table?.role === "table" ? table.rows[1]?.origins : []).toMatchObject([
        { page: 1 },
        { page: 2 },
      ]);
    });

    it("are joined where lines close them, if the text of a cell goes on, behind a repeated head too", () => {
      const upper = [...rulesTo(765, 688), across(708)];
      const lower = [...rulesTo(128, 88), across(106)];
      expect(
        textsOf(page(1, [...head, ...begun], upper), page(2, [...rest, ...next], lower)),
      ).toEqual(expected);
      const again = [run("任务", 72.3, 84, 9), run("单位", 202.5, 84, 9)];
      const withHead = [...rulesTo(128, 72), across(90), across(106)];
      expect(
        textsOf(
          page(1, [...head, ...begun], upper),
          page(2, [...again, ...rest, ...next], withHead),
        ),
      ).toEqual(expected);
    });

    it("are not taken for one another where the upper row has ended", () => {
      const upper = [...rulesTo(765, 688), across(708)];
      const ended = [run("检查", 72.3, 720, 9), run("水务局", 202.5, 720, 9)];
      const other = [run("农业局", 202.5, 100, 9)];
      const lower = [...rulesTo(128, 88), across(106)];
      expect(
        textsOf(page(1, [...head, ...ended], upper), page(2, [...other, ...next], lower)),
      ).toEqual(["任务|单位", "检查|水务局", "|农业局", "登记|林业局"]);
      const full = [run(one, 72.3, 720, 9), run(two, 202.5, 720, 9)];
      const whole = [run("检查", 72.3, 100, 9), run("农业局", 202.5, 100, 9)];
      expect(
        textsOf(page(1, [...head, ...full], upper), page(2, [...whole, ...next], lower)),
      ).toEqual(["任务|单位", `${one}|${two}`, "检查|农业局", "登记|林业局"]);
    });
  });

  it("measures the font of the text without that of a long table", () => {
    const cells = Array.from({ length: 40 }, (_, at) => [
      run(one, 72.3, 200 + 13 * at, 9),
      run(two, 202.5, 200 + 13 * at, 9),
    ]);
    const text = column([FULL, "市应当检查水表"], LEFT, 100).map((part) => ({
      ...part,
      size: 16,
    }));
    const { passages } = readPages([page(1, [...text, ...cells.flat()], rulesTo(740, 185))]);
    expect(passages.map(({ role }) => role)).not.toContain("heading");
  });
});

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
