// @ts-nocheck
import { describe, expect, test } from "vitest";
import {
  type Choice,
  choiceOn,
  type Page,
  type Remembered,
  rememberedOf,
  type Script,
  showsConverted,
} from "../../../src/client/script-view/choice.ts";

const NOTHING: Remembered = { view: null, script: null, origins: null };

function page(own: Script, source: Script | null, isEnglish = false): Page {
  return { own, source, isEnglish };
}

function choice(script: Script, both = false, origins = false): Choice {
  return { script, both, origins };
}

describe("a page shows by itself", () => {
  test.each([page("zh-Hans", "zh-Hant"), page("zh-Hant", null), page("zh-Hans", "zh-Hans", true)])(
    "its own script: %o",
    (each) => expect(choiceOn(each, NOTHING)).toEqual(choice(each.own)),
  );
});

describe("what was chosen on one page holds on the next", () => {
  const chosen = (on: Page, what: Choice, before = NOTHING) => rememberedOf(on, what, before);

  test("the original, in whichever script it is", () => {
    const kept = chosen(page("zh-Hant", "zh-Hans"), choice("zh-Hans"));
    expect(choiceOn(page("zh-Hans", "zh-Hant"), kept).script).toBe("zh-Hant");
    expect(choiceOn(page("zh-Hant", "zh-Hant"), kept).script).toBe("zh-Hant");
    expect(choiceOn(page("zh-Hant", null), kept).script).toBe("zh-Hant");
  });

  test("the conversion again, once it is chosen", () => {
    const before = chosen(page("zh-Hant", "zh-Hans"), choice("zh-Hans"));
    const kept = chosen(page("zh-Hant", "zh-Hans"), choice("zh-Hant"), before);
    expect(kept).toEqual(NOTHING);
  });

  test("side by side, and the marks", () => {
    const kept = chosen(page("zh-Hans", "zh-Hans"), choice("zh-Hans", true, true));
    expect(choiceOn(page("zh-Hant", "zh-Hans"), kept)).toEqual(choice("zh-Hant", true, true));
    expect(choiceOn(page("zh-Hant", null), kept)).toEqual(choice("zh-Hant"));
  });

  test("the script of English pages on English pages alone", () => {
    const kept = chosen(page("zh-Hans", null, true), choice("zh-Hant"));
    expect(choiceOn(page("zh-Hans", "zh-Hans", true), kept).script).toBe("zh-Hant");
    expect(choiceOn(page("zh-Hans", "zh-Hant"), kept).script).toBe("zh-Hans");
  });

  test("a page that offers no view leaves what was chosen", () => {
    const before: Remembered = { view: "both", script: null, origins: "on" };
    expect(chosen(page("zh-Hans", null, true), choice("zh-Hant"), before)).toEqual({
      view: "both",
      script: "zh-Hant",
      origins: "on",
    });
  });
});

test("converted text is what is not in the source’s script, and one of two columns", () => {
  expect(showsConverted(page("zh-Hant", "zh-Hans"), choice("zh-Hant"))).toBe(true);
  expect(showsConverted(page("zh-Hant", "zh-Hans"), choice("zh-Hans"))).toBe(false);
  expect(showsConverted(page("zh-Hans", "zh-Hans"), choice("zh-Hans", true))).toBe(true);
  expect(showsConverted(page("zh-Hans", null), choice("zh-Hans"))).toBe(false);
});
