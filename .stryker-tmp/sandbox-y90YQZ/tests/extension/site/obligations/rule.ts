/** A rule: a body that is obliged has a name. */
// @ts-nocheck

import type { CorpusRule } from "tiaowen";

const UNNAMED = "有关部门";

export const unnamedBody: CorpusRule = {
  id: "obligations/unnamed-body",
  severity: "warning",
  summary: "an obligation of a body without a name",
  remedy: "look up which body is meant",
  about: ["A duty of 有关部门 is nobody's: readers ask which department is meant."],
  *check(corpus) {
    for (const { address, clause } of corpus.clauses()) {
      for (const [index, text] of clause.source.paragraphs.entries()) {
        const start = text.indexOf(UNNAMED);
        if (start < 0) continue;
        yield {
          target: { ...address, part: index + 1, start, end: start + UNNAMED.length },
          message: `The text obliges “${UNNAMED}” without a name.`,
          hint: "Ask the issuer which body is meant.",
        };
      }
    }
  },
};
