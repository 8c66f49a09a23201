/** The part of the collection that is counted names what is chosen. */
import { expect, test } from "vitest";
import { scopeWords } from "../../../src/client/statistics/scope-words.ts";

test("the whole collection, and what is chosen of it by name", () => {
  expect(scopeWords("en", {}, [])).toBe("All documents");
  expect(scopeWords("en", { documents: ["a"], years: ["2024"] }, ["Plan 2024", "2024"])).toBe(
    "Plan 2024; 2024",
  );
  expect(scopeWords("zh-hans", { documents: ["a"] }, ["规划"])).toBe("规划");
});

test("a choice without a name on the page is a limit all the same", () => {
  expect(scopeWords("en", { documents: ["gone"] }, [])).toBe("limited");
  expect(scopeWords("en", { documents: ["gone"] }, [""])).toBe("limited");
});

test("of many names the first are listed and the others counted; one alone is never counted", () => {
  const names = ["A", "B", "C", "D", "E"];
  const filters = { documents: names };
  expect(scopeWords("en", filters, names.slice(0, 4))).toBe("A; B; C; D");
  expect(scopeWords("en", filters, names)).toBe("A; B; C and 2 more");
  expect(scopeWords("zh-hant", filters, names)).toBe("A、B、C等 5 項");
});
