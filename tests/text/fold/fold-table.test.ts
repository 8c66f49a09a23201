/** The fold table of a few entries: which characters are equal, and which of them stands for all. */
import { describe, expect, test } from "vitest";
import { makeFoldTable } from "../../../src/text/fold/fold-table.ts";
import { RADICALS } from "../../../src/text/radicals.ts";
import { createDictionary, type Pair } from "../../../src/text/script/dictionary.ts";

/** The table without radicals, as `from→to`. */
function table(
  toSimplified: readonly Pair[],
  phrases: readonly Pair[] = [],
  variants: readonly Pair[] = [],
): readonly string[] {
  const dictionary = createDictionary(
    phrases.map(([from, to]) => ({ from, to, rule: "phrase" as const })),
  );
  return [...makeFoldTable([dictionary], toSimplified, variants)]
    .filter(([from]) => !RADICALS.has(from))
    .map(([from, to]) => `${from}→${to}`);
}

describe("characters are equal", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["that one conversion interchanges", table([["掛", "挂"]]), ["掛→挂"]],
    [
      "directly or through others",
      table(
        [["複", "复"]],
        [
          ["覆盖", "復盖"],
          ["复原", "復原"],
        ],
      ),
      ["復→复", "複→复", "覆→复"],
    ],
    ["that are variants", table([], [], [["檐", "簷"]]), ["簷→檐"]],
    ["and none else", table([["掛", "挂"]], [["渔港", "渔港"]]), ["掛→挂"]],
    ["of phrases at the same place only", table([], [["甲乙", "丙乙"]]), ["甲→丙"].toSorted()],
  ])("%s", (_what, entries, expected) => {
    expect(entries.toSorted()).toEqual(expected.toSorted());
  });
});

describe("all are shown by", () => {
  test("the one that most are simplified to", () => {
    expect(
      table(
        [
          ["一", "二"],
          ["三", "四"],
          ["五", "四"],
        ],
        [],
        [["二", "四"]],
      ),
    ).toEqual(["一→四", "三→四", "二→四", "五→四"]);
  });

  test("the first by code point among equals", () => {
    expect(
      table(
        [
          ["丙", "乙"],
          ["甲", "丁"],
        ],
        [],
        [["乙", "丁"]],
      ),
    ).toEqual(["丙→丁", "乙→丁", "甲→丁"]);
    expect(table([], [], [["𠀀", "一"]])).toEqual(["𠀀→一"]);
  });
});

test("keys are normal forms, in the order of their units", () => {
  expect(table([["ＡＢ".charAt(0), "b"]])).toEqual(["a→b"]);
  expect(
    table([
      ["\uf900", "岂"],
      ["Ｃ", "B"],
    ]),
  ).toEqual(["c→b", "豈→岂"]);
});

test("a radical is what its character is", () => {
  const radicals = makeFoldTable([], [["長", "长"]]);
  expect([radicals.get("⻑"), radicals.get("⻓"), radicals.get("⺀")]).toEqual([
    "长",
    "长",
    undefined,
  ]);
  // A radical with a compatibility form is replaced before.
  expect(radicals.has("⾧")).toBe(false);
});
