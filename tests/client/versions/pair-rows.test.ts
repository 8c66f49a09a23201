/** The comparison of any two versions in the browser: from data files, and the same as that of the build. */
import { expect, test } from "vitest";
import { comparedClauses } from "../../../src/client/versions/pair/compared-clauses.ts";
import { pairRows } from "../../../src/client/versions/pair/pair-rows.ts";
import { comparisons } from "../../../src/corpus/versions/comparisons.ts";
import { textFile } from "../../../src/export/document-text.ts";
import type { PolicyDocument } from "../../../src/model/types.ts";
import { bothTexts } from "../../../src/versions/clause-texts.ts";
import { lakes } from "../../support/lakes.ts";

test("each pair has the relations that the build finds, with words that make up both texts", async () => {
  const { corpus } = await lakes();
  const clausesOf = (document: PolicyDocument) =>
    comparedClauses(
      JSON.parse(JSON.stringify(textFile(corpus, document, "zh-Hans"))),
      JSON.parse(JSON.stringify(textFile(corpus, document, "zh-Hant"))),
    );
  const all = [...corpus.derive(comparisons).values()];
  expect(all.length).toBe(7);
  for (const { old, new: other, changes } of all) {
    const rows = pairRows(clausesOf(old), clausesOf(other));
    const told = rows.map(({ olds, news, kinds }) => ({
      ...{ oldClauses: olds.map(({ id }) => id), newClauses: news.map(({ id }) => id), kinds },
    }));
    expect(told).toEqual(
      changes.map(({ oldClauses, newClauses, kinds }) => ({ oldClauses, newClauses, kinds })),
    );
    for (const { olds, news, segments } of rows) {
      for (const script of ["zh-Hans", "zh-Hant"] as const) {
        const without = (side: "old" | "new") =>
          segments
            .filter((segment) => segment.in !== side)
            .map(({ text }) => text[script])
            .join("");
        if (olds.length > 0) expect(without("new")).toBe(bothTexts(olds)[script]);
        if (news.length > 0) expect(without("old")).toBe(bothTexts(news)[script]);
      }
    }
  }
});
