/** Numbers of a text and of its translation: what each may stand for, and which of them a translation lacks. */
import { describe, expect, test } from "vitest";
import {
  chineseFigures,
  missingFigures,
  translatedValues,
} from "../../../src/text/translation/figures.ts";

describe("figures of a Chinese text", () => {
  test.each([
    ["2百户", "2百", 200],
    ["3千人", "3千", 3000],
    ["350万人", "350万", 3.5e6],
    ["350萬人", "350萬", 3.5e6],
    ["5百万元", "5百万", 5e6],
    ["5百萬元", "5百萬", 5e6],
    ["5千万元", "5千万", 5e7],
    ["1.2亿元", "1.2亿", 1.2e8],
    ["8.7亿元", "8.7亿", 8.7e8],
    ["1.2億元", "1.2億", 1.2e8],
    ["2十亿元", "2十亿", 2e9],
    ["2百亿元", "2百亿", 2e10],
    ["2千億元", "2千億", 2e11],
    ["1.5万亿元", "1.5万亿", 1.5e12],
    ["1,155,000人", "1,155,000", 1155000],
    ["１２．５％", "12.5", 12.5],
    ["10 余 万人", "10余万", 1e5],
    ["10餘萬人", "10餘萬", 1e5],
    ["100多项", "100多", 100],
    ["万级洁净室在1万级以下", "1", 1],
    ["500千瓦", "500", 500],
    ["800百级", "800", 800],
    ["5G", "5", 5],
  ])("%s", (text, printed, value) => {
    expect(chineseFigures(text)).toEqual([{ printed, value }]);
  });

  test("in their order", () => {
    expect(chineseFigures("从12,5到3.5倍").map(({ value }) => value)).toEqual([12, 5, 3.5]);
  });
});

test.each([
  ["1.2 million", [1.2, 1.2e6]],
  ["3,500 thousand", [3500, 3.5e6]],
  ["4.35 Billion", [4.35, 4.35e9]],
  ["2-trillion and 3\u00a0hundred", [2, 2e12, 3, 300]],
  ["7 millionaires", [7]],
  ["zero, One or two", [0, 1, 2]],
  ["eleven of twelve", [11, 12]],
  ["March and December", [3, 12]],
  ["first, once, single, second, twice, both, double, doubled, third", [1, 2, 3]],
  ["anyone", []],
])("the values of “%s”", (text, values) => {
  expect([...translatedValues(text, "en")]).toEqual(values);
});

test("a language without words for numbers has figures alone", () => {
  expect([...translatedValues("1.2 million, two", "xx")]).toEqual([1.2]);
});

test("a translation lacks what it says neither in figures nor in words, each once", () => {
  const chinese = "2025年投入4.35亿元，建成12个平台、30个中心，另30个中心在建，共5万人。";
  const translation = "In 2025, 435 million was invested in twelve platforms for 50,000 people.";
  expect(missingFigures(chinese, translation, "en")).toEqual(["30"]);
  expect(missingFigures("增长1.1万", "an increase of 11,000", "en")).toEqual([]);
});
