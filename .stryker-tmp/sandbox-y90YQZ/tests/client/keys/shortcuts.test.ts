// @ts-nocheck
import { expect, test } from "vitest";
import {
  addShortcuts,
  allShortcuts,
  meaningOf,
  type Shortcut,
} from "../../../src/client/keys/shortcuts.ts";

function shortcut(...keys: [string] | [string, string]): Shortcut {
  return { keys, name: keys.join(""), run() {} };
}
const [next, home, search] = [shortcut("j"), shortcut("g", "h"), shortcut("g", "s")];
const shortcuts = [next, home, search];

test.each([
  [null, "j", next],
  [null, "g", "begins"],
  ["g", "h", home],
  ["g", "s", search],
  // What does not go on with what was begun stands for itself.
  ["g", "j", next],
  ["g", "g", "begins"],
  ["g", "x", null],
  [null, "h", null],
  [null, "J", null],
])("after %s, %s", (begun, key, meaning) => {
  expect(meaningOf(shortcuts, begun, key)).toBe(meaning);
});

test("a key has one meaning", () => {
  addShortcuts(next, home);
  expect(allShortcuts()).toEqual([next, home]);
  addShortcuts(search);
  expect(() => addShortcuts(shortcut("j"))).toThrow("j: taken by j");
  expect(() => addShortcuts(shortcut("g"))).toThrow("g: taken by gh");
  expect(() => addShortcuts(shortcut("j", "j"))).toThrow("j j: taken by j");
});
