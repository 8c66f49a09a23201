import { expect, test } from "vitest";
import type { Script } from "../../../src/model/types.ts";
import { openccConvert } from "../../../src/node/adapters/opencc.ts";
import { repairCounts } from "../../../src/site/i18n/reading/source.ts";
import { reportCount, targetCount } from "../../../src/site/i18n/tasks/indicators.ts";
import { interfaceTexts } from "../../support/interface-texts.ts";

const convert = openccConvert();
const texts = await interfaceTexts("src");

/** The query that the about page shows in both scripts. */
const QUOTED = /检“发展”与“發展”|檢「发展」與「發展」/g;

/** The characters of a text that belong to the other script alone. */
function foreign(text: string, own: Script): string[] {
  const other = own === "zh-Hans" ? "zh-Hant" : "zh-Hans";
  return [...text.replace(QUOTED, "")].filter(
    (character) =>
      convert(character, other, own) !== character && convert(character, own, other) === character,
  );
}

test.each([
  ["zh-hans", "zh-Hans"],
  ["zh-hant", "zh-Hant"],
] as const)("every text of %s is in its script", (lang, script) => {
  const own = texts.filter((text) => text.lang === lang);
  expect(own.length).toBeGreaterThan(300);
  const wrong = own.map(({ text, place }) => ({ place, text, foreign: foreign(text, script) }));
  expect(wrong.filter((text) => text.foreign.length > 0)).toEqual([]);
});

test("English texts hold no Chinese but what they name in quotation marks", () => {
  const english = texts.filter(({ lang }) => lang === "en");
  const named = /[“"'《（(].*?[”"'》）)]/gu;
  const left = english.filter(({ text }) => /\p{Script=Han}/u.test(text.replace(named, "")));
  expect(left).toEqual([]);
});

test("repairs, doubts and gaps are counted in words; what there is none of is not told", () => {
  expect(repairCounts("zh-hans", { repairs: 2, doubts: 0, gaps: 1 })).toBe(
    "源文件有损：订正 2 处，缺文 1 处。",
  );
  expect(repairCounts("en", { repairs: 1, doubts: 0, gaps: 0 })).toBe(
    "The source is damaged: 1 repair.",
  );
  expect(repairCounts("en", { repairs: 0, doubts: 0, gaps: 2 })).toBe(
    "The source is damaged: 2 gaps.",
  );
  const doubtful = { repairs: 12, doubts: 1, gaps: 0 };
  expect(repairCounts("zh-hant", doubtful)).toBe("源檔案有損：訂正 12 處，存疑 1 處。");
  expect(repairCounts("en", doubtful)).toBe("The source is damaged: 12 repairs, 1 doubtful place.");
});

test("one target and one reported value are counted in the singular", () => {
  expect([targetCount("en", 1), targetCount("en", 2)]).toEqual(["1 target", "2 targets"]);
  expect([reportCount("en", 1), reportCount("en", 2)]).toEqual([
    "1 reported value",
    "2 reported values",
  ]);
});
