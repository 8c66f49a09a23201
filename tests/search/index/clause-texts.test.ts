/** The texts of a clause as they are searched, and the words that a text is indexed by. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { symbolsOf } from "../../../src/search/format/symbols.ts";
import { clauseTexts, clauseTitle } from "../../../src/search/index/clause-texts.ts";
import { aloneWord, GAP, indexWords, partsOf } from "../../../src/search/index/index-words.ts";
import { seed } from "../../support/seed.ts";

describe("a title", () => {
  test.each([
    ["第三条", "目的", "第三条 目的"],
    ["（一）", "目的", "（一）目的"],
    ["三、", "目的", "三、目的"],
    ["1.", "目的", "1. 目的"],
    ["第三条", "", "第三条"],
    ["", "目的", "目的"],
    ["", "", ""],
  ])("of the label “%s” and the heading “%s” is “%s”", (label, heading, title) => {
    expect(clauseTitle({ label, heading, paragraphs: [] })).toBe(title);
  });
});

/** The texts, with `|` behind what is the heading of each. */
function texts(
  [label, heading, ...paragraphs]: readonly [string, string, ...string[]],
  runIn = false,
  delimiter = "",
): string[] {
  return clauseTexts({ label, heading, paragraphs }, runIn, delimiter).map(
    ({ text, headingLength }) => `${text.slice(0, headingLength)}|${text.slice(headingLength)}`,
  );
}

describe("the texts of a clause", () => {
  test("are its title, and each paragraph", () => {
    expect(texts(["第三条", "目的", "甲。", "乙。"])).toEqual(["第三条 目的|", "|甲。", "|乙。"]);
    expect(texts(["", "", "甲。"])).toEqual(["|甲。"]);
    expect(texts(["三、", ""])).toEqual(["三、|"]);
    expect(texts(["", ""])).toEqual([]);
  });

  test("are one for a heading that runs into its paragraph", () => {
    expect(texts(["（一）", "目的", "甲。", "乙。"], true, "。")).toEqual([
      "（一）目的|。甲。",
      "|乙。",
    ]);
    expect(texts(["第三条", "", "甲。"], true)).toEqual(["第三条| 甲。"]);
    expect(texts(["1.", "目的"], true, "：")).toEqual(["1. 目的|"]);
  });
});

const text = fc.array(fc.constantFrom("甲", "乙", "丙", "a", "5", "𠀀"), { maxLength: 8 });

test("the words of texts have a pair at each symbol, and a gap behind each text", () => {
  expect(indexWords([["甲", "乙"], [], ["丙"]])).toEqual(["甲乙", "乙zz", GAP, GAP, "丙zz", GAP]);
  expect(indexWords([])).toEqual([]);
  const symbols = symbolsOf("甲a𠀀");
  expect(indexWords([symbols]).slice(0, -1).map(aloneWord)).toEqual(
    symbols.map((symbol) => `zy${symbol}`),
  );
});

describe("the parts of a term", () => {
  test("are its pairs, as few as cover it", () => {
    expect(partsOf("")).toEqual([]);
    const [first, second, third, fourth] = symbolsOf("甲乙丙丁");
    expect(partsOf("甲")).toEqual([{ word: `zy${first}`, offset: 0 }]);
    expect(partsOf("甲乙")).toEqual([{ word: `${first}${second}`, offset: 0 }]);
    expect(partsOf("甲乙丙").map(({ offset }) => offset)).toEqual([0, 1]);
    expect(partsOf("甲乙丙丁")).toEqual([
      { word: `${first}${second}`, offset: 0 },
      { word: `${third}${fourth}`, offset: 2 },
    ]);
  });

  test("cover every symbol at the least cost there is", () => {
    fc.assert(
      fc.property(
        text.filter((symbols) => symbols.length > 1),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 }),
        (written, costs) => {
          const symbols = symbolsOf(written.join(""));
          const pairs = symbols.slice(0, -1).map((symbol, at) => symbol + symbols[at + 1]);
          const costOf = (word: string) => costs[pairs.indexOf(word) % 8] ?? 0;
          const parts = partsOf(written.join(""), costOf);
          const coverage = (offsets: readonly number[]) =>
            new Set(offsets.flatMap((offset) => [offset, offset + 1])).size;
          const offsets = parts.map(({ offset }) => offset);
          expect(parts.map(({ word }) => word)).toEqual(offsets.map((offset) => pairs[offset]));
          expect(coverage(offsets)).toBe(symbols.length);
          expect(offsets).toEqual([...new Set(offsets)].toSorted((one, other) => one - other));
          // Every choice of pairs that covers the term costs as much at least.
          const sum = (chosen: readonly number[]) =>
            chosen.reduce((all, offset) => all + costOf(pairs[offset] ?? ""), 0);
          for (let choice = 0; choice < 2 ** pairs.length; choice++) {
            const chosen = [...pairs.keys()].filter((at) => (choice >> at) % 2 === 1);
            if (coverage(chosen) < symbols.length) continue;
            expect(sum(chosen)).toBeGreaterThanOrEqual(sum(offsets));
          }
        },
      ),
      { seed },
    );
  });
});
