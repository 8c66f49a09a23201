/** Sentences and phrases around a range: where they begin and end. */
import { describe, expect, test } from "vitest";
import { phraseAt, sentenceAt, sentenceStart } from "../../../src/text/words/phrases.ts";

/** What a function finds around the marked part ‹…› of a text. */
function around(marked: string, find: typeof phraseAt): string {
  const start = marked.indexOf("‹");
  const end = marked.indexOf("›") - 1;
  const text = marked.replace(/[‹›]/gu, "");
  const found = find(text, start, end);
  return text.slice(found.start, found.end);
}

describe("the sentence around a range", () => {
  test.each([
    ["建设‹渔港›", "建设渔港"],
    ["甲。建设‹渔港›。乙。", "建设渔港。"],
    ["甲！建设‹渔港›？乙", "建设渔港？"],
    ["甲；建设‹渔港›，乙：丙。", "甲；建设渔港，乙：丙。"],
    ["甲。”建设‹渔港›。）’乙。", "建设渔港。）’"],
    ["甲。 \u3000建设‹渔港›\t乙", "建设渔港"],
    ["甲\n建设‹渔港›\n乙", "建设渔港"],
    ["甲。‹渔港›。", "渔港。"],
    ["甲。‹ 渔港 ›。", " 渔港 。"],
    ["甲。建设‹渔港。泊位›航标。乙", "建设渔港。泊位航标。"],
    ["甲。 ‹渔港 ›", "渔港 "],
    ["甲。建设‹渔港› \t乙", "建设渔港"],
    ["甲。建设‹渔港› ", "建设渔港"],
    ["甲。》建设‹渔港›》。", "》建设渔港》。"],
  ])("of “%s”", (marked, sentence) => {
    expect(around(marked, sentenceAt)).toBe(sentence);
  });

  test.each([
    ["甲。建设渔港", 5, 2],
    ["甲。建设渔港", 2, 2],
    ["甲。建设渔港", 1, 0],
    ["甲。乙！丙?丁", 7, 6],
    ["甲乙", 1, 0],
  ])("of “%s” at %i begins at %i", (text, at, start) => {
    expect(sentenceStart(text, at)).toBe(start);
  });
});

describe("the phrase around a range", () => {
  test.each([
    ["建设‹渔港›", "建设渔港"],
    ["甲，建设‹渔港›，乙", "建设渔港"],
    ["甲；建设‹渔港›：乙", "建设渔港"],
    ["甲, 建设‹渔港› ,乙", "建设渔港"],
    ["增长1,155‹万人›", "增长1,155万人"],
    ["增长1,15‹万人›", "15万人"],
    ["增长1,1555‹万人›", "1555万人"],
    ["甲——建设‹渔港›……乙", "建设渔港"],
    ["甲、建设‹渔港›、乙", "甲、建设渔港、乙"],
    ["甲（乙，建设‹渔港›丙）丁", "建设渔港丙"],
    ["甲（建设‹渔港›丙）丁，戊", "建设渔港丙"],
    ["甲（乙）建设‹渔港›（丙）", "甲（乙）建设渔港（丙）"],
    ["甲(乙（丙）建设‹渔港›)丁", "乙（丙）建设渔港"],
    ["甲（乙(建设‹渔港›", "建设渔港"],
    ["甲（ 建设‹渔港› ）丁", "建设渔港"],
    ["甲（乙，建设‹渔港›（丙）戊）丁", "建设渔港（丙）戊"],
    ["甲（乙，建设‹渔港›（丙）丁", "建设渔港（丙）丁"],
    ["甲，‹渔港，泊位›航标，乙", "渔港，泊位航标"],
    ["甲， ‹ 渔港 › ，乙", "渔港"],
    ["建设‹（渔港）›，乙", "建设（渔港）"],
    ["建设‹渔港›）乙，丙", "建设渔港"],
    ["甲），建设‹渔港›，乙", "建设渔港"],
    ["甲：建设‹渔港›！乙", "建设渔港"],
    ["甲\n建设‹渔港›\t乙", "建设渔港"],
    ["甲—建设‹渔港›…乙", "甲—建设渔港…乙"],
    ["甲（乙）丙（建设‹渔港›丁）", "建设渔港丁"],
  ])("of “%s”", (marked, phrase) => {
    expect(around(marked, phraseAt).trim()).toBe(phrase);
  });

  test("keeps what was asked for, white space too", () => {
    expect(phraseAt("甲， 乙 ，丙", 3, 4)).toEqual({ start: 3, end: 4 });
    expect(phraseAt("甲， 乙 ，丙", 2, 5)).toEqual({ start: 2, end: 5 });
  });
});
