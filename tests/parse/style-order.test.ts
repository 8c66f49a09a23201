/** Which style of numbers contains which, by the numbers of a text. */
import { describe, expect, test } from "vitest";
import type { NumberStyle } from "../../src/parse/numbers/numbering.ts";
import { readNumbering } from "../../src/parse/numbers/numbering.ts";
import { styleOrder } from "../../src/parse/numbers/style-order.ts";

/** The order of the styles of numbers that are printed one after the other. */
function orderOf(numbers: string) {
  return styleOrder(
    numbers.split(" ").map((printed) => {
      const numbering = readNumbering(`${printed}甲`);
      if (numbering === null) throw new Error(`${printed} is no number.`);
      return numbering;
    }),
  );
}

describe("the first style contains the second", () => {
  test.each<[string, NumberStyle, NumberStyle, string]>([
    ["", "han", "han-bracket", "usually"],
    ["一、 （一） （二） 二、 （一）", "han", "han-bracket", "as usual"],
    ["（一） 一、 二、 （二） 一、 二、 （三） 一、", "han-bracket", "han", "reversed, clearly"],
    ["（一） 一、 二、 （二） 一、", "han", "han-bracket", "reversed by one step only"],
    ["（一） 一、 （二） （三） （四） 一、", "han", "han-bracket", "reversed in few steps"],
    ["一、 （一） 一、 （二） 一、 （三）", "han", "han-bracket", "reversed, but not the first"],
    ["1. （1） （2） 2. （1）", "arabic", "arabic-bracket", "as usual"],
    ["（1） 1. 2. （2） 1. 2. （3） 1.", "arabic-bracket", "arabic", "reversed, clearly"],
    ["一、 第一条 第二条 二、 第三条", "han", "article", "not as usual"],
    ["第一条 一、 二、 第二条 一、", "article", "han", "as usual"],
    ["第一章 第一条 第二章 第二条", "chapter", "article", "always"],
    ["第一条 第一章 第二条 第二章 第三条", "chapter", "article", "whatever the text shows"],
    ["（一） A. B. （二） A. B.", "han-bracket", "letter", "for what stands between"],
    ["A. （一） （二） B. （一） （二）", "letter", "han-bracket", "for what stands between"],
    ["A. B. （一） （二）", "letter", "han-bracket", "for what comes first"],
    ["（一） （二） A. B.", "han-bracket", "letter", "for what comes first"],
    ["一、 第一条 第二条 二、 三、", "han", "article", "not as usual, in half of the steps"],
    [
      "一、 第一条 第二条 二、 三、 四、",
      "article",
      "han",
      "as usual, for a third of the steps shows none",
    ],
    ["第一条 一、 第二条 二、", "article", "han", "as usual, where both contain each other"],
    [
      "一、 第一条 二、 第二条",
      "han",
      "article",
      "not as usual, where both contain each other, for what comes first",
    ],
    [
      "（一） 一、 二、 （二） 一、 二、 （三） 一、 二、 （四） （五） （六）",
      "han",
      "han-bracket",
      "reversed in six of ten steps",
    ],
    [
      "（一） 一、 二、 （二） 一、 二、 （三） 一、 二、 （四） 一、 （五） （六）",
      "han-bracket",
      "han",
      "reversed in eight of ten steps",
    ],
    ["A. B. 一、 二、", "han", "letter", "whatever comes first"],
    ["第一阶段： 第二阶段： （一） （二）", "phase", "han-bracket", "as usual"],
    ["（一） （二） 第一， 第二，", "han-bracket", "ordinal", "as usual"],
    ["第一， 第二， （一） （二）", "ordinal", "han-bracket", "for what comes first"],
    ["甲、 一、 二、 乙、 一、", "stem", "han", "not as usual"],
    ["一、 甲、 乙、 二、 甲、", "han", "stem", "as usual"],
  ])("in “%s”: %s above %s, %s", (numbers, one, other) => {
    const order = numbers === "" ? styleOrder([]) : orderOf(numbers);
    expect([order.isAbove(one, other), order.isAbove(other, one)]).toEqual([true, false]);
  });
});

test("no style contains itself", () => {
  expect(orderOf("一、 二、").isAbove("han", "han")).toBe(false);
});

test.each([
  ["一、 （一） 二、", "han"],
  ["（一） 一、 二、 （二） 一、 二、 （三） 一、", "han-bracket"],
  ["第一条 （一） 第二条", "article"],
  ["1. （1） 2.", "arabic"],
  ["（一） A. B. （二）", "han-bracket"],
  ["A. （一） （二） B.", "letter"],
  ["第一条 一、 第一章 第二条", "chapter"],
])("the outermost style of “%s” is %s", (numbers, style) => {
  expect(orderOf(numbers).outermost).toBe(style);
});

test("a text without numbers has none", () => {
  expect(styleOrder([]).outermost).toBeNull();
});
