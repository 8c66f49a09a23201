/** Messages of passes as diagnostics, whoever wrote the pass. */
// @ts-nocheck


import { VFile } from "vfile";
import { expect, test } from "vitest";
import { diagnosticsOf, report } from "../../src/parse/messages.ts";

const PATH = "sources/a/source.txt";

function vfile(): VFile {
  return new VFile({ value: "一、总则\n正文。\n", path: PATH });
}

test("a finding of a built-in rule has its severity", () => {
  const file = vfile();
  report(file, { rule: "text/short-line", line: 2, message: "短行", hint: "给出角色" });
  report(file, { rule: "repair/overlapping", line: 1, message: "重复", hint: "合并" });
  expect(diagnosticsOf(file)).toEqual([
    {
      rule: "text/short-line",
      severity: "warning",
      file: PATH,
      line: 2,
      column: 1,
      message: "短行",
      hint: "给出角色",
    },
    {
      rule: "repair/overlapping",
      severity: "error",
      file: PATH,
      line: 1,
      column: 1,
      message: "重复",
      hint: "合并",
    },
  ]);
});

test("a message with the id of an extension's rule keeps it", () => {
  const file = vfile();
  const place = { line: 2, column: 3 };
  const message = file.message("No year.", { ruleId: "date/no-year", source: "dates", place });
  message.note = "Add the year.";
  file.message("No seal.", { ruleId: "seal/lost" }).fatal = true;
  expect(diagnosticsOf(file)).toEqual([
    {
      rule: "date/no-year",
      severity: "warning",
      file: PATH,
      line: 2,
      column: 3,
      message: "No year.",
      hint: "Add the year.",
    },
    {
      rule: "seal/lost",
      severity: "error",
      file: PATH,
      line: 1,
      column: 1,
      message: "No seal.",
      hint: "The pass that reports it says no more.",
    },
  ]);
});

test("a message without an id has the rule parse/unnamed", () => {
  const file = vfile();
  file.message("No year.");
  file.info("Two dates.", { ruleId: "" });
  expect(diagnosticsOf(file)).toMatchObject([
    { rule: "parse/unnamed", severity: "warning", message: "No year." },
    { rule: "parse/unnamed", severity: "warning", message: "Two dates." },
  ]);
});
