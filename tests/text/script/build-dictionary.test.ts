/** Dictionaries made of stages with a few words: what each direction takes from which of them. */
import { describe, expect, test } from "vitest";
import {
  addWords,
  hongKongParts,
  type Parts,
  type Stages,
  simplifiedParts,
  taiwanParts,
  variantsOf,
} from "../../../src/text/script/build-dictionary.ts";
import { createDictionary } from "../../../src/text/script/dictionary.ts";

const NOTHING = { phrases: [], characters: [] };
const STAGES: Stages = {
  simplifiedToStandard: {
    phrases: [
      ["头发", "頭髮"],
      ["爱乙", "愛丙"],
      ["卫生", "衛生"],
    ],
    characters: [
      ["头", "頭"],
      ["发", "發"],
      ["爱", "愛"],
      ["卫", "衛"],
    ],
  },
  standardToHongKong: { phrases: [["衛蘭", "衞蘭"]], characters: [["衛", "衞"]] },
  standardToTaiwan: {
    phrases: [],
    characters: [
      ["衛", "衛"],
      ["裏", "裡"],
    ],
  },
  hongKongToStandard: { phrases: [["衞蘭", "衛蘭"]], characters: [["衞", "衛"]] },
  taiwanToStandard: {
    phrases: [],
    characters: [
      ["裡", "裏"],
      ["頭", "丁"],
    ],
  },
  standardToSimplified: {
    phrases: [
      ["頭髮", "头发"],
      ["衛生", "卫生"],
      ["甲乙", "甲丙"],
    ],
    characters: [
      ["頭", "头"],
      ["髮", "发"],
      ["發", "发"],
      ["愛", "爱"],
      ["衛", "卫"],
      ["裏", "里"],
      ["蘭", "兰"],
    ],
  },
};

/** What a direction makes of words, by its phrases and its characters. */
function converted(parts: Parts, words: readonly string[]): readonly string[] {
  const entries = addWords(parts, { spellings: [], phrases: [] });
  const { match } = createDictionary(entries);
  return words.map((word) => {
    let text = "";
    for (let at = 0; at < word.length; ) {
      const entry = match(word, at);
      text += entry?.to ?? word[at];
      at += entry?.from.length ?? 1;
    }
    return text;
  });
}

describe("Hong Kong has", () => {
  const parts = hongKongParts(STAGES);

  test("phrases and characters in its forms", () => {
    expect(converted(parts, ["头发", "发", "卫生", "卫"])).toEqual(["頭髮", "發", "衞生", "衞"]);
  });

  test("its forms for Traditional characters, and unified ideographs", () => {
    expect(converted(parts, ["衛", "\uf9fe", "\uf970"])).toEqual(["衞", "茶", "殺"]);
  });

  test("names, whose characters are written in either script", () => {
    expect(parts.names).toEqual([["卫兰", "衞蘭"]]);
  });

  test("no replacement of one character by an unlike one", () => {
    expect(converted(parts, ["爱乙"])).toEqual(["愛乙"]);
  });
});

test("Taiwan has its own forms, and no names", () => {
  const parts = taiwanParts(STAGES);
  expect(converted(parts, ["头发", "卫生", "裏", "\uf9fe"])).toEqual(["頭髮", "衛生", "裡", "茶"]);
  expect(parts.names).toEqual([]);
});

describe("Simplified has", () => {
  const parts = simplifiedParts(STAGES);

  test("the forms of all standards", () => {
    expect(converted(parts, ["頭髮", "衛生", "衞生", "衞", "裡", "裏", "發"])).toEqual([
      "头发",
      "卫生",
      "卫生",
      "卫",
      "里",
      "里",
      "发",
    ]);
  });

  test("names, simplified", () => {
    expect(parts.names).toEqual([["衞蘭", "卫兰"]]);
  });

  test("no form of Taiwan for a character that is Traditional itself", () => {
    expect(parts.characters).toContainEqual(["裡", "里"]);
    expect(parts.characters).not.toContainEqual(["发", "丁"]);
    const stages = {
      ...STAGES,
      taiwanToStandard: {
        phrases: [],
        characters: [
          ["发", "丁"],
          ["裡", "裏"],
        ] as const,
      },
    };
    expect(simplifiedParts(stages).characters).not.toContainEqual(["发", "丁"]);
  });

  test("no replacement of one character by an unlike one", () => {
    expect(converted(parts, ["甲乙"])).toEqual(["甲乙"]);
  });
});

test("the words of the site stand before all, and apply inside of phrases", () => {
  const parts: Parts = {
    names: [["卫兰", "衞蘭"]],
    phrases: [
      ["登岳麓山", "登嶽麓山"],
      ["生发", "生髮"],
    ],
    characters: [["岳", "嶽"]],
  };
  const entries = addWords(parts, {
    spellings: [["岳麓", "岳麓"]],
    phrases: [["公里", "公里"]],
    certain: [["发展", "發展"]],
    noWords: new Set(["生发"]),
  });
  expect(entries).toEqual([
    { from: "发展", to: "發展", rule: "phrase", isCertain: true },
    { from: "岳麓", to: "岳麓", rule: "phrase" },
    { from: "公里", to: "公里", rule: "phrase" },
    { from: "卫兰", to: "衞蘭", rule: "phrase", isName: true },
    { from: "登岳麓山", to: "登岳麓山", rule: "phrase" },
    { from: "岳", to: "嶽", rule: "character" },
  ]);
});

test("variants are what phrases of any stage interchange", () => {
  const phrases = [
    ["房檐", "房簷"],
    ["甲乙", "甲乙"],
    ["𫓹乙", "鍚丁"],
  ] as const;
  const stages = { ...STAGES, simplifiedToStandard: { ...NOTHING, phrases } };
  expect(variantsOf(stages)).toContainEqual(["檐", "簷"]);
  expect(variantsOf(stages)).not.toContainEqual(["乙", "丁"]);
});
