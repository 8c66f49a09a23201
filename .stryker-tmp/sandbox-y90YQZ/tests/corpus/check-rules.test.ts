/** Rules of extensions: where their findings are told. */
// @ts-nocheck

import { expect, it } from "vitest";
import { checkRules } from "../../src/corpus/check-rules.ts";
import { addressOf } from "../../src/model/target.ts";
import type { CorpusRule, RuleFinding } from "../../src/rules/corpus-rule.ts";
import { corpus } from "../support/jiangbei.ts";

const SAID = { message: "This is so.", hint: "Mend it." };

function rule(...findings: RuleFinding[]): CorpusRule {
  const about = { severity: "warning", summary: "s", remedy: "r", about: ["a"] } as const;
  return { id: "mine/rule", ...about, check: () => findings };
}

it("tells a finding at the words of a clause, at a clause, or at a line of a file", () => {
  const placed = corpus.clauses().find(({ clause, document }) => {
    const [text = ""] = clause.source.paragraphs;
    const line = document.sourceLines.find(({ number }) => number === clause.lines[0]);
    return text.length > 20 && clause.source.heading === "" && line?.text.includes(text);
  });
  if (placed === undefined) throw new Error("No clause has its text on its first line");
  const { address, clause, document } = placed;
  const line = clause.lines[0];
  const text = document.sourceLines.find(({ number }) => number === line)?.text ?? "";
  const words = clause.source.paragraphs[0]?.slice(5, 20) ?? "";
  const target = { ...address, part: 1, start: 5, end: 20 };
  const found = checkRules(corpus, [
    rule(
      { ...SAID, target },
      { ...SAID, target: address },
      { ...SAID, file: "names.yaml", line: 3 },
    ),
  ]);
  const said = { rule: "mine/rule", severity: "warning", ...SAID };
  expect(found).toEqual([
    { ...said, file: document.source.file, line, column: text.indexOf(words) + 1 },
    { ...said, file: document.source.file, line, column: 1 },
    { ...said, file: "names.yaml", line: 3, column: 1 },
  ]);
});

it("names the rule that fails, or finds something nowhere", () => {
  const nowhere = { document: "nowhere", clause: "s1" };
  expect(() => checkRules(corpus, [rule({ ...SAID, target: nowhere })])).toThrow(
    `The rule “mine/rule” failed: there is no clause “${addressOf(nowhere)}”`,
  );
});
