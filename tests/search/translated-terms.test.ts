/** The terms of a query in translated texts, and where they stand. */
import { describe, expect, test } from "vitest";
import { wordRanges } from "../../src/search/translated/word-ranges.ts";
import { isTranslatable, wordTerm } from "../../src/search/translated/word-term.ts";

test.each([
  ["ports", true],
  ["2025", true],
  ["渔港", false],
  ["AI渔港", false],
  ["，", false],
  ["", false],
])("“%s” may stand in a translated text: %s", (text, is) => {
  expect(isTranslatable(text)).toBe(is);
});

describe("the places of terms", () => {
  const text = "New ports. The port of a new Port area, newer ports";
  const found = (...terms: readonly (readonly [text: string, isLiteral: boolean])[]) =>
    wordRanges(
      text,
      terms.map(([words, isLiteral]) => wordTerm(words, isLiteral)),
      "en",
    ).map(([start, end]) => text.slice(start, end));

  test("are those of all forms of the last word", () => {
    expect(found(["port", false])).toEqual(["ports", "port", "Port", "ports"]);
    expect(found(["new ports", false])).toEqual(["New ports", "new Port"]);
  });

  test("are those of the words as written, if they are quoted", () => {
    expect(found(["port", true])).toEqual(["port", "Port"]);
    expect(found(["new ports", true])).toEqual(["New ports"]);
  });

  test("stand in the order of the text", () => {
    expect(found(["area", false], ["new", true])).toEqual(["New", "new", "area"]);
    expect(found(["", false], ["port area ports more", false])).toEqual([]);
  });
});
