/** Conversion with a dictionary of few words: what stays, what decides, and the quotation marks of each script. */
import { describe, expect, test } from "vitest";
import type { ScriptStandard } from "../../../src/model/types.ts";
import type { ContextRule } from "../../../src/text/script/context-rules.ts";
import {
  conversions,
  createConvert,
  type Direction,
  forSegmentation,
} from "../../../src/text/script/convert.ts";
import { createDictionary, type DictionaryEntry } from "../../../src/text/script/dictionary.ts";

const character = (from: string, to: string): DictionaryEntry => ({ from, to, rule: "character" });
const phrase = (from: string, to: string): DictionaryEntry => ({ from, to, rule: "phrase" });
const certain = (from: string, to: string): DictionaryEntry => ({
  ...phrase(from, to),
  isCertain: true,
});
const override = (from: string, to: string): DictionaryEntry => ({
  from,
  to,
  rule: "override",
  why: "名",
});

const ENTRIES = [
  override("岳麓", "岳麓"),
  override("里弄", "里弄"),
  phrase("头发", "頭髮"),
  phrase("发展", "發展"),
  phrase("里程", "里程"),
  character("发", "發"),
  character("头", "頭"),
  character("里", "裏"),
  character("岳", "嶽"),
  character("𫓹", "鍚"),
];
/** 里 is a length behind 三, and its dictionary form is kept elsewhere. */
const MILES: ContextRule = {
  characters: ["里"],
  decide: ({ text, offset, entry }) =>
    text.charAt(offset - 1) === "三" ? { to: "里", by: `三里 ${entry?.from ?? "-"}` } : null,
};

function direction(barred: string, rules: readonly ContextRule[] = []): Direction {
  const words = barred.split("|");
  return {
    dictionary: createDictionary(ENTRIES),
    cut: (part) => words.filter((word) => part.includes(word)),
    rules: new Map(rules.map((rule) => ["里".charCodeAt(0), rule])),
  };
}

/** What converts a text, whose words stand between bars. */
function told(barred: string, rules: readonly ContextRule[] = []): readonly string[] {
  const text = barred.replaceAll("|", "");
  return [...conversions(text, direction(barred, rules))].map(
    ({ offset, entry: { from, to, rule }, by }) => `${offset} ${from}→${to} ${rule} ${by ?? "-"}`,
  );
}

function convert(barred: string, from: ScriptStandard, to: ScriptStandard): string {
  const text = barred.replaceAll("|", "");
  const given = direction(barred, [MILES]);
  const directions = { "zh-Hans": given, "zh-Hant": given, "zh-Hant-TW": given };
  return createConvert(directions)(text, from, to);
}

describe("a rule of context", () => {
  test("decides before the dictionary, and says by what", () => {
    expect(told("三|里", [MILES])).toEqual(["1 里→里 context 三里 里"]);
    expect(told("家|里", [MILES])).toEqual(["1 里→裏 character -"]);
    expect(told("三|里程", [MILES])).toEqual(["1 里→里 context 三里 里程"]);
  });

  test("leaves the words of the collection alone", () => {
    expect(told("三|里弄", [MILES])).toEqual(["1 里弄→里弄 override -"]);
  });

  test("does not speak for what comes behind it", () => {
    expect(told("三|里|头", [MILES])).toEqual(["1 里→里 context 三里 里", "2 头→頭 character -"]);
  });

  test("needs the words of the text", () => {
    const rules = new Map([["里".charCodeAt(0), MILES]]);
    const [found] = conversions("三里", { dictionary: createDictionary(ENTRIES), rules });
    expect(found?.entry.to).toBe("裏");
  });
});

describe("a text is converted", () => {
  test.each([
    ["头发|，|发展", "頭髮，發展"],
    ["登|岳麓|山", "登岳麓山"],
    ["登|岳", "登嶽"],
    ["港", "港"],
    ["三|里|外", "三里外"],
    ["港|𫓹|𠀀|头", "港鍚𠀀頭"],
    ["\ud863|头|\ud863", "\ud863頭\ud863"],
    ["", ""],
  ])("%s: %s", (barred, expected) => {
    expect(convert(barred, "zh-Hans", "zh-Hant")).toBe(expected);
  });

  test.each<[ScriptStandard, ScriptStandard]>([
    ["zh-Hans", "zh-Hans"],
    ["zh-Hant", "zh-Hant-TW"],
    ["zh-Hant-TW", "zh-Hant"],
  ])("from %s to %s it is the same", (from, to) => {
    expect(convert("“头发”", from, to)).toBe("“头发”");
  });

  test.each<[string, string, ScriptStandard]>([
    ["“甲”‘乙’", "「甲」『乙』", "zh-Hant"],
    ["“甲”‘乙’", "「甲」『乙』", "zh-Hant-TW"],
    ["「甲」『乙』", "“甲”‘乙’", "zh-Hans"],
    ["「甲」", "「甲」", "zh-Hant"],
    ["“甲”", "“甲”", "zh-Hans"],
    ["don’t", "don’t", "zh-Hant"],
    ["‘AI’", "『AI』", "zh-Hant"],
    ["甲’A", "甲』A", "zh-Hant"],
    ["A’甲", "A』甲", "zh-Hant"],
    ["’", "』", "zh-Hant"],
  ])("its quotation marks become those of the script: %s, %s", (text, expected, to) => {
    expect(convert(text, to === "zh-Hans" ? "zh-Hant" : "zh-Hans", to)).toBe(expected);
  });
});

test("for segmentation a text has its characters, its certain phrases and the words of its collection converted", () => {
  const dictionary = createDictionary([
    override("復蓋", "覆盖"),
    certain("麵業", "面业"),
    phrase("乾隆", "乾隆"),
    phrase("頭髮", "头发"),
    character("乾", "干"),
    character("頭", "头"),
    character("髮", "发"),
    character("鍚", "𫓹"),
  ]);
  expect(forSegmentation("乾隆復蓋麵業，頭髮鍚", dictionary)).toBe("干隆覆盖面业，头发鍚");
  expect(forSegmentation("", dictionary)).toBe("");
});
