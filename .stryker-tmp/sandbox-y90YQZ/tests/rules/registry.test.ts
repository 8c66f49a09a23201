/** The registry of rules: its order, its files, what extensions may add, its table for editors. */
// @ts-nocheck

import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BUILT_IN_RULES, joinRules } from "../../src/rules/registry.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { ruleTable } from "../../src/rules/table.ts";

const ids = BUILT_IN_RULES.map(({ id }) => id);

function rule(id: string): Rule {
  return {
    id,
    severity: "warning",
    summary: "a date without a year",
    remedy: "add the year",
    about: ["A year is what a timeline is sorted by."],
    examples: [],
    reason: "The rule is for this test.",
  };
}

describe("the built-in rules", () => {
  test("stand each in the file of its id, and each file is in the registry", () => {
    const files = globSync("src/rules/*/*.ts").map((file) => file.replaceAll("\\", "/"));
    expect(ids.map((id) => `src/rules/${id}.ts`).toSorted()).toEqual(files.toSorted());
    for (const id of ids) {
      expect(existsSync(`src/rules/${id}.ts`)).toBe(true);
      expect(id).toMatch(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  });

  test("have different ids", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("say what is found and what to do in the table of content/README.md", async () => {
    const guide = readFileSync("content/README.md", "utf8");
    const begin = /^<!-- rules: .*-->\n/mu.exec(guide);
    const end = /^<!-- end of rules -->\n/mu.exec(guide);
    if (begin === null || end === null) throw new Error("The marks of the table are missing");
    const before = guide.slice(0, begin.index + begin[0].length);
    const written = `${before}\n${ruleTable(BUILT_IN_RULES)}\n\n${guide.slice(end.index)}`;
    await expect(written).toMatchFileSnapshot("../../content/README.md");
  });
});

describe("the rules of extensions", () => {
  test("come after the built-in ones, in the order of the extensions", () => {
    const joined = joinRules([
      { name: "dates", rules: [rule("date/no-year"), rule("date/no-month")] },
      { name: "seals", rules: [rule("seal/lost")] },
    ]);
    expect([...joined.keys()]).toEqual([...ids, "date/no-year", "date/no-month", "seal/lost"]);
    expect(joined.get("seal/lost")).toEqual(rule("seal/lost"));
  });

  test("may not take the id of a built-in rule", () => {
    expect(() => joinRules([{ name: "dates", rules: [rule("numbering/gap")] }])).toThrow(
      "The extension “dates” adds a rule “numbering/gap”, which is the id of a built-in rule. Give it another id.",
    );
  });

  test("may not take an id of one another, or one id twice", () => {
    const dates = { name: "dates", rules: [rule("date/no-year")] };
    expect(() => joinRules([dates, { ...dates, name: "calendar" }])).toThrow(
      "The extension “calendar” adds a rule “date/no-year”, which is the id of a rule of “dates”.",
    );
    expect(() => joinRules([{ name: "dates", rules: [...dates.rules, ...dates.rules] }])).toThrow(
      "The extension “dates” adds a rule “date/no-year”, which is the id of a rule of “dates”.",
    );
  });
});
