/** What English and pinyin mean, on a handful of names; and how a query is read by it. */
import { describe, expect, test } from "vitest";
import type { QueryNode } from "../../../src/search/query/query.ts";
import { readQuery } from "../../../src/search/query/read-query.ts";
import { meaningOf } from "../../../src/search/translate/cross-language.ts";
import { readEnglish, writePinyin } from "../../../src/search/translate/english-index.ts";
import { translateQuery } from "../../../src/search/translate/translate-query.ts";

const index = readEnglish({
  terms: [
    [["中试基地", "中试平台"], ["pilot-scale testing base", "pilot base"], "zhongshi:2 jidi:2"],
    [["岳麓山实验室"], ["Yuelushan Laboratory"], "yuelu:2 shan:1 shiyanshi:3"],
    [["湘江科学城"], ["Xiangjiang Science City"], "xiangjiang:2 kexuecheng:3"],
    [["4+4科创工程"], ["4+4 Sci-Tech Innovation Programme"], "si jia si kechuang gongcheng"],
    [["小巨人"], ["little giant"], "xiao:1 juren:2"],
    [["人才"], ["talent"], ""],
    [["基金"], ["fund"], ""],
  ],
  titles: [
    [3, "Building Xiangjiang Science City to High Standards"],
    [5, "Attracting Talent from around the World"],
    [7, "Zones for the Testing of Pilots"],
  ],
});
const meaning = (text: string, phrase = false) => meaningOf(text, { phrase }, index);

describe("a meaning", () => {
  test.each([
    ["a name", "pilot base", ["中试基地", "中试平台"]],
    ["a name in the plural and another case", "Little Giants", ["小巨人"]],
    ["words of a name in any order", "base pilot-scale", ["中试基地", "中试平台"]],
    ["the beginning of a word where no word is it", "science cit", ["湘江科学城"]],
    ["pinyin", "xiaojuren", ["小巨人"]],
    ["pinyin with tone marks, spaces and an apostrophe", "xiǎo jù’rén", ["小巨人"]],
    ["the beginning of a term by its pinyin", "yuelushan", ["岳麓山"]],
    ["the end of a term by its pinyin", "shiyanshi", ["实验室"]],
    ["pinyin begun", "kexuech", ["科学城"]],
    ["pinyin of which the characters are not known", "kechuang gongcheng", ["4+4科创工程"]],
    ["a single syllable, which is no word to look for", "shan", []],
    ["nothing", "zeppelin", []],
    ["small words alone", "of the", []],
  ])("of %s: %s", (_what, text, terms) => {
    expect(meaning(text).terms).toEqual(terms);
  });

  test("has the titles that hold every word, in quotation marks only side by side", () => {
    expect(meaning("pilots testing").titles).toEqual([7]);
    expect(meaning("testing of pilots", true).titles).toEqual([]);
    expect(meaning("science city", true).titles).toEqual([3]);
    expect(meaning("city science", true)).toEqual({ terms: [], named: false, titles: [] });
  });

  test("leaves out a term that holds another one", () => {
    const nested = readEnglish({
      terms: [
        [["小巨人"], ["giant"], ""],
        [["专精特新“小巨人”企业"], ["giant"], ""],
      ],
      titles: [],
    });
    expect(meaningOf("giant", { phrase: false }, nested).terms).toEqual(["小巨人"]);
  });
});

describe("pinyin is written", () => {
  test.each([
    ["Yuèlù Shān Shíyànshì", "岳麓山实验室", "yuelu:2 shan:1 shiyanshi:3"],
    ["lí'àn chuàngxīn", "离岸创新", "lian:2 chuangxin:2"],
    ["lǜsè gōngchǎng", "绿色工厂", "luse:2 gongchang:2"],
    ["sì jiā sì", "4+4", "si jia si"],
  ])("%s", (pinyin, chinese, written) => {
    expect(writePinyin(pinyin, chinese)).toBe(written);
  });
});

/** A query as words and brackets. */
function show(node: QueryNode): string {
  switch (node.kind) {
    case "term":
      return node.term.text;
    case "and":
    case "or":
      return `(${node.parts.map(show).join(node.kind === "and" ? " " : " | ")})`;
    case "not":
      return `-${show(node.part)}`;
    case "title":
      return `title:${show(node.part)}`;
    case "document":
      return `doc:${node.words}`;
  }
}

describe("a query", () => {
  const fold = (text: string): string => text.trim().toLowerCase();
  const known = new Set(["ai", "中试"]);

  function translated(query: string) {
    const read = readQuery(query, fold);
    if (read === null) throw new Error("The query has no term");
    return translateQuery(read, {
      isKnown: (term) => known.has(term),
      meaningOf: (text, manner) => meaningOf(text, manner, index),
    });
  }

  test.each([
    ["side by side is read as one name", "science city", "(science city)"],
    ["that is no one name is read word by word", "talent fund", "(talent fund)"],
    ["keeps what the texts hold", "AI talent", "(AI talent)"],
    ["keeps Chinese", "中试 fund", "(中试 fund)"],
    ["loses what is not known", "zeppelin talent", "(talent)"],
    ["loses small words between others", "talent for the science city", "(talent science city)"],
    ["keeps its operators", "title:talent -fund doc:plan", "(title:talent -fund doc:plan)"],
    ["keeps either", "talent|fund", "(talent | fund)"],
    ["loses a part with nothing left to look for", "talent | (zeppelin -fund)", "(talent)"],
  ])("%s: %s", (_what, query, shown) => {
    const { query: read } = translated(query) ?? {};
    expect(read && show(read)).toBe(shown);
  });

  test("says what each word was read as, and what was not understood", () => {
    const words = translated("zeppelin talent science city")?.translations ?? [];
    expect(words.map(({ term, terms }) => [term.text, terms])).toEqual([
      ["zeppelin", []],
      ["talent", ["人才"]],
      ["science city", ["湘江科学城"]],
    ]);
  });

  test("of which nothing is understood is not translated", () => {
    expect(translated("zeppelin")).toBeNull();
    expect(translated("中试")).toBeNull();
    expect(translated("AI 中试")).toBeNull();
  });

  test("of which only exclusions and conditions are understood is not translated", () => {
    expect(translated("zeppelin -fund")).toBeNull();
    expect(translated("of -fund")).toBeNull();
    expect(translated("zeppelin doc:plan -fund")).toBeNull();
  });
});
