/** Which versions of a work have a page of their comparison. */
import { expect, test } from "vitest";
import { comparedVersions, isCompared } from "../../src/annotate/versions/changes.ts";
import { works } from "../../src/versions/works.ts";
import { policyDocument } from "../support/clauses.ts";
import { madeCorpus } from "../support/made-corpus.ts";

/** A work of some versions, `v1`, `v2` and so on. */
function versions(count: number) {
  return madeCorpus(
    Array.from({ length: count }, (_, index) =>
      policyDocument({
        id: `v${index + 1}`,
        date: { value: `${2000 + index}`, from: "editor" },
        version: { work: { value: "w", from: "editor" }, isDraft: false },
      }),
    ),
  );
}

function pairs(count: number): string[] {
  const work = versions(count).derive(works).get("w");
  return work === undefined
    ? []
    : comparedVersions(work).map(([old, other]) => `${old.id}..${other.id}`);
}

test("every pair is compared up to six versions", () => {
  expect(pairs(1)).toEqual([]);
  expect(pairs(3)).toEqual(["v1..v2", "v1..v3", "v2..v3"]);
  expect(pairs(6).length).toBe(15);
});

test("of more versions each is compared with the next and with the newest one", () => {
  expect(pairs(7)).toEqual([
    ...["v1..v2", "v1..v7", "v2..v3", "v2..v7", "v3..v4", "v3..v7"],
    ...["v4..v5", "v4..v7", "v5..v6", "v5..v7", "v6..v7"],
  ]);
  const corpus = versions(7);
  expect(isCompared(corpus, "v1", "v7")).toBe(true);
  expect(isCompared(corpus, "v1", "v3")).toBe(false);
  expect(isCompared(corpus, "v7", "v1")).toBe(false);
  expect(isCompared(corpus, "v9", "v1")).toBe(false);
});
