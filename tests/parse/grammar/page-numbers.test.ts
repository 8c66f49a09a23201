/** Page numbers between lines and glued to lines: which chains of numbers are those of pages. */
import { describe, expect, test } from "vitest";
import { pageNumbers } from "../../../src/parse/grammar/page-numbers.ts";
import { readText } from "../../../src/parse/read/read-text.ts";

/** The page numbers that are found, as printed. */
function found(lines: readonly string[]): readonly string[] {
  const { children } = readText(lines.join("\n"), 1, lines.length);
  return pageNumbers(children).map(({ block, length }) => block.text.text.slice(0, length));
}

/** A line of a length that ends inside of a sentence. */
const cut = (length: number) => "文".repeat(length);
/** A line of a length that is a sentence. */
const whole = (length: number) => `${"文".repeat(length - 1)}。`;
/** Numbers below lines of some length. */
const below = (numbers: readonly (number | string)[], length = 300) =>
  numbers.flatMap((number) => [cut(length), String(number)]);

describe("numbers alone on their lines are", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["pages between lines that they cut", below([1, 2, 3]), ["1", "2", "3"]],
    ["pages from two on, if each cuts a line", below([1, 2]), ["1", "2"]],
    ["no page alone", below([1]), []],
    ["no pages between sentences", [1, 2, 3].flatMap((n) => [whole(300), `${n}`]), []],
    [
      "pages if a third of them cut a line",
      [cut(300), "1", whole(300), "2", whole(300), "3"],
      ["1", "2", "3"],
    ],
    [
      "no pages if a quarter of them does",
      [cut(300), "1", whole(300), "2", whole(300), "3", whole(300), "4"],
      [],
    ],
    ["no pages if two of them do not both", [cut(300), "1", whole(300), "2"], []],
    ["no pages below lines as short as cells", below([1, 2, 3], 14), []],
    ["pages of four digits", below([9997, 9998, 9999]), ["9997", "9998", "9999"]],
    ["no pages with five digits", below([12345, 12346, 12347]), []],
    ["no cells", [1, 2, 3].flatMap((n) => [cut(300), `${n}\t5`]), []],
    ["pages though four pages have no number", below([1, 6, 7]), ["1", "6", "7"]],
    ["other pages if five have none", below([1, 7, 8]), ["7", "8"]],
    ["pages that are counted anew", below([5, 6, 7, 1, 2, 3]), ["5", "6", "7", "1", "2", "3"]],
    ["no pages between short texts", below([1, 2, 3], 148), []],
    ["pages at the least distance", below([1, 2, 3], 149), ["1", "2", "3"]],
    ["no rows of a table", ["甲", "1", "乙", "2", "丙", "3", "丁"], []],
  ])("%s", (_what, lines, expected) => {
    expect(found(lines)).toEqual(expected);
  });

  test("no rows of a table, whatever pages stand around it", () => {
    const rows = ["甲", "3", "乙", "4", "丙", "5"];
    expect(found([...below([1, 2]), cut(300), ...rows, ...below([3, 4])])).toEqual([
      "1",
      "2",
      "3",
      "4",
    ]);
  });

  test("pages at distances of which one in five may be uneven", () => {
    const lengths = [300, 300, 300, 300, 300, 1300];
    const numbers = (uneven: readonly number[]) =>
      uneven.flatMap((length, index) => [cut(length), `${index + 1}`]);
    expect(found([...numbers(lengths), cut(300)])).toHaveLength(6);
    expect(found(numbers([300, 300, 300, 300, 1300, 1300]))).toEqual([]);
    expect(found(numbers([300, 300, 70, 300, 300, 300, 300]))).toHaveLength(7);
    expect(found(numbers([300, 300, 300, 1200, 300, 1200]))).toHaveLength(6);
    expect(found(numbers([300, 1300, 300, 300, 300, 300]))).toHaveLength(6);
    expect(found(numbers([300, 300, 300, 1300, 300, 300]))).toHaveLength(6);
  });
});

describe("numbers glued to a line are", () => {
  const glued = (line: (number: number) => string) =>
    found([1, 2, 3].flatMap((number) => [cut(300), line(number)]));

  test.each<[string, (number: number) => string, readonly string[]]>([
    ["pages before text", (n) => `${n}文字`, ["1", "2", "3"]],
    ["pages before text, with their white space", (n) => `${n}  AI文字`, ["1  ", "2  ", "3  "]],
    ["pages before a title or a quotation", (n) => `${n}${"《“（"[n - 1]}文》`, ["1", "2", "3"]],
    ["no pages before Latin letters", (n) => `${n}AI文字`, []],
    ["no measures", (n) => `${n}${"年个%"[n - 1]}文字`, []],
    ["no measures behind white space", (n) => `${n} 公里文字`, []],
    ["no notes", (n) => `${n} 注：文字`, []],
    ["no chapters", (n) => `${n} 泊位\n${n}.1 等级`, []],
  ])("%s", (_what, line, expected) => {
    expect(glued(line)).toEqual(expected);
  });

  test.each([
    ["the number of a chapter", "12第三章 泊位", "12"],
    ["the number of an article", "1第三条 泊位", "1"],
    ["a Han number", "1一、泊位", "1"],
    ["an attachment", "12附件1", "12"],
    ["a Han number, with a space between", "1 一、泊位", null],
    ["a number in brackets", "1（一）泊位", null],
    ["text", "1泊位", null],
  ])("a page, alone and behind a sentence, before %s or not", (_what, line, number) => {
    expect(found([whole(300), line, "文。"])).toEqual(number === null ? [] : [number]);
  });

  test("pages before figures, however little text is above them", () => {
    const pages = (line: string) =>
      found([...below([1, 2, 3]), cut(20), line, ...below([5, 6, 7])]);
    expect(pages("4图4 泊位")).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect(pages("4泊位")).toEqual(["1", "2", "4", "5", "6", "7"]);
  });
});

test("page numbers glued to decimals are what is left of the heading that is due", () => {
  const pages = (numbers: readonly string[]) =>
    found(numbers.flatMap((number, at) => [cut(300), `${number} 泊位`, `7.${2 * at + 2} 航标`]));
  expect(pages(["17.1", "27.3", "37.5"])).toEqual(["1", "2", "3"]);
  expect(pages(["7.1", "7.3", "7.5"])).toEqual([]);
  expect(pages(["18.1", "28.3", "38.5"])).toEqual([]);
  expect(pages(["997.1", "1007.3", "1017.5"])).toEqual(["99", "100", "101"]);
});
