/** Which words become key terms. */
import { expect, test } from "vitest";
import { commonWords, pickKeyTerms, termCandidates } from "../../../src/text/words/key-terms.ts";

test("takes Han words of two characters or more, best first, none within a better one", () => {
  const ranked = ["研发中心", "2023", "研发", "AI", "年", "人才", "科技"];
  expect(pickKeyTerms(ranked, 2)).toEqual(["研发中心", "人才"]);
});

test("asks for candidates to spare", () => {
  const asked: [string, number][] = [];
  termCandidates(
    "甲",
    (text, count) => {
      asked.push([text, count]);
      return [];
    },
    5,
  );
  expect(asked).toEqual([["甲", 20]]);
});

test("words that most documents hold are common, from three documents on", () => {
  const parking = ["应当", "车位", "部门"];
  const charging = ["应当", "收费", "部门"];
  const greening = ["应当", "绿地", "树木"];
  const watering = ["应当", "绿地", "灌溉"];
  expect([...commonWords([parking, charging, greening, watering])]).toEqual(["应当"]);
  expect([...commonWords([parking, charging, greening])]).toEqual(["应当", "部门"]);
  expect([...commonWords([parking, charging])]).toEqual([]);
  expect([...commonWords([])]).toEqual([]);
});

test("no term is taken from far down", () => {
  const words = ["二", "三", "四", "五", "六", "七", "八", "九"];
  expect(pickKeyTerms([...words.slice(1), "车位"], 2)).toEqual(["车位"]);
  expect(pickKeyTerms([...words, "车位"], 2)).toEqual([]);
});

test("common words are left out, unless there are no others", () => {
  const common = new Set(["应当", "部门"]);
  expect(pickKeyTerms(["应当", "车位", "部门", "收费"], 2, common)).toEqual(["车位", "收费"]);
  expect(pickKeyTerms(["应当", "部门"], 2, common)).toEqual(["应当", "部门"]);
  const many = Array.from({ length: 20 }, (_, at) => `应当${String.fromCodePoint(0x4e00 + at)}`);
  expect(pickKeyTerms([...many, "车位"], 2, new Set(many))).toEqual(["车位"]);
});
