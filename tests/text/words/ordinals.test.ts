/** Numbers of provisions, with those that a later law inserted. */
import { describe, expect, test } from "vitest";
import { DASHED, INSERTED, ORDINAL_NUMBER, readOrdinal } from "../../../src/text/words/ordinals.ts";

test.each([
  [["219"], "219"],
  [["二百一十九"], "219"],
  [["２１９"], "219"],
  [["第219条", "之1"], "219z1"],
  [["第二百一十九條", "之一", "之二"], "219z1z2"],
  [["7-1"], "7z1"],
  [["7 – 12"], "7z12"],
  [["三", undefined], "3"],
  [["一万二千"], "12000"],
  [["零"], null],
  [["3", "之0"], null],
  [["第条"], null],
  [[], null],
])("%j is %s", (parts, ordinal) => {
  expect(readOrdinal(...parts)).toBe(ordinal);
});

describe("the pattern of", () => {
  const whole = (source: string, text: string) => new RegExp(`^${source}$`, "u").test(text);

  test.each(["三", "一百二十", "一万", "７", "123456"])("a number: %s", (text) => {
    expect(whole(ORDINAL_NUMBER, text)).toBe(true);
  });

  test.each(["-1", " － 12", "–3", "‐4", "—５"])("digits after a hyphen: %s", (text) => {
    expect(whole(DASHED, text)).toBe(true);
  });

  test.each(["-123", "-", "--1", "1"])("no digits after a hyphen: %s", (text) => {
    expect(whole(DASHED, text)).toBe(false);
  });

  test.each([
    ["之一", true],
    [" 之 十二", true],
    ["之1", true],
    ["之一条", true],
    ["之一般规定", false],
    ["之三分之一", false],
    ["之二个月", false],
    ["之100", false],
    ["之甲", false],
  ])("an inserted number at the beginning of %s: %s", (text, is) => {
    expect(new RegExp(`^${INSERTED}`, "u").test(text)).toBe(is);
  });
});
