/** CSV, read back by a plain reader of RFC 4180. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../../src/export/csv.ts";
import { readCsv, unguarded } from "../support/read-csv.ts";
import { seed } from "../support/seed.ts";

describe("writeCsv", () => {
  test("has a byte order mark, CRLF, and quotes around texts", () => {
    expect(
      writeCsv([
        ["甲", "b,c", 3],
        ['说"是"', "行\n行", ""],
      ]),
    ).toBe('\uFEFF"甲","b,c",3\r\n"说""是""","行\n行",""\r\n');
  });

  test.each(["=1+1", "+86", "-2025", "@me", "＝1", "－1", "\t=1", "\r1", "'=1"])(
    "guards %j by an apostrophe",
    (text) => {
      expect(readCsv(writeCsv([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  test.each([
    "1.",
    "(1)",
    "（1）",
    "1-2",
    "1/2",
    "007",
    "1.10",
    "50%",
    "1,155",
    "2026-03",
    "2026年3月",
    "3月1日",
    "8:30",
    "1e5",
    "TRUE",
    "March 2026",
    "3 Mar",
  ])("keeps %j as text by a tab", (text) => {
    expect(readCsv(writeCsv([[text]]))).toEqual([[`\t${text}`]]);
  });

  test.each([
    "2026-03-01",
    "2026-03-01 08:30",
    "（一）",
    "一、",
    "第三条",
    "5G",
    "May",
    "Market 12",
    "1. 总则",
    "2023—2025年",
    "2023—2025",
    "“引号”",
    "'s",
    "",
    " =1",
    "a=1",
  ])("leaves %j as it is", (text) => {
    expect(readCsv(writeCsv([[text]]))).toEqual([[text]]);
  });

  test("numbers stay numbers", () => {
    expect(writeCsv([[-1]])).toBe("\uFEFF-1\r\n");
  });

  test("every text can be had back exactly, and no cell could be a formula", () => {
    const text = fc.string({
      unit: fc.constantFrom(
        "=",
        "+",
        "-",
        "@",
        "'",
        '"',
        ",",
        "\r",
        "\n",
        "\t",
        " ",
        "文",
        "a",
        "1",
        ".",
        "(",
        ")",
      ),
    });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(rows, (written) => {
        const read = readCsv(writeCsv(written));
        expect(read.map((row) => row.map(unguarded))).toEqual(written);
        for (const cell of read.flat()) expect(cell).not.toMatch(/^(?:[=+\-@\r\n]|\t[^\d.( ])/);
      }),
      { seed },
    );
  });
});
