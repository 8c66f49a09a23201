/** Lines that begin something new: behind a sentence, and inside of one. */
import { expect, test } from "vitest";
import { beginsBlock } from "../../../src/parse/grammar/line-start.ts";

test.each([
  ["一、泊位", true, true],
  ["第一章 泊位", true, true],
  ["第一条 泊位", true, true],
  ["第一条泊位", true, false],
  ["1. 泊位", true, true],
  ["（一）泊位", true, true],
  ["（一）项规定", true, false],
  ["（一）和仓库", true, false],
  ["（一） 至（三）", true, false],
  ["2.1 泊位", true, true],
  ["2.1“泊位”", true, true],
  ["2.1泊位", true, false],
  ["2.1 倍的泊位", true, false],
  ["专栏1 工程", true, true],
  ["图1 泊位", true, true],
  ["附件1", true, true],
  ["泊位", false, false],
])("“%s” begins a block behind a sentence (%s) and inside of one (%s)", (line, behind, inside) => {
  expect([beginsBlock(line, false), beginsBlock(line, true)]).toEqual([behind, inside]);
});
