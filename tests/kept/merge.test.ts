/** What two windows changed comes together: each case by itself; `client/kept` has the interleavings of several windows. */
import { describe, expect, test } from "vitest";
import { type Merged, mergeEntry, mergeText, mergeValue } from "../../src/kept/merge.ts";

describe("texts", () => {
  test.each([
    ["neither changed it", "旧", "旧", "旧", "旧", false],
    ["only this window did", "旧", "新", "旧", "新", false],
    ["only the other window did", "旧", "旧", "新", "新", false],
    ["both wrote the same", "旧", "新", "新", "新", false],
    ["this window has the other's words too", "旧", "新的话", "新", "新的话", false],
    ["the other window has these words too", "旧", "新", "新的话", "新的话", false],
    ["both wrote", "旧", "我的", "你的", "你的\n\n我的", true],
    ["this window erased it, the other wrote", "旧", "", "你的", "你的", false],
    ["the other window erased it, this one wrote", "旧", "我的", "", "我的", false],
  ])("where %s", (_case, base, mine, stored, value, hasBoth) => {
    expect(mergeText(base, mine, stored)).toEqual({ value, hasBoth });
  });
});

test.each([
  ["旧", "旧", "新", "新"],
  ["旧", "新", "旧", "新"],
  ["旧", "我的", "你的", "我的"],
])("of a value that was %s, is %s here and %s there, %s holds", (base, mine, stored, value) => {
  expect(mergeValue(base, mine, stored)).toBe(value);
});

describe("entries", () => {
  interface Entry {
    readonly words: string;
    readonly time: number;
  }
  const isSame = (one: Entry, other: Entry) => one.words === other.words;
  const merge = (base: Entry | null, mine: Entry, stored: Entry): Merged<Entry> => ({
    value: { words: `${base?.words ?? "—"} ${mine.words} ${stored.words}`, time: 0 },
    hasBoth: true,
  });
  const a = { words: "甲", time: 1 };
  const b = { words: "乙", time: 2 };
  const c = { words: "丙", time: 3 };
  const again = { words: "甲", time: 4 };

  test.each([
    ["only this window changed it", a, b, a, b],
    ["only this window deleted it", a, null, a, null],
    ["only the other window changed it", a, a, b, b],
    ["only the other window deleted it", a, again, null, null],
    ["both wrote the same, the later time is kept", b, again, a, again],
    ["this window deleted what the other changed", a, null, b, b],
    ["this window changed what the other deleted", a, b, null, b],
    ["both deleted it", a, null, null, null],
    ["this window wrote the first", null, a, null, a],
  ])("where %s", (_case, base, mine, stored, value) => {
    expect(mergeEntry({ base, mine, stored }, isSame, merge)).toEqual({ value, hasBoth: false });
  });

  test("that both changed are merged by their own rule, with what they were made from", () => {
    const merged = mergeEntry({ base: a, mine: b, stored: c }, isSame, merge);
    expect(merged).toEqual({ value: { words: "甲 乙 丙", time: 0 }, hasBoth: true });
    const first = mergeEntry({ base: null, mine: b, stored: c }, isSame, merge);
    expect(first).toEqual({ value: { words: "— 乙 丙", time: 0 }, hasBoth: true });
  });
});
