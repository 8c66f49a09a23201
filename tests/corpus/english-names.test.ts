/** English for the issuers, authors and key terms of documents. */
import { describe, expect, test } from "vitest";
import { englishKeyTerms, publisherTitles, titlesOfNames } from "../../src/corpus/english-names.ts";
import { policyDocument } from "../support/clauses.ts";
import { madeCorpus } from "../support/made-corpus.ts";

const both = (text: string) => ({ "zh-Hans": text, "zh-Hant": text });
const corpus = madeCorpus([], {
  words: [
    { english: "green", chinese: { "zh-Hans": ["绿色"], "zh-Hant": ["綠色"] } },
    { english: "verdant", chinese: { "zh-Hans": ["绿色"], "zh-Hant": ["綠色"] } },
    {
      english: "Fortune Global 500",
      chinese: { "zh-Hans": ["世界500 强"], "zh-Hant": ["世界500 強"] },
    },
    { english: "funding", chinese: { "zh-Hans": ["资金", "经费"], "zh-Hant": ["資金", "經費"] } },
  ],
  names: [
    {
      id: "lab",
      kind: "platform",
      titles: { ...both("江北实验室"), en: "Jiangbei Laboratory" },
      forms: ["江北实验室", "江北室"],
      note: null,
    },
  ],
  glossary: [
    {
      id: "pilot-base",
      titles: { ...both("中试基地"), en: "pilot-scale testing base" },
      pinyin: "zhōngshì jīdì",
      aliases: { "zh-Hans": ["“中试”平台"], "zh-Hant": ["「中試」平台"], en: [] },
      except: [],
      definition: { ...both(""), en: "" },
      clauses: [],
    },
  ],
  translatedNames: { 市委: "City Committee", 市政府: "City Government", 王五: "Wang Wu" },
});

describe("a name in English", () => {
  test.each([
    ["江北室", "Jiangbei Laboratory"],
    ["绿色", "green"],
    ["“中试”平台", "pilot-scale testing base"],
    ["中试平台", "pilot-scale testing base"],
    ["中试 基地", "pilot-scale testing base"],
    ["世界 500 强", "Fortune Global 500"],
    ["世界500强", "Fortune Global 500"],
    ["资金", null],
    ["市委、市政府", "City Committee and City Government"],
    ["市委、市政府、江北室", "City Committee, City Government and Jiangbei Laboratory"],
    ["市委、某局", null],
  ])("%s: %j", (chinese, english) => {
    expect(titlesOfNames(corpus, both(chinese))).toEqual({ ...both(chinese), en: english });
  });

  test("is the issuer's, or else the authors'", () => {
    const authors = { value: [both("王五")], from: "editor" };
    const issuer = { value: both("市委"), from: "editor" };
    const english = (given: object) => publisherTitles(corpus, policyDocument(given))?.en;
    expect(english({ issuer, authors })).toBe("City Committee");
    expect(english({ issuer: null, authors })).toBe("Wang Wu");
    expect(publisherTitles(corpus, policyDocument({ issuer: null, authors: null }))).toBeNull();
  });
});

describe("key terms for readers of English", () => {
  test.each([
    [
      ["绿色", "梯度", "中试基地"],
      ["green", "pilot-scale testing base"],
    ],
    [
      ["梯度", "开局"],
      [null, null],
    ],
    [[], []],
  ])("of %j: %j", (keyTerms, english) => {
    const document = policyDocument({ keyTerms: keyTerms.map(both) });
    expect(englishKeyTerms(corpus, document).map(({ en }) => en)).toEqual(english);
  });
});
