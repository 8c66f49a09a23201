/** Texts written by their differences from the other script. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readOther, writeOther } from "../../../src/search/format/other-script.ts";
import { seed } from "../../support/seed.ts";

test.each([
  ["江北省图表浏览条例", "江北省圖表瀏覽條例", "...圖.瀏覽條"],
  ["渔港", "渔港", ""],
  ["", "", ""],
  ["渔港", "漁港2", "=漁港2"],
  ["渔港。", "漁.。", "=漁.。"],
  ["1.5米", "1.5公尺", "=1.5公尺"],
  ["𠮷港", "吉港", "吉"],
  ["一", "=", "=="],
])("beside %s, %s is written %s", (one, other, written) => {
  expect(writeOther(one, other)).toBe(written);
  expect(readOther(one, written)).toBe(other);
});

test("what is written is read, whatever the texts are", () => {
  const text = fc.string({ unit: fc.constantFrom("图", "圖", ".", "=", "𠮷", "a") });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(readOther(one, writeOther(one, other))).toBe(other);
    }),
    { seed },
  );
});
