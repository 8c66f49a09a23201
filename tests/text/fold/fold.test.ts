/** The fold against the contract's own cases, against a naive second implementation, and its laws. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openccFoldTable } from "../../../src/node/adapters/opencc.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";
import { anyText } from "../../support/any-text.ts";
import { naiveFold } from "../../support/naive-fold.ts";
import { seed } from "../../support/seed.ts";

const table = openccFoldTable();
const { fold, foldWithRanges } = createFolding(table);

const CASES: readonly (readonly [text: string, folded: string, why: string])[] = [
  ["1,155", "1155", "a group of three digits"],
  ["1,155,000人", "1155000人", "two groups"],
  ["1,15", "1 15", "not three digits"],
  ["1,1550", "1 1550", "more than three digits"],
  ["1，155", "1 155", "not an ASCII comma"],
  ["a,155", "a 155", "no digit before the comma"],
  ["①,155", "1 155", "a digit only after its form is replaced"],
  ["ＡＩ＋１２", "ai+12", "full width"],
  ["ｶﾞ", "ガ", "half width, with its voicing mark"],
  ["①2023", "1 2023", "set off from digits"],
  ["2023①", "2023 1", "set off on the other side"],
  ["⒈5", "1 5", "a character that becomes a digit and a point"],
  ["100㎡", "100 m2", "set off from digits, whole inside"],
  ["m²", "m2", "a superscript digit joins"],
  ["PM₂.₅", "pm2.5", "subscript digits join, with the point between them"],
  ["CO₂排放", "co2排放", "a subscript digit joins"],
  ["5²③", "52 3", "a superscript digit joins, a circled one is set off"],
  ["m⁻³", "m-3", "a superscript sign joins"],
  ["H₂O①", "h2o 1", "letters after a subscript digit join"],
  ["停⻋⼈⻓", "停车人长", "a radical is the character that it stands for"],
  ["⻑⾧長长", "长长长长", "a radical is the character that it stands for, in one script"],
  ["⺇", "𠘨", "a radical for a character beyond the BMP"],
  ["5⼈⺠6", "5人民6", "a radical is not set off"],
  ["二○二一", "二〇二一", "a circle between numerals"],
  ["二◯○五", "二〇〇五", "a run of circles between numerals"],
  ["一○〇○零", "一〇〇〇零", "circles and zeros between numerals"],
  ["⼆○⼀", "二〇一", "a circle between radicals for numerals"],
  ["二○年", "二年", "a circle with a numeral on one side"],
  ["○二", "二", "a circle at the beginning"],
  ["二 ○ 一", "二一", "a circle apart from numerals"],
  ["AⅣ类", "a iv类", "set off from letters, not from Han characters"],
  ["e\u0301", "é", "a mark belongs to its letter"],
  ["揭榜掛帥", "揭榜挂帅", "one script"],
  ["覆蓋", "复盖", "a pair that only a conversion interchanges"],
  ["2006—2020", "2006-2020", "every dash is a hyphen"],
  ["2006–2020 2006−2020", "2006-2020 2006-2020", "every dash is a hyphen"],
  ["8.5％", "8.5%", "a point between digits, per cent after a digit"],
  ["三.5%", "三5%", "a point after a Han character"],
  ["％", "", "per cent after nothing"],
  ["R&D a/b 5G+AI", "r&d a/b 5g+ai", "kept between letters"],
  ["a - b", "a b", "not between letters: spaces stand there"],
  ["C++", "c", "the end of a word"],
  ["新-区", "新区", "between Han characters"],
  ["2022、2023", "2022 2023", "one space stays between digits"],
  ["AI，技术", "ai技术", "no space beside a Han character"],
  ["攻克“卡脖子”\n 技术", "攻克卡脖子技术", "quotation marks and line breaks"],
  ["〇々", "〇々", "Han characters that are no letters, or no ideographs"],
  ["a\ud800b", "a b", "a lone surrogate is dropped"],
  ["a\uffffb", "a b", "the last unit of the plane is one character"],
  ["\u{104a0}①", "\u{104a0} 1", "set off from a digit beyond the BMP"],
  ["\udca0①", "1", "not set off from half of a pair"],
  ["a+\u{104a0}", "a+\u{104a0}", "kept before a digit beyond the BMP"],
  [
    "\u{104a0}.\u{104a0}%",
    "\u{104a0}.\u{104a0}%",
    "a point and per cent beside digits beyond the BMP",
  ],
  ["，。！", "", "nothing is kept"],
];

describe("fold", () => {
  test.each(CASES)("%j is %j: %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  const tricky = fc.constantFrom(
    ..."1234567890,.%+&/-—–−·、，。 \n\tAZaz新區区掛挂「」“”①⑴⒈㎡²Ⅳ½ﬁＡ１％．，ｶﾞéß〇々○◯二千⼆⻓⻑⺇⺀₂₅⁻⁺ⁿ₎",
    "\u0301",
    "\ud800",
    "\udc00",
    "\u200b",
    "𠀀",
    "𤋮",
    "İ",
    "Σ",
  );
  const text = fc.oneof(fc.string({ unit: tricky, maxLength: 40 }), anyText({ maxLength: 20 }));

  test("is what the naive implementation says", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(fold(given)).toBe(naiveFold(given, table));
      }),
      { seed, numRuns: 3000 },
    );
  });

  test("keeps to linear time for circles", () => {
    const circles = "○".repeat(200_000);
    expect(fold(`二${circles}一`)).toBe(`二${"〇".repeat(200_000)}一`);
    expect(fold(`二${circles}`)).toBe("二");
  });

  test("folds to itself", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(fold(fold(given))).toBe(fold(given));
      }),
      { seed, numRuns: 2000 },
    );
  });

  test("a range of the fold leads back to text that holds it", () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (given, one, other) => {
        const folded = foldWithRanges(given);
        expect(folded.text).toBe(fold(given));
        if (folded.text === "") return;
        const start = one % folded.text.length;
        const end = start + 1 + (other % (folded.text.length - start));
        const [from, to] = folded.range(start, end);
        expect(from).toBeLessThanOrEqual(to);
        expect(to).toBeLessThanOrEqual(given.length);
        expect(folded.range(0, end)[0]).toBeLessThanOrEqual(from);
      }),
      { seed, numRuns: 2000 },
    );
  });

  test.each([
    ["他們揭榜“掛\n帥”。", "挂帅", "掛\n帥"],
    ["投入1,155亿元", "1155", "1,155"],
    ["面积100㎡以上", "m2", "㎡"],
    ["cafe\u0301吧", "é", "e\u0301"],
    ["在𠀀之後", "𠀀", "𠀀"],
    ["王頔在二○二一年", "二〇二一", "二○二一"],
    ["浓度PM₂.₅达标", "pm2.5", "PM₂.₅"],
    ["𠀀停⻋场", "停车", "停⻋"],
  ])("in %j, %j stands at %j", (given, term, shown) => {
    const folded = foldWithRanges(given);
    const at = folded.text.indexOf(term);
    const [start, end] = folded.range(at, at + term.length);
    expect(given.slice(start, end)).toBe(shown);
  });
});

test("a character whose form has another length is shown by what stands there", () => {
  const other = createFolding(new Map([["鍚", "𫓹"]]));
  const folded = other.foldWithRanges("鍚港区");
  expect(folded.text).toBe("𫓹港区");
  expect([folded.range(0, 2), folded.range(2, 3), folded.range(3, 4)]).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});
