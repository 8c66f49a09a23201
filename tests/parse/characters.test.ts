/** Radicals are read as the characters that they stand for, and control characters are no text. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CONTROL_KINDS,
  readCharacters,
  readPieces,
  splitControls,
} from "../../src/parse/grammar/characters.ts";
import { type ParseResult, parseDocument } from "../../src/parse/parse.ts";
import { splitLines } from "../../src/parse/read/read-text.ts";
import { RADICALS } from "../../src/text/radicals.ts";
import { printOutline } from "../support/outline.ts";
import { seed } from "../support/seed.ts";

function parse(source: string): ParseResult {
  const lines = [1, splitLines(source).length] as const;
  const hints = { titleBlock: ["停车条例"], roles: [] };
  return parseDocument({ source, format: "text", file: "x", lines, hints, repairs: [] });
}

function textOf(source: string): string {
  return readCharacters(source, 0, source.length)
    .map((piece) => piece.text)
    .join("");
}

describe("a range of a source", () => {
  test("is read with a piece for each radical", () => {
    expect(readCharacters("第⼀章 停⻋", 1, 6)).toEqual([
      { start: 1, end: 2, text: "一" },
      { start: 2, end: 5, text: "章 停" },
      { start: 5, end: 6, text: "车" },
    ]);
  });

  test.each([
    ["⼆〇⼆⼀年⻓沙⼈⺠", "二〇二一年长沙人民"],
    ["⺇⺠", "𠘨民"],
    ["⺀一", "⺀一"],
    ["停\u200b车\ufeff场\u00ad和\u202e路\u2069", "停车场和路"],
    ["甲\u0000乙\u0007丙\u0085丁\u2028戊\u000b己", "甲乙丙丁戊己"],
    ["甲\u000c乙", "甲乙"],
    ["甲\ud800乙\udc00丙𠀀", "甲乙丙𠀀"],
    ["甲\t乙", "甲\t乙"],
  ])("%j reads %j", (source, read) => {
    expect(textOf(source)).toBe(read);
  });

  test("has each unit as it is, but for radicals, control characters and form feeds", () => {
    const wrong: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      // Ideographs and Hangul syllables are letters.
      if (unit === 0x3400) unit = 0xd800;
      const character = String.fromCharCode(unit);
      const isControl = Object.values(CONTROL_KINDS).some((kind) => kind.test(character));
      const isLeftOut = isControl || character === "\f";
      const read = isLeftOut ? "" : (RADICALS.get(character) ?? character);
      const source = `文${character}a`;
      const { controls, others } = splitControls(source, { start: 0, end: 3 });
      const isSplit = controls.length === 1 && others.length === 2;
      if (textOf(source) !== `文${read}a` || isSplit !== isControl) wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test("is covered by pieces and characters that are left out", () => {
    const CUT = ["\u200b", "\u0001", "\ud800"];
    const unit = fc.constantFrom(...RADICALS.keys(), ..."一停 \t𠀀", ...CUT);
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (source) => {
        const read = Array.from(source, (character) =>
          CUT.includes(character) ? "" : (RADICALS.get(character) ?? character),
        ).join("");
        expect(textOf(source)).toBe(read);
        let at = 0;
        for (const piece of readCharacters(source, 0, source.length)) {
          expect(piece.start).toBeGreaterThanOrEqual(at);
          expect(piece.end).toBeGreaterThan(piece.start);
          for (const character of source.slice(at, piece.start)) expect(CUT).toContain(character);
          at = piece.end;
        }
      }),
      { seed },
    );
  });

  test("is read the same out of pieces of another reader", () => {
    const source = "**停⻋**&amp;\u200b⼈";
    const pieces = [
      { start: 2, end: 4, text: "停⻋" },
      { start: 6, end: 11, text: "&" },
      { start: 11, end: 13, text: "\u200b⼈" },
    ];
    expect(readPieces(source, pieces)).toEqual([
      { start: 2, end: 3, text: "停" },
      { start: 3, end: 4, text: "车" },
      { start: 6, end: 11, text: "&" },
      { start: 12, end: 13, text: "人" },
    ]);
  });
});

describe("a text with radicals", () => {
  const source = [
    "停⻋条例",
    "第⼀章 总则",
    "第⼀条 为了规范停⻋，制定本条例。",
    "第⼆条 到2025年12⽉31⽇，建成10万个。",
    "",
  ].join("\n");

  test("is parsed as the text that it stands for", () => {
    const plain = source.replace(/[⺀-⿟]/g, (radical) => RADICALS.get(radical) ?? radical);
    expect(printOutline(parse(source))).toBe(printOutline(parse(plain)));
    expect(printOutline(parse(source))).toContain("到2025年12月31日");
  });

  test("tells each reading beside its line", () => {
    const { sourceLines } = parse(source);
    expect(sourceLines[1]?.text).toBe("第⼀章 总则");
    expect(sourceLines.map(({ readings }) => readings)).toEqual([
      [{ start: 1, end: 2, as: "车" }],
      [{ start: 1, end: 2, as: "一" }],
      [
        { start: 1, end: 2, as: "一" },
        { start: 9, end: 10, as: "车" },
      ],
      [
        { start: 1, end: 2, as: "二" },
        { start: 12, end: 13, as: "月" },
        { start: 15, end: 16, as: "日" },
      ],
    ]);
  });
});

describe("control characters", () => {
  const source =
    "一\u200b、总则\n建\u0007设\ufeff停车楼。\n\u200b\u200b\n二、附\u00ad则\n正文。\f\n";

  test("are no text", () => {
    const { clauses } = parse(source);
    expect(clauses.map(({ heading }) => heading.text)).toEqual(["总则", "附则"]);
    expect(clauses[0]?.paragraphs.map(({ text }) => text)).toEqual(["建设停车楼。"]);
  });

  test("are furniture with a name", () => {
    const { coverage } = parse(source);
    expect(coverage.furniture).toEqual({ "control character": 6, "white space": 6 });
    expect(coverage.unaccounted).toEqual([]);
  });

  test("are told beside their lines, and a line of nothing else is one of them", () => {
    const { sourceLines } = parse(source);
    expect(sourceLines[2]).toEqual({
      number: 3,
      text: "\u200b\u200b",
      clauses: [],
      furniture: "control character",
      readings: [
        { start: 0, end: 1, as: "" },
        { start: 1, end: 2, as: "" },
      ],
    });
    expect(sourceLines[1]?.readings).toEqual([
      { start: 1, end: 2, as: "" },
      { start: 3, end: 4, as: "" },
    ]);
  });
});
