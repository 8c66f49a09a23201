/** What a clause is called, by its kind and its number. */
import { expect, test } from "vitest";
import { kindName, kindNameIn } from "../../../src/site/i18n/strings.ts";

test("an article, an item of one, and an entry of another list are three things", () => {
  expect(kindName("zh-hans", "entry", ["第一章", "第二条"])).toBe("条");
  expect(kindName("zh-hans", "section", ["第二条"])).toBe("条");
  expect(kindName("zh-hant", "entry", ["第二條", "（一）"])).toBe("項");
  expect(kindName("en", "entry", ["第二条", "（一）", "1."])).toBe("List entry");
  expect(kindName("en", "entry", ["一、", "（一）"])).toBe("List entry");
  expect(kindName("zh-hans", "section", ["第二章"])).toBe("章节");
  expect(kindName("zh-hans", "closing", [])).toBe("文末");
});

test("the entries of a collection are articles too only where it has articles", () => {
  expect(kindNameIn("zh-hans", "entry", true)).toBe("条、列项");
  expect(kindNameIn("zh-hans", "entry", false)).toBe("列项");
  expect(kindNameIn("en", "section", true)).toBe("Section");
});
