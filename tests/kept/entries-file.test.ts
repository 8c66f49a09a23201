/** What files of readers' data have in common: their order, and how their problems are told. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { type EntriesFormat, readEntries, writeEntries } from "../../src/kept/entries-file.ts";

const FORMAT: EntriesFormat = {
  name: "words",
  version: 1,
  key: "word",
  checks: { word: (value) => value !== "", sense: () => true },
};

function problemsOf(entries: readonly unknown[]) {
  const result = readEntries(FORMAT, JSON.stringify({ format: "words", version: 1, entries }));
  return "problems" in result ? result.problems : [];
}

afterEach(() => {
  vi.restoreAllMocks();
});

test("entries are written in the order of their keys", () => {
  const entries = new Map(["b", "a-2", "c", "a"].map((word) => [word, { sense: word }]));
  const keys = /"word": "(.*)"/g;
  const written = [...writeEntries(FORMAT, entries).matchAll(keys)].map(([, key]) => key);
  expect(written).toEqual(["a", "a-2", "b", "c"]);
});

test("a mark of the byte order is none within a text", () => {
  const sense = "甲\uFEFF乙";
  const read = readEntries(FORMAT, writeEntries(FORMAT, new Map([["a", { sense }]])));
  expect("entries" in read && read.entries.get("a")).toEqual({ word: "a", sense });
});

describe("a problem", () => {
  test("of entries without a key is told once for each", () => {
    const problem = { what: "value", subject: null, key: "word" };
    expect(problemsOf([{ sense: "" }, { sense: "" }, { word: 7, sense: "" }])).toEqual([
      { ...problem, entry: 1, found: "—" },
      { ...problem, entry: 2, found: "—" },
      { ...problem, entry: 3, found: "7" },
    ]);
  });

  test("shows the first 40 characters of a long value", () => {
    const [whole, cut] = [38, 39].map((length) => {
      return problemsOf([{ word: "a", sense: ["x".repeat(length - 2)] }])[0];
    });
    expect(whole).toMatchObject({ found: `["${"x".repeat(36)}"]` });
    expect(cut).toMatchObject({ found: `["${"x".repeat(37)}"…` });
  });

  test.each([
    ["V8", "Expected ',' or ']' after array element in JSON at position 6 (line 12 column 3)", 12],
    ["V8, at the end", "Unexpected end of JSON input", 3],
    ["Firefox", "JSON.parse: unexpected end of data at line 31 column 1 of the JSON data", 31],
    ["WebKit", "JSON Parse error: Unexpected EOF", null],
  ])("of syntax has the line that %s states", (_engine, message, line) => {
    vi.spyOn(JSON, "parse").mockImplementation(() => {
      throw new SyntaxError(message);
    });
    expect(readEntries(FORMAT, "{\n \n")).toEqual({ problems: [{ what: "syntax", line }] });
  });
});
