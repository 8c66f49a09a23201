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
    [["科普奖"], ["Sci Prize"], ""],
    [["人工智能计划"], ["AI Programme"], ""],
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
    ["pinyin of several words of a term", "xiangjiangkexuecheng", ["湘江科学城"]],
    ["pinyin of several words, the last one begun", "xiangjiangkexue", ["湘江科学城"]],
    ["pinyin of a whole term with two forms", "zhongshijidi", ["中试基地", "中试平台"]],
    ["a single syllable, which is no word to look for", "shan", []],
    ["pinyin that goes beyond a word, but does not end with one", "xiaojurenx", []],
    ["pinyin that begins inside of a word", "uren", []],
    ["pinyin that begins with the second word", "juren", ["巨人"]],
    ["pinyin begun that is too short", "kexu", []],
    ["a beginning that is too short", "sc", []],
    ["a beginning of a word that is not the last", "scien city", []],
    ["the beginning of the last word behind whole ones", "xiangjiang science cit", ["湘江科学城"]],
    ["a beginning of two letters behind a whole word", "science ci", []],
    ["the beginning of a word by three letters", "gia", ["小巨人"]],
    ["the beginning of a word behind a word of two letters", "ai prog", ["人工智能计划"]],
    ["a beginning between whole words that is a word of another name", "xiangjiang sci cit", []],
    ["a name with small words in it", "the little of giant", ["小巨人"]],
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

  test("says whether the words are the whole name", () => {
    expect(meaning("little giant").named).toBe(true);
    expect(meaning("giant")).toEqual({ terms: ["小巨人"], named: false, titles: [] });
    expect(meaning("giant little").named).toBe(false);
    expect(meaning("xiaojuren").named).toBe(true);
    expect(meaning("science cit").named).toBe(false);
    expect(meaning("science cit").titles).toEqual([3]);
  });

  test("in quotation marks has the words of a name side by side", () => {
    expect(meaning("testing base", true).terms).toEqual(["中试基地", "中试平台"]);
    expect(meaning("pilot-scale base", true).terms).toEqual([]);
  });

  test("has the terms with the shortest names first, twelve names at most", () => {
    const many = readEnglish({
      terms: Array.from({ length: 14 }, (_, at) => [
        [String.fromCodePoint(0x4e00 + at).repeat(2)],
        [`harbour ${"wide ".repeat(14 - at)}quay`],
        "",
      ]),
      titles: [],
    });
    const { terms } = meaningOf("harbour", { phrase: false }, many);
    expect(terms).toHaveLength(12);
    expect(terms[0]).toBe(String.fromCodePoint(0x4e00 + 13).repeat(2));
  });

  test("has a term by the shortest of its names that has the words", () => {
    const several = readEnglish({
      terms: [
        [["甲港"], ["harbour wall"], ""],
        [["乙港"], ["old harbour with a very wide quay", "harbour"], ""],
        [["丙港"], ["harbour for boats", "quay"], ""],
      ],
      titles: [],
    });
    const terms = (text: string) => meaningOf(text, { phrase: false }, several).terms;
    expect(terms("harbours walls")).toEqual(["甲港"]);
    expect(terms("harb")).toEqual(["乙港", "甲港", "丙港"]);
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
    const marked = readEnglish({
      terms: [
        [["产、学、研基地"], ["joint base"], ""],
        [["产学研"], ["joint"], ""],
        [["产·学·研"], ["joint"], ""],
      ],
      titles: [],
    });
    expect(meaningOf("joint bases", { phrase: false }, marked).terms).toEqual(["产、学、研基地"]);
    // The same term with other marks is one.
    expect(meaningOf("joint", { phrase: false }, marked).terms).toEqual(["产·学·研"]);
  });
});

