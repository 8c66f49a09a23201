/** Keys of tasks: a clause, or words within one. */
import { expect, test } from "vitest";
import { worksheetKey } from "../../../src/kept/worksheet/key.ts";

test.each([
  [null, "plan#s1-2"],
  ["攻坚行动", "plan#s1-2/攻坚行动"],
])("a task that quotes %o", (quote, key) => {
  expect(worksheetKey("plan", { clause: "s1-2", quote })).toBe(key);
});
