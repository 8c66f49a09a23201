/** Short lines that may be headings or cells: which ones are told, and in which words. */
import { describe, expect, test } from "vitest";
import { findings } from "../checks/findings.ts";

/** The lines that are told to be short. */
function short(text: string): readonly number[] {
  return findings(text)
    .filter(({ rule }) => rule === "text/short-line")
    .map(({ line }) => line);
}

describe("a line", () => {
  test.each<[string, string, readonly number[]]>([
    ["without a closing mark", "一、甲|文。|渔港", [3]],
    ["and another one", "一、甲|文。|渔港|泊位", [3, 4]],
    ["of forty characters", `一、甲|文。|${"渔".repeat(40)}|二、乙`, [3]],
    ["that is longer", `一、甲|文。|${"渔".repeat(41)}|二、乙`, []],
    ["with a closing mark", "一、甲|渔港。|渔港？|渔港…|渔港!|“渔港”|《渔港》", []],
    ["with a sentence inside", "一、甲|渔港。泊位|文。|渔港；泊位", []],
    ["that has a number", "一、渔港|（一）泊位", []],
    ["with cells", "一、甲|渔港\t泊位", []],
  ])("%s", (_what, text, lines) => {
    expect(short(text)).toEqual(lines);
  });

  test("is told with its words", () => {
    expect(findings("一、甲|渔港")).toMatchObject([
      {
        rule: "text/short-line",
        line: 2,
        message:
          "“渔港” is a short line without closing punctuation, as headings, captions and bylines are too. It is kept as a paragraph.",
        hint: "Say under `roles` in source.yaml what it is; `role: paragraph` confirms that it is a paragraph.",
      },
    ]);
  });
});

describe("a run of lines", () => {
  test("is a table from five on, and told as one", () => {
    expect(findings("一、甲|渔港建设|泊位|航标|灯塔|仓库|二、乙|泊位")).toMatchObject([
      {
        rule: "text/loose-cells",
        line: 2,
        message:
          "The 5 short lines from “渔港建设” in line 2 to line 6 look like the cells of a table. Each is kept as a paragraph.",
        hint: "Say in source.yaml how many columns it has: `- { line: 2, to: 6, words: 渔港建设, role: cells, columns: 3 }`; or `role: paragraph` for lines that are paragraphs.",
      },
      { rule: "text/short-line", line: 8 },
    ]);
    expect(short("一、甲|渔港|泊位|航标|灯塔|二、乙")).toEqual([2, 3, 4, 5]);
  });

  test("goes on behind furniture, and ends at a sentence", () => {
    const lines = "一、甲|渔港|泊位|航标|— 3 —|灯塔|仓库";
    expect(findings(lines)).toMatchObject([{ rule: "text/loose-cells", line: 2 }]);
    expect(short("一、甲|渔港|泊位|航标|文。|灯塔|仓库")).toEqual([2, 3, 4, 6, 7]);
  });
});
