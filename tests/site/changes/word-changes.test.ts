/** The words by which two texts differ. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  changedLines,
  shortened,
  type WordChange,
  wordChanges,
} from "../../../src/site/changes/word-changes.ts";
import { seed } from "../../support/seed.ts";

const both = (text: string) => ({ "zh-Hans": text, "zh-Hant": text.replaceAll("发", "發") });

function textOf(runs: readonly WordChange[], script: "zh-Hans" | "zh-Hant"): string {
  return runs.map(({ text }) => text[script]).join("");
}

/** Texts of policy prose with a line break, a character beyond the first plane, and one with another form. */
const text = fc
  .array(fc.constantFrom("研发", "机构", "支持", "，", "\n", "𠮷", "三年内", "100家"), {
    maxLength: 12,
  })
  .map((words) => words.join(""));

describe("the runs of two texts", () => {
  test("are the first text without what is added, and the second without what is removed", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const runs = wordChanges(both(one), both(other));
        for (const script of ["zh-Hans", "zh-Hant"] as const) {
          const without = (kind: WordChange["kind"]) =>
            textOf(
              runs.filter((run) => run.kind !== kind),
              script,
            );
          expect(without("added")).toBe(both(one)[script]);
          expect(without("removed")).toBe(both(other)[script]);
        }
        expect(runs.some(({ kind }) => kind !== "same")).toBe(one !== other);
        const lines = changedLines(runs).flat();
        const changed = (all: readonly WordChange[]) =>
          textOf(
            all.filter(({ kind }) => kind !== "same"),
            "zh-Hans",
          ).replaceAll("\n", "");
        expect(changed(lines)).toBe(changed(runs));
      }),
      { seed },
    );
  });

  test("are whole words", () => {
    const runs = wordChanges(both("力争三年内建成研发中心"), both("力争两年内建成研发基地"));
    expect(runs.map(({ kind, text }) => [kind, text["zh-Hant"]])).toEqual([
      ["same", "力争"],
      ["removed", "三年内"],
      ["added", "两年内"],
      ["same", "建成研發"],
      ["removed", "中心"],
      ["added", "基地"],
    ]);
  });

  test("are shown in the lines that differ, with the words beside the changes", () => {
    const long = "不变的一句话。".repeat(20);
    const runs = wordChanges(both(`${long}\n甲${long}`), both(`${long}\n乙${long}`));
    const lines = changedLines(runs).map(shortened);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.map(({ kind, text }) => [kind, text["zh-Hans"]])).toEqual([
      ["removed", "甲"],
      ["added", "乙"],
      ["same", `${long.slice(0, 24)}…`],
    ]);
  });
});
