/** Tables on pages: cells between rulings, and rows that a page divides. */
import { describe, expect, it } from "vitest";
import type { Rule } from "../../../src/import/pages/page.ts";
import { readPages } from "../../../src/import/pages/read-pages.ts";
import { column, FULL, LEFT, page, run, textsOf } from "./made-pages.ts";

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
