/** The layer of changes: which texts are shown word by word. */
import { expect, test } from "vitest";
import { CHANGES } from "../../../src/annotate/versions/changes.ts";
import type { ClauseChange } from "../../../src/model/versions/versions.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

/** The changes between two versions of a text, given by the paragraphs of its articles. */
function changesOf(old: readonly string[], other: readonly string[]): ClauseChange[] {
  const version = (id: string, date: string, texts: readonly string[]) =>
    policyDocument({
      id,
      date: { value: date, from: "editor" },
      clauses: texts.map((text, index) =>
        clause(`s${index + 1}`, { label: `第${index + 1}条`, paragraphs: [text] }),
      ),
      version: {
        work: { value: "rules", from: "editor" },
        inForceFrom: { value: date, from: "editor" },
        isDraft: false,
      },
    });
  const corpus = madeCorpus([
    version("rules-1", "2001-01-01", old),
    version("rules-2", "2002-01-01", other),
  ]);
  return corpus.layer(CHANGES).all.map(({ value }) => value);
}

/** A change as `s1 → s1: kinds`, with the words of each side in brackets where they are compared. */
function told({ oldClauses, newClauses, kinds, segments }: ClauseChange): string {
  const side = (name: "old" | "new") =>
    (segments ?? [])
      .filter((segment) => segment.in === "both" || segment.in === name)
      .map(({ text }) => text["zh-Hans"])
      .join("");
  const texts = segments === null ? "" : ` [${side("old")}] [${side("new")}]`;
  return `${oldClauses.join("+")} → ${newClauses.join("+")}: ${kinds.join("+")}${texts}`;
}

const [FIRST, SECOND] = ["渡船每日往返六次。", "乘客应当在码头购票，不得携带易燃物品。"];

test("other marks are shown, and are no change", () => {
  const other = [FIRST, "乘客应当在码头购票；不得携带 易燃物品。"];
  expect(changesOf([FIRST, SECOND], other).map(told)).toEqual([
    "s1 → s1: ",
    `s2 → s2:  [${SECOND}] [${other[1]}]`,
  ]);
});

test("a clause that was repealed is shown with the note in its place", () => {
  expect(changesOf([FIRST, SECOND], [FIRST, "（删除）"]).map(told)).toEqual([
    "s1 → s1: ",
    `s2 → s2: gone [${SECOND}] [（删除）]`,
  ]);
});

test("a clause without a counterpart is compared with nothing", () => {
  expect(changesOf([FIRST], [FIRST, SECOND]).map(told)).toEqual(["s1 → s1: ", " → s2: new"]);
  expect(changesOf([FIRST, SECOND], [FIRST]).map(told)).toEqual(["s1 → s1: ", "s2 → : gone"]);
});
