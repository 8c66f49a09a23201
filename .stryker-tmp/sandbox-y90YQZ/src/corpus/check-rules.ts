/** Checks of a corpus by the rules of extensions. */
// @ts-nocheck


import { sourcePosition } from "../corpus/source-position.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { failure } from "../model/failure.ts";
import { addressOf } from "../model/target.ts";
import type { CorpusRule, RuleFinding } from "../rules/corpus-rule.ts";

/**
 * The findings of rules as diagnostics, each at its position in the content folder.
 * @throws Error naming the rule if a rule fails, or if a finding names a clause that does not exist
 */
export function checkRules(corpus: Corpus, rules: readonly CorpusRule[]): Diagnostic[] {
  return rules.flatMap((rule) => {
    try {
      return Array.from(rule.check(corpus), (finding): Diagnostic => {
        const { message, hint } = finding;
        return {
          rule: rule.id,
          severity: rule.severity,
          ...placeOf(corpus, finding),
          message,
          hint,
        };
      });
    } catch (error) {
      throw failure(`The rule “${rule.id}”`, error);
    }
  });
}

function placeOf(
  corpus: Corpus,
  finding: RuleFinding,
): Pick<Diagnostic, "file" | "line" | "column"> {
  if ("file" in finding) return { file: finding.file, line: finding.line, column: 1 };
  const clause = corpus.at(finding.target);
  if (clause === undefined) throw new Error(`there is no clause “${addressOf(finding.target)}”`);
  return sourcePosition(clause, finding.target);
}
