/** Lines of text for drawings. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth, wrapText, wrapTitle } from "../../../src/site/picture/measure.ts";
import { seed } from "../../support/seed.ts";

const words = fc.stringMatching(/^[创新中心“”，。（）：AIGC5 x-]{0,40}$/u);
const room = fc.integer({ min: 4, max: 30 });

describe("lines", () => {
  it("together are the text; none begins with a closing mark or ends with an opening one", () => {
    fc.assert(
      fc.property(words, room, (text, width) => {
        for (const lines of [wrapText(text, width), wrapTitle(text, width)]) {
          expect(lines.join("").trim()).toBe(text.trim());
          expect(lines.slice(1).filter((line) => /^[，。）：”]/u.test(line))).toEqual([]);
          expect(lines.slice(0, -1).filter((line) => /[“（]$/u.test(line))).toEqual([]);
        }
      }),
      { seed },
    );
  });

  it("are no wider than their room, where a line can break", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[创新中心城市]{0,60}$/u), room, (text, width) => {
        const widths = wrapText(text, width).map(textWidth);
        expect(Math.max(0, ...widths)).toBeLessThanOrEqual(width);
      }),
      { seed },
    );
  });

  it("break between words", () => {
    expect(wrapText("关键核心技术攻坚工程", 7)).toEqual(["关键核心技术", "攻坚工程"]);
    expect(wrapText("强化科技成果转化", 5)).toEqual(["强化科技", "成果转化"]);
  });

  it("of a title break after a comma where that takes no more of them", () => {
    expect(wrapTitle("以“技术”为牵引，巩固高新区技术创新圈", 14)).toEqual([
      "以“技术”为牵引，",
      "巩固高新区技术创新圈",
    ]);
    expect(wrapTitle("创新创新创新创新创新", 9)).toEqual(["创新创新创新", "创新创新"]);
  });
});
