/** Conversion keeps the number of characters, and the fold does not see it. */
// @ts-nocheck

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Script } from "../../../src/model/types.ts";
import { openccConvert, openccFoldTable } from "../../../src/node/adapters/opencc.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";
import { readFoldTable, writeFoldTable } from "../../../src/text/fold/fold-table-format.ts";
import { seed } from "../../support/seed.ts";

const convert = openccConvert();
const table = openccFoldTable();
const { fold } = createFolding(table);
const DIRECTIONS: readonly (readonly [Script, Script])[] = [
  ["zh-Hans", "zh-Hant"],
  ["zh-Hant", "zh-Hans"],
];

describe("convert", () => {
  test.each([
    ["揭榜挂帅，攻克“卡脖子”技术", "揭榜掛帥，攻克「卡脖子」技術"],
    ["“引用‘内层’引用”", "「引用『內層』引用」"],
    ["头发发展，里程里面", "頭髮發展，里程裏面"],
    ["don’t", "don’t"],
  ])("%s ↔ %s", (hans, hant) => {
    expect(convert(hans, "zh-Hans", "zh-Hant")).toBe(hant);
    expect(convert(hant, "zh-Hant", "zh-Hans")).toBe(hans);
  });

  test.each([
    ["催生发展动能", "催生發展動能", "生发 → 生髮 would begin in 催生"],
    ["核心系统能力", "核心系統能力", "心系 → 心繫 would begin in 核心"],
    ["国家制造业", "國家製造業", "家制 would end in 制造业"],
    ["并入选名单", "並入選名單", "并入 → 併入 would end in 入选"],
  ])("a phrase keeps to the words of %s: %s (%s)", (hans, hant) => {
    expect(convert(hans, "zh-Hans", "zh-Hant")).toBe(hant);
  });

  test.each([
    ["秘書處的手鍊", "秘书处的手链"],
    ["甚麼是覆核", "什么是复核"],
    ["錢鍾書著作等身", "钱锺书著作等身"],
    ["慰藉與瞭望", "慰藉与瞭望"],
    ["乾隆年間乾淨", "乾隆年间干净"],
  ])("%s is %s in Simplified", (hant, hans) => {
    expect(convert(hant, "zh-Hant", "zh-Hans")).toBe(hans);
  });

  const han = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0x4e00, max: 0x9fff }) },
    { weight: 1, arbitrary: fc.integer({ min: 0x3400, max: 0x4dbf }) },
    { weight: 1, arbitrary: fc.integer({ min: 0x20000, max: 0x2fa1f }) },
    { weight: 1, arbitrary: fc.integer({ min: 0xf900, max: 0xfaff }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...Array.from(table.keys(), (c) => c.codePointAt(0) ?? 0)),
    },
  );
  const text = fc.array(han, { maxLength: 30 }).map((points) => String.fromCodePoint(...points));

  test.each(DIRECTIONS)("%s → %s keeps the fold and the number of characters", (from, to) => {
    fc.assert(
      fc.property(text, (given) => {
        const converted = convert(given, from, to);
        expect([...converted].length).toBe([...given].length);
        expect(fold(converted)).toBe(fold(given));
      }),
      { seed, numRuns: 2000 },
    );
  });
});

describe("the fold table", () => {
  test.each([..."坐座 具俱 待呆 坏坯 果菓".split(" ")])(
    "keeps %s apart, which only a phrase of OpenCC interchanges",
    (pair) => {
      const [one = "", other = ""] = pair;
      expect(fold(one)).not.toBe(fold(other));
    },
  );

  test.each([
    ..."复覆 像象 卫衞 鍊链 布佈 干乾 升昇 画划 沈沉 着著 背揹 枪鎗 檐簷 痹痺".split(" "),
  ])("makes %s one", (pair) => {
    const [one = "", other = ""] = pair;
    expect(fold(one)).toBe(fold(other));
  });

  test("maps single characters to ones that it leaves alone", () => {
    for (const [from, to] of table) {
      expect([...from].length + [...to].length).toBe(2);
      expect(table.has(to), to).toBe(false);
    }
  });

  test("is read as it was written", () => {
    expect(readFoldTable(writeFoldTable(table))).toEqual(table);
  });
});
