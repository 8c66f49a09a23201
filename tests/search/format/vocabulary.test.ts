/** Cutting queries into words, near words, and what is offered while typing. */
import { describe, expect, test } from "vitest";
import {
  cutWords,
  readVocabulary,
  writeVocabulary,
} from "../../../src/search/format/vocabulary.ts";
import { isOneEditAway, nearTerms } from "../../../src/search/relax/near-terms.ts";

const vocabulary = new Map([
  ["研发", 50],
  ["研发中心", 20],
  ["中心", 40],
  ["城市", 60],
  ["人才", 30],
  ["人力", 3],
  ["才能", 2],
]);

test("a vocabulary is read as it was written", () => {
  expect(new Map(readVocabulary(writeVocabulary(vocabulary)))).toEqual(
    new Map([...vocabulary].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  );
  expect(readVocabulary(writeVocabulary(new Map()))).toEqual(new Map());
});

describe("cutWords", () => {
  test.each([
    ["研发中心城市", ["研发中心", "城市"]],
    ["人才能", ["人才", "能"]],
    ["5g研发ai 2025", ["5g", "研发", "ai", "2025"]],
    ["甲乙", ["甲", "乙"]],
    ["", []],
  ])("%s", (text, words) => {
    expect(cutWords(text, vocabulary)).toEqual(words);
  });
});

test("of cuts that are as likely the one with the first word is taken", () => {
  const words = new Map([
    ["甲乙", 5],
    ["乙丙", 5],
  ]);
  expect(cutWords("甲乙丙", words)).toEqual(["甲乙", "丙"]);
});

test("the commoner words are the likelier ones, and any word is likelier than characters alone", () => {
  const words = new Map([
    ["甲乙", 2],
    ["丙丁", 2],
    ["甲", 9],
    ["乙丙", 90],
    ["戊己", 0],
  ]);
  expect(cutWords("甲乙丙丁", words)).toEqual(["甲乙", "丙丁"]);
  expect(cutWords("甲乙丙", words)).toEqual(["甲", "乙丙"]);
  expect(cutWords("戊己庚", words)).toEqual(["戊己", "庚"]);
});

test("words with a long beginning in common are read as they were written", () => {
  const long = "甲".repeat(40);
  const words = new Map(
    [`${long}乙`, `${long}丙`, long, "乙", "乙丙"].map((word, at) => [word, at]),
  );
  const written = writeVocabulary(words);
  expect(new Map(readVocabulary(written))).toEqual(words);
  // The length of what is in common is one digit.
  expect(written.words).toBe(`0乙 1丙 0${long} z${"甲".repeat(5)}丙 z${"甲".repeat(5)}乙`);
});

describe("near terms", () => {
  test.each([
    ["人才", "人材", true],
    ["人才", "人", true],
    ["人才", "人才们", true],
    ["人才", "新人才", true],
    ["人才", "人才", false],
    ["人才", "才人", false],
    ["研发中心", "研中心", true],
    ["𠀀人", "𠀁人", true],
    ["scael", "scale", true],
    ["scael", "sceal", true],
    ["scael", "sacel", true],
    ["scael", "salce", false],
  ])("%s and %s: %s", (one, other, near) => {
    expect(isOneEditAway(one, other)).toBe(near);
    expect(isOneEditAway(other, one)).toBe(near);
  });

  test("are the commonest first, and none for a single character", () => {
    expect(nearTerms("人们", vocabulary, 5).map(({ fold }) => fold)).toEqual(["人才", "人力"]);
    expect(nearTerms("人", vocabulary, 5)).toEqual([]);
    const alike = new Map([
      ["渔船", 2],
      ["渔港", 2],
      ["渔火", 3],
      ["渔灯", 2],
      ["渔人", 0],
    ]);
    const near = (count: number) => nearTerms("渔巷", alike, count).map(({ fold }) => fold);
    expect(near(9)).toEqual(["渔火", "渔港", "渔灯", "渔船"]);
    expect(near(2)).toEqual(["渔火", "渔港"]);
  });
});
