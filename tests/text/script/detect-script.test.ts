/** The script of a text by the characters that only one script has. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openccConvert, openccDetectScript } from "../../../src/node/adapters/opencc.ts";
import { detectScript, scriptEvidence } from "../../../src/text/script/detect-script.ts";
import { createDictionary } from "../../../src/text/script/dictionary.ts";
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

describe("evidence", () => {
  const entry = (from: string, to: string, rule: "phrase" | "character" = "character") => {
    return { from, to, rule };
  };
  const known = scriptEvidence({
    "zh-Hans": createDictionary([
      entry("車", "车"),
      entry("頔", "𬱖"),
      entry("復蓋", "覆盖", "phrase"),
    ]),
    "zh-Hant": createDictionary([
      entry("车", "車"),
      entry("里", "裏"),
      entry("公里", "公里", "phrase"),
    ]),
  });

  test("are the characters of one script only", () => {
    expect([...known["zh-Hans"]].toSorted()).toEqual(["车", "盖", "覆", "𬱖"].toSorted());
    expect([...known["zh-Hant"]].toSorted()).toEqual(["復", "蓋", "裏", "車"].toSorted());
  });

  const chosen = {
    "zh-Hans": new Set("甲乙丙丁戊己"),
    "zh-Hant": new Set("子丑寅卯辰巳"),
  };
  test.each<[string, string, boolean]>([
    ["甲子", "zh-Hans", false],
    ["甲子丑", "zh-Hant", false],
    [`${"甲".repeat(495)}子丑寅卯辰`, "zh-Hans", true],
    [`${"甲".repeat(496)}子丑寅卯辰`, "zh-Hans", false],
    [`${"甲".repeat(400)}子丑寅卯卯卯卯卯`, "zh-Hans", false],
    [`${"子".repeat(495)}甲乙丙丁戊`, "zh-Hant", true],
    ["一二三", "zh-Hans", false],
  ])("of “%s” tells %s, mixed: %s", (text, script, isMixed) => {
    expect(detectScript(text, chosen)).toMatchObject({ script, isMixed });
  });

  test("is counted, and its characters told once", () => {
    expect(detectScript("甲乙甲子", chosen).evidence).toEqual({
      "zh-Hans": { count: 3, characters: ["甲", "乙"] },
      "zh-Hant": { count: 1, characters: ["子"] },
    });
  });
});
