/** What is told of each character for which there was a choice. */
// @ts-nocheck

import { describe, expect, it } from "vitest";
import { isTelling, originsOf } from "../../../src/annotate/script/provenance.ts";
import { rangeInForm } from "../../../src/model/target.ts";
import { openccDirections } from "../../../src/node/adapters/opencc.ts";
import { createDictionary } from "../../../src/text/script/dictionary.ts";

const dictionary = createDictionary([
  { from: "杨征", to: "楊征", rule: "override", why: "as printed" },
  { from: "公里", to: "公里", rule: "phrase" },
  { from: "山谷", to: "山谷", rule: "phrase" },
  { from: "稻谷", to: "稻穀", rule: "phrase" },
  { from: "长征", to: "長征", rule: "phrase" },
  { from: "里", to: "裏", rule: "character" },
  { from: "征", to: "徵", rule: "character" },
  { from: "长", to: "長", rule: "character" },
  { from: "杨", to: "楊", rule: "character" },
  { from: "𫓹", to: "鍚", rule: "character" },
]);

function told(text: string): string[] {
  return originsOf(text, { dictionary }).map(
    ({ start, value: { from, to, rule, by } }) => `${start} ${from}→${to} ${rule} ${by}`,
  );
}

describe("originsOf", () => {
  it("names the rule and the entry", () => {
    expect(told("征收长征")).toEqual(["0 征→徵 character 征", "3 征→征 phrase 长征"]);
    expect(told("家里五公里")).toEqual(["1 里→裏 character 里", "4 里→里 phrase 公里"]);
  });

  it("names the words around a character where they decided", () => {
    const direction = openccDirections()["zh-Hant"];
    const origins = originsOf("二十几里路，范某", direction).map(({ value }) => value);
    expect(origins.filter(({ rule }) => rule === "context")).toEqual([
      { from: "里", to: "里", rule: "context", by: "二十几里" },
      { from: "范", to: "范", rule: "context", by: "范某" },
    ]);
  });

  it("leaves out what has one form only", () => {
    expect(told("长杨")).toEqual([]);
  });

  it("gives the editor's reason", () => {
    expect(originsOf("问杨征", { dictionary })).toEqual([
      {
        start: 2,
        end: 3,
        value: { from: "征", to: "征", rule: "override", by: "杨征", why: "as printed" },
      },
    ]);
  });

  it("counts in the text before the conversion, from which the place in the other form follows", () => {
    const origins = originsOf("𫓹征", { dictionary });
    expect(origins).toMatchObject([{ start: 2, end: 3, value: { from: "征" } }]);
    expect(origins.map((range) => rangeInForm("𫓹征", "鍚徵", range))).toEqual([
      { start: 1, end: 2 },
    ]);
  });

  it("counts a character without an entry that changes elsewhere", () => {
    expect(told("谷")).toEqual(["0 谷→谷 character 谷"]);
    expect(
      originsOf("谷山谷稻谷", { dictionary }).filter(({ value }) => isTelling(value)),
    ).toMatchObject([{ value: { by: "山谷" } }, { value: { by: "稻谷" } }]);
  });
});
