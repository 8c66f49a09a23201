/** The script of a text by the characters that only one script has. */
// @ts-nocheck

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openccConvert, openccDetectScript } from "../../../src/node/adapters/opencc.ts";
import { seed } from "../../support/seed.ts";

const convert = openccConvert();

describe("the script of a text", () => {
  test.each([
    ["停车意见\n市停车局局长王頔要求，加快建设，规范管理。", "zh-Hans"],
    ["王頔", "zh-Hans"],
    ["王頔出席。王頔要求。王頔指出。", "zh-Hans"],
    ["王𬱖", "zh-Hans"],
    ["停車意見，各區應當加快建設。", "zh-Hant"],
    ["各區應當加快建設，任命于某為院长。", "zh-Hant"],
    ["皇后在里面，台上只有几本著作", "zh-Hans"],
    ["第三十一日", "zh-Hans"],
    ["", "zh-Hans"],
    ["王頔𠮷😀：停車場", "zh-Hant"],
  ])("%s is %s", (text, script) => {
    const found = openccDetectScript(text);
    expect(found.script).toBe(script);
    expect(found.isMixed).toBe(false);
  });

  test("is told with its evidence where it is mixed", () => {
    const found = openccDetectScript("为了规范停车场建设，制订条例。各區應當加強監督。");
    expect(found.script).toBe("zh-Hans");
    expect(found.isMixed).toBe(true);
    expect(found.evidence["zh-Hant"]).toEqual({
      count: 5,
      characters: ["區", "應", "當", "強", "監"],
    });
  });

  test("does not depend on characters beyond the BMP, wherever they stand", () => {
    const odd = fc.constantFrom("頔", "𬱖", "𠮷", "😀", "𬭎", "𡯂", "");
    const between = fc.array(odd, { minLength: 30, maxLength: 30 });
    const text = "加快建设国际领先的停车场，规范管理，提高效率。";
    fc.assert(
      fc.property(between, (given) => {
        const mixed = Array.from(text, (character, at) => character + (given[at] ?? "")).join("");
        expect(openccDetectScript(mixed).script).toBe("zh-Hans");
        const traditional = convert(mixed, "zh-Hans", "zh-Hant");
        expect(openccDetectScript(traditional).script).toBe("zh-Hant");
      }),
      { seed },
    );
  });
});
