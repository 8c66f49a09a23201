/** The folds of the texts of a clause, and of their headings alone. */
import { expect, test } from "vitest";
import { foldClause } from "../../../src/search/excerpt/folded-clause.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";

test("a text is folded with its ranges, and its heading as it stands alone", () => {
  const folding = createFolding(new Map([["漁", "渔"]]));
  const folded = foldClause(
    [
      { text: "一、漁港", headingLength: 4 },
      { text: "東區：漁港。", headingLength: 2 },
      { text: "建設漁港。", headingLength: 0 },
    ],
    folding,
  );
  expect(folded.map(({ text, heading }) => [text, heading])).toEqual([
    ["一渔港", "一渔港"],
    ["東區渔港", "東區"],
    ["建設渔港", ""],
  ]);
  expect(folded.map(({ range, displayed }) => displayed.slice(...range(1, 3)))).toEqual([
    "漁港",
    "區：漁",
    "設漁",
  ]);
});
