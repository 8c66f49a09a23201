/** Each example of each rule: a faulty one has its finding where it says, a sound one has none. */
// @ts-nocheck

import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { reportText } from "../../src/model/report.ts";
import { loadCollection } from "../../src/node/content/load-collection.ts";
import { BUILT_IN_RULES } from "../../src/rules/registry.ts";
import { type Example, MINIMAL_CONTENT, type Rule } from "../../src/rules/rule.ts";
import { contentFolder } from "../support/content.ts";

const RULES: readonly Rule[] = BUILT_IN_RULES;

async function load({ files }: Example): Promise<readonly Diagnostic[]> {
  const present = Object.entries({ ...MINIMAL_CONTENT, ...files }).flatMap(([file, content]) =>
    content === null ? [] : [[file, content] as const],
  );
  return (await loadCollection(await contentFolder(Object.fromEntries(present)))).diagnostics;
}

const loaded = new Map<Example, Promise<readonly Diagnostic[]>>();

function diagnosticsOf(example: Example): Promise<readonly Diagnostic[]> {
  const diagnostics = loaded.get(example) ?? load(example);
  loaded.set(example, diagnostics);
  return diagnostics;
}

const examples = RULES.flatMap((rule) =>
  rule.examples.map((example, index) => ({ rule, example, name: `${rule.id}, ${index + 1}` })),
);

describe("an example", () => {
  test.each(examples)("of $name holds", async ({ rule, example }) => {
    const found = await diagnosticsOf(example);
    if (example.ok) {
      expect(found.filter(({ explanation }) => explanation === undefined)).toEqual([]);
    } else {
      const { id, severity } = rule;
      const { file, line } = example;
      const own = found.filter((diagnostic) => diagnostic.rule === id);
      expect(own.map(({ severity, file, line }) => ({ severity, file, line }))).toEqual([
        { severity, file, line },
      ]);
    }
  });

  test("of each kind stands beside each rule that content can break", () => {
    const kinds = RULES.filter((rule) => !("reason" in rule)).map(({ id, examples }) => [
      id,
      [...new Set(examples.map(({ ok }) => ok))].toSorted(),
    ]);
    expect(kinds).toEqual(kinds.map(([id]) => [id, [false, true]]));
  });

  test("is reported in words that say what to do", async () => {
    const reports: string[] = [];
    for (const { rule, example } of examples) {
      if (example.ok) continue;
      const own = (await diagnosticsOf(example)).filter((found) => found.rule === rule.id);
      reports.push(reportText(own).split("\n").slice(0, -1).join("\n"));
    }
    await expect(reports.join("\n")).toMatchFileSnapshot("golden/examples.txt");
  });
});