describe("pinyin is written", () => {
  test.each([
    ["Yuèlù Shān Shíyànshì", "岳麓山实验室", "yuelu:2 shan:1 shiyanshi:3"],
    ["lí'àn chuàngxīn", "离岸创新", "lian:2 chuangxin:2"],
    ["lǜsè gōngchǎng", "绿色工厂", "luse:2 gongchang:2"],
    ["sì jiā sì", "4+4", "si jia si"],
    ["zhōng–měi", "中美", "zhong:1 mei:1"],
    ["zhōng měi", "中美国", "zhong mei"],
    ["- zhōng", "中", "zhong:1"],
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
    [
      "keeps two names where one only holds the words of both",
      "talent fund giant",
      "(talent fund giant)",
    ],
    ["keeps what is quoted as one", "“science city” talent", "(science city talent)"],
    ["loses what is quoted otherwise", "“city science” talent", "(talent)"],
    ["keeps a number", "talent 2025", "(talent 2025)"],
    ["translates terms between others apart", "science 中试 city", "(science 中试 city)"],
    ["loses alternatives that are all unknown", "talent (zeppelin | airship)", "(talent)"],
    ["loses small words in brackets", "talent (of the)", "(talent)"],
    ["loses a part with nothing left to look for", "talent | (zeppelin -fund)", "(talent)"],
  ])("%s: %s", (_what, query, shown) => {
    const { query: read } = translated(query) ?? {};
    expect(read && show(read)).toBe(shown);
  });

  /** A query translated by these names, of which some words are known. */
  function by(
    names: readonly (readonly [chinese: string, english: string])[],
    query: string,
    ...stand: string[]
  ) {
    const own = readEnglish({
      terms: names.map(([chinese, english]) => [[chinese], [english], ""]),
      titles: [],
    });
    const read = readQuery(query, fold);
    if (read === null) throw new Error("The query has no term");
    const found = translateQuery(read, {
      isKnown: (term) => stand.includes(term),
      meaningOf: (text, manner) => meaningOf(text, manner, own),
    });
    return found && show(found.query);
  }

  test("side by side that a longer name holds may be several names as well", () => {
    const names = [
      ["国家人才基金", "national talent fund"],
      ["人才", "talent"],
      ["基金", "fund"],
    ] as const;
    expect(by(names, "talent fund")).toBe("((talent fund | (talent fund)))");
    expect(by(names, "national talent fund")).toBe("(national talent fund)");
    // One of the words is no name of its own.
    expect(by(names, "national talent")).toBe("(national talent)");
    expect(by(names.slice(0, 2), "talent fund")).toBe("(talent fund)");
    // One of the words stands in the texts.
    expect(by(names.slice(0, 2), "talent fund", "fund")).toBe("((talent fund | (talent fund)))");
  });

  test("of known words that are a name together stays as it is", () => {
    const names = [["小巨人", "little giant"]] as const;
    expect(by(names, "little giant", "little", "giant")).toBeNull();
    expect(by(names, "little giant", "little")).toBe("(little giant)");
  });

  test("says what each word was read as, and what was not understood", () => {
    const words = translated("zeppelin talent science city")?.translations ?? [];
    expect(words.map(({ term, terms }) => [term.text, terms])).toEqual([
      ["zeppelin", []],
      ["talent", ["人才"]],
      ["science city", ["湘江科学城"]],
    ]);
  });

  test("of several names has each of them once, under its own words", () => {
    const words = translated("science city little giant 中试 talent")?.translations ?? [];
    expect(words.map(({ term }) => [term.text, term.fold])).toEqual([
      ["science city", "science city"],
      ["little giant", "little giant"],
      ["talent", "talent"],
    ]);
  });

  test("of which nothing is understood is not translated", () => {
    expect(translated("zeppelin")).toBeNull();
    expect(translated("中试")).toBeNull();
    expect(translated("AI 中试")).toBeNull();
    expect(translated("zeppelin 中试")).toBeNull();
  });

  test("of which only exclusions and conditions are understood is not translated", () => {
    expect(translated("zeppelin -fund")).toBeNull();
    expect(translated("of -fund")).toBeNull();
    expect(translated("zeppelin doc:plan -fund")).toBeNull();
  });
});
