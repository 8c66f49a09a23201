/** What the check of a source says of faults that no content brings about. */
// @ts-nocheck

import { expect, test } from "vitest";
import { coverageErrors } from "../../../src/node/content/checks/check-source.ts";

const source = { file: "sources/a/source.txt", text: "一、总则\n正文。\n又一段正文。\n" };

test("characters in no clause, or in two, are errors at their line", () => {
  const found = coverageErrors(
    { unaccounted: [{ start: 5, end: 8 }], doubled: [{ start: 9, end: 15 }] },
    { source },
  );
  expect(found).toMatchObject([
    {
      rule: "coverage/unaccounted",
      severity: "error",
      file: source.file,
      line: 2,
      message: "“正文。” is in no clause and no named furniture.",
    },
    {
      rule: "coverage/doubled",
      severity: "error",
      file: source.file,
      line: 3,
      message: "“又一段正文。” stands in two places.",
    },
  ]);
});

test("no more than five places of a kind are reported", () => {
  const unaccounted = Array.from({ length: 9 }, (_, start) => ({ start, end: start + 1 }));
  expect(coverageErrors({ unaccounted, doubled: [] }, { source })).toHaveLength(5);
});
