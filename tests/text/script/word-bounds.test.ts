/** Words of a text: where they begin and end, which ranges cut one, and how much is segmented at once. */
import { describe, expect, test } from "vitest";
import { WordBounds } from "../../../src/text/script/word-bounds.ts";

/** The words between bars, with what segmentation was asked for. */
function bounded(barred: string) {
  const words = barred.split("|");
  const text = words.join("");
  const asked: string[] = [];
  const bounds = new WordBounds(text, (part) => {
    asked.push(part);
    return wordsIn(words, text.indexOf(part), part.length);
  });
  return { text, bounds, asked };
}

function wordsIn(words: readonly string[], start: number, length: number): readonly string[] {
  let end = 0;
  return words.filter((word) => {
    end += word.length;
    return end > start && end <= start + length;
  });
}

describe("a word", () => {
  test.each([
    ["建设|渔港", [0, 0, 2, 2, 4]],
    ["渔港|，|航标", [0, 0, 2, 3, 3, 5]],
    ["，|渔港|。|”", [0, 1, 1, 3, 4, 5]],
    ["", [0]],
  ])("of “%s” begins where segmentation says, a mark by itself", (barred, starts) => {
    const { text, bounds } = bounded(barred);
    const found = Array.from({ length: text.length + 1 }, (_, at) => bounds.startOf(at));
    expect(found).toEqual(starts);
  });

  test("begins there also where its end is asked for first", () => {
    const { bounds } = bounded("建设|渔港|，|航标");
    expect([5, 4, 3, 1].map((at) => bounds.startOf(at))).toEqual([5, 4, 2, 0]);
  });

  test.each([
    ["建设|渔港", [2, 2, 4, 4, 5]],
    ["渔港|，|。|航标", [2, 2, 3, 4, 6, 6]],
  ])("of “%s” ends where segmentation says", (barred, ends) => {
    const { bounds } = bounded(barred);
    expect(ends.map((_, at) => bounds.endOf(at))).toEqual(ends);
  });

  test("is each unit where segmentation gives another text", () => {
    const bounds = new WordBounds("渔港航标", () => ["渔港"]);
    expect([0, 1, 2, 3].map((at) => bounds.startOf(at))).toEqual([0, 1, 2, 3]);
  });
});

describe("a range", () => {
  test.each([
    [0, 2, false, "is a word"],
    [0, 5, false, "is several words"],
    [2, 3, false, "is the first part of a word"],
    [3, 4, false, "is inside of a word"],
    [4, 5, false, "is the last part of a word"],
    [1, 3, true, "begins inside of a word, and ends in another"],
    [1, 5, true, "begins inside of a word, and goes beyond it"],
    [0, 3, true, "ends inside of a word that it does not begin with"],
    [0, 6, false, "reaches up to a mark"],
    [4, 8, true, "reaches over a mark"],
    [6, 9, false, "begins with a mark"],
    [7, 9, false, "ends with the text"],
  ])("from %i to %i cuts a word of 建设|大渔港|船|，|航标: %s (%s)", (start, end, is) => {
    expect(bounded("建设|大渔港|船|，|航标").bounds.isCut(start, end)).toBe(is);
  });
});

describe("segmentation", () => {
  test("is asked for a part between marks, once, when a word of it is", () => {
    const { text, bounds, asked } = bounded("建设|渔港|，|航标|。|泊位| |码头|《|船|》");
    expect(asked).toEqual([]);
    expect(bounds.startOf(6)).toBe(5);
    expect(asked).toEqual(["航标"]);
    for (let round = 0; round < 2; round++) {
      for (let at = 0; at <= text.length; at++) bounds.endOf(at);
    }
    expect(asked).toEqual(["航标", "建设渔港", "泊位", "码头", "船"]);
  });

  test("is asked for no more than 2,000 units before a place and behind it", () => {
    const lengths: number[] = [];
    const bounds = new WordBounds("港".repeat(10_000), (part) => {
      lengths.push(part.length);
      return [part];
    });
    expect([bounds.startOf(5000), bounds.startOf(6999), bounds.startOf(2999)]).toEqual([
      3000, 3000, 999,
    ]);
    expect(lengths).toEqual([4000, 4000]);
  });
});
