/** The longest entry decides; an uneven one is refused; which characters have a choice. */
// @ts-nocheck

import { describe, expect, test } from "vitest";
import { conversions } from "../../../src/text/script/convert.ts";
import { createDictionary, type DictionaryEntry } from "../../../src/text/script/dictionary.ts";
import { oneToMany } from "../../../src/text/script/one-to-many.ts";

const character = (from: string, to: string): DictionaryEntry => ({ from, to, rule: "character" });
const phrase = (from: string, to: string): DictionaryEntry => ({ from, to, rule: "phrase" });
const override = (from: string, to: string): DictionaryEntry => ({
  from,
  to,
  rule: "override",
  why: "名",
});

function told(
  entries: readonly DictionaryEntry[],
  text: string,
  words?: readonly string[],
): string[] {
  const direction = {
    dictionary: createDictionary(entries),
    ...(words ? { cut: () => words } : {}),
  };
  return [...conversions(text, direction)].map(
    ({ offset, entry }) => `${offset} ${entry.from}→${entry.to} ${entry.rule}`,
  );
}

describe("a dictionary", () => {
  test("gives the longest entry, and of equal ones the first", () => {
    const entries = [override("岳麓", "岳麓"), phrase("岳麓", "嶽麓"), character("岳", "嶽")];
    expect(told(entries, "登岳麓，五岳")).toEqual(["1 岳麓→岳麓 override", "5 岳→嶽 character"]);
  });

  test("refuses an entry that would change the number of characters", () => {
    expect(() => createDictionary([phrase("软件", "應用軟體")])).toThrow("软件 應用軟體");
    expect(() => createDictionary([phrase("", "")])).toThrow();
  });

  test("counts characters, not UTF-16 units", () => {
    expect(told([character("𫓹", "鍚")], "𫓹𫓹")).toEqual([
      "0 𫓹→鍚 character",
      "2 𫓹→鍚 character",
    ]);
  });
});

describe("words of the text", () => {
  const entries = [phrase("生发", "生髮"), override("沙的", "沙的"), character("发", "發")];

  test("are not cut by a phrase", () => {
    expect(told(entries, "催生发展", ["催生", "发展"])).toEqual(["2 发→發 character"]);
    expect(told(entries, "生发水", ["生发", "水"])).toEqual(["0 生发→生髮 phrase"]);
    expect(told(entries, "生发水", ["生发水"])).toEqual(["0 生发→生髮 phrase"]);
    expect(told(entries, "生发水", ["生", "发", "水"])).toEqual(["0 生发→生髮 phrase"]);
  });

  test("are cut by the collection's own words", () => {
    expect(told(entries, "长沙的", ["长沙", "的"])).toEqual(["1 沙的→沙的 override"]);
  });

  test("do not count where they are not the text", () => {
    expect(told(entries, "生发展", ["发展"])).toEqual(["0 生发→生髮 phrase"]);
  });
});

test("a choice is what words of general use disagree on", () => {
  const dictionary = createDictionary([
    override("净", "净"),
    { ...phrase("衛蘭", "衛蘭"), isName: true },
    phrase("公里", "公里"),
    character("里", "裏"),
    character("净", "淨"),
    character("衛", "衞"),
  ]);
  expect([...oneToMany(dictionary)]).toEqual([["里", new Set(["里", "裏"])]]);
});
