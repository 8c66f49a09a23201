import fc from "fast-check";
import { expect, test } from "vitest";
import { readIds, writeIds } from "../../../src/search/format/clause-ids.ts";
import { seed } from "../../support/seed.ts";

test("ids are read as they were written, whatever they are", () => {
  const part = fc.stringMatching(/^(?:[a-z]{0,3}\d{0,3}z?)$/u);
  const id = fc
    .array(part, { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join("-"))
    .filter((text) => text !== "");
  const numbers = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 });
  const numbered = numbers.map((all) => `s${all.join("-")}`);
  fc.assert(
    fc.property(fc.array(fc.oneof(id, numbered), { maxLength: 40 }), (ids) => {
      expect(readIds(writeIds(ids))).toEqual(ids);
    }),
    { seed },
  );
});

test("ids that follow from the one before are a mark each", () => {
  const ids = ["s1", "s1-1", "s1-2", "s1-2-1", "s1-2-2", "s1-3", "s2", "s2-7", "h1", "h2"];
  expect(writeIds(ids)).toBe("s1>+>+<<s2-7 h1+");
  expect(writeIds(["s9", "s10", "s11", "s19", "s20", "s99", "s100"])).toBe("s9++s19+s99+");
  const deep = ["s1", "s1-1", "s1-1-1", "s1-1-1-1", "s2", "s2-1", "s2-1-1", "s2-1-1-1", "s2-2"];
  expect(writeIds(deep)).toBe("s1>>>[>>>{");
});

test("ids that are numbered through those above them are a mark each", () => {
  const articles = ["s1", "s1-1", "s1-2", "s2", "s2-3", "s2-4", "s2-4-1", "s3", "s3-5", "s4-6"];
  expect(writeIds(articles)).toBe("s1>+<^+>{^s4-6");
  expect(readIds(writeIds(articles))).toEqual(articles);
  expect(writeIds(["s1", "s1-4z", "s2", "s2-5"])).toBe("s1 s1-4z<s2-5");
});

test("a mark that follows nothing is an error", () => {
  expect(() => readIds("+")).toThrow("No id");
  expect(() => readIds("^")).toThrow("No id");
  expect(() => readIds("s1^")).toThrow("No id");
});
