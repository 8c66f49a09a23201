/** Where lines may break beside quotation marks, and where lines of titles may not. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { breakablePieces, halfMark, titlePieces } from "../../src/text/line-breaks.ts";
import { seed } from "../support/seed.ts";

function whole(title: string): string[] {
  return titlePieces(title)
    .filter(({ isWhole }) => isWhole)
    .map(({ text }) => text);
}

test.each([
  ["Clearing the Axis of Sci-Tech Innovation Services", ["Sci-Tech"]],
  ["The “Five-in-One” Framework", ["Five-in-One"]],
  [
    "Pilot-Scale Testing (High-Tech Zone), 14th Five-Year Plan",
    ["Pilot-Scale", "High-Tech", "Five-Year"],
  ],
  ["Result-Commercialisation-Oriented Work", []],
  ["2023–2025: R&D - and more", []],
  ["-Tech Sci-", []],
  ["(3) Programme to Raise", ["(3) Programme"]],
  ["2. Young Sci-Tech Talent", ["2. Young", "Sci-Tech"]],
  ["(1) Internationalisation", []],
  ["Abcdefgh-Ijklmno Abcdefgh-Ijklmnop", ["Abcdefgh-Ijklmno"]],
  ["2. Sci-Tech", ["2. Sci-Tech"]],
  ["12) Sci Tech", []],
  ["See 2. Sci", []],
])("%s", (title, expected) => {
  expect(whole(title)).toEqual(expected);
});

test("the pieces of a title are its compounds and the text between them, none empty", () => {
  expect(titlePieces("Sci-Tech")).toEqual([{ text: "Sci-Tech", isWhole: true }]);
  expect(titlePieces("A Sci-Tech Plan")).toEqual([
    { text: "A ", isWhole: false },
    { text: "Sci-Tech", isWhole: true },
    { text: " Plan", isWhole: false },
  ]);
  expect(titlePieces("")).toEqual([]);
});

test("the pieces of a title are the title", () => {
  const text = fc.string({ unit: fc.constantFrom(..."aB9é条-–“” ,") });
  fc.assert(
    fc.property(text, (title) => {
      expect(
        titlePieces(title)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(title);
    }),
    { seed },
  );
});

test.each([
  ["实施“AI”行动", ["实施", "“AI”", "行动"]],
  ["实施‘4+4’工程", ["实施", "‘4+4’", "工程"]],
  ["增长“8%”以上的“5G+”产业", ["增长", "“8%”", "以上的", "“5G+”", "产业"]],
  ["实施“创新”行动", ["实施“创新”行动"]],
  ["the “AI” plan", ["the “AI” plan"]],
  ["，“AI”。", ["，", "“AI”。"]],
  ["覆盖“算”“芯”“安”等领域", ["覆盖“算”", "“芯”", "“安”等领域"]],
  ["提出“‘一带’一路”和“两‘新’”工程", ["提出", "“‘一带’一路”和“两‘新’”", "工程"]],
  ["推进“3”“4”两项", ["推进", "“3”", "“4”", "两项"]],
  ["", [""]],
])(
  "beside quotation marks: between quotations, and where Latin letters, digits or other marks stand in them: %s",
  (text, pieces) => {
    expect(breakablePieces(text)).toEqual(pieces);
  },
);

test.each([
  ["覆盖“算”", "“芯”", "”"],
  ["‘一’", "‘二’", "’"],
  ["“AI”", "行动", ""],
  ["实施", "“AI”", ""],
  ["“AI”", undefined, ""],
])("of %s before %s the mark %s has no blank half", (piece, next, expected) => {
  expect(halfMark(piece, next)).toBe(expected);
});
