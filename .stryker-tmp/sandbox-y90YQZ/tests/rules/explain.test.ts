/** A rule as a terminal explains it. */
// @ts-nocheck

import { expect, test } from "vitest";
import { explanationOf } from "../../src/rules/explain.ts";
import { joinRules } from "../../src/rules/registry.ts";
import type { Rule } from "../../src/rules/rule.ts";

const RULE: Rule = {
  id: "date/no-year",
  severity: "warning",
  summary: "a date without a year",
  remedy: "add the year",
  about: ["A year is what a timeline is sorted by.", "Where the print has none, so be it."],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.txt": "一、总则\n七月。\n" },
      file: "sources/a/source.txt",
      line: 2,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": null,
        "sources/a/source.md": Uint8Array.from([0xb9, 0x06]),
      },
    },
  ],
};

const rules = joinRules([{ name: "dates", rules: [RULE] }]);

test("a rule is explained with its reasons and with the whole content of each example", () => {
  const explanation = `date/no-year  warning

Finding: a date without a year.
What to do: add the year.

A year is what a timeline is sorted by.

Where the print has none, so be it.

This content has the finding, at sources/a/source.txt:2:

  sources/a/source.txt
    一、总则
    七月。
  sources/a/source.yaml
    id: a
    title: 一个文件

This content has none:

  sources/a/source.md
    (the bytes b9 06)
  sources/a/source.yaml
    id: a
    title: 一个文件
`;
  expect(explanationOf("date/no-year", rules)).toEqual({ explanation });
});

test("a rule without examples says why", () => {
  expect(explanationOf("coverage/doubled", rules)).toMatchObject({
    explanation: expect.stringMatching(
      /\n\nNo content is an example\. Only a fault of the parser doubles a character\.\n$/u,
    ),
  });
});

test.each([
  ["numbering/gaps", "Did you mean numbering/gap?"],
  ["date/noyear", "Did you mean date/no-year?"],
  ["x", "content/README.md lists them."],
])("%s is no rule", (id, help) => {
  expect(explanationOf(id, rules)).toEqual({ error: `There is no rule “${id}”. ${help}` });
});
