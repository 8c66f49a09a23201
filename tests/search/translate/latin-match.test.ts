/** Typed letters in a name: at the beginning of a word, without regard to marks, spaces and case. */
import { expect, test } from "vitest";
import { bareLatin, latinMatch } from "../../../src/search/translate/latin-match.ts";

/** The part of a name that matches, or null. */
function matched(name: string, typed: string): string | null {
  const range = latinMatch(bareLatin(name), typed);
  return range && name.slice(...range);
}

test.each([
  ["quánqiú yánfā", "quanqiuyan", "quánqiú yán"],
  ["quánqiú yánfā", "yanfa", "yánfā"],
  ["quánqiú yánfā", "anqiu", null],
  ["Pilot-Scale Testing", "scalet", "Scale T"],
  ["Pilot-Scale Testing", "cale", null],
  ["Pilot Pile", "pi", "Pi"],
  ["apple pple", "pple", "pple"],
  ["R&D Centre", "rd", "R&D"],
  ["R&D Centre", "dc", "D C"],
  ["4+4 Programme", "44p", "4+4 P"],
  ["ﬁnance ﬁ", "fin", "ﬁn"],
  ["ﬁnance", "f", "ﬁ"],
  ["ﬁnance", "inance", null],
  ["e\u0301te\u0301 x", "ete", "e\u0301te"],
  ["𝐚𝐛", "ab", "𝐚𝐛"],
  ["Ab", "abc", null],
  ["Ab", "", null],
  ["", "a", null],
])("in “%s” “%s” matches %o", (name, typed, part) => {
  expect(matched(name, typed)).toBe(part);
});

test("each unit has the range of its character, and says whether it begins a word", () => {
  expect(bareLatin("ﬁ-𐐀B")).toEqual({
    text: "fi𐐨b",
    starts: [0, 0, 2, 2, 4],
    ends: [1, 1, 4, 4, 5],
    isWord: [true, false, true, false, false],
  });
});
