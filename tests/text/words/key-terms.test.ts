/** Which candidates become key terms. */
import { expect, test } from "vitest";
import { pickKeyTerms } from "../../../src/text/words/key-terms.ts";

test("takes Han words of two characters or more, best first, none within a better one", () => {
  const candidates = ["研发中心", "2023", "研发", "AI", "年", "人才", "科技"];
  expect(pickKeyTerms(["甲", "乙"], () => candidates, 2)).toEqual(["研发中心", "人才"]);
});

test("asks once for the whole text, with candidates to spare", () => {
  const asked: [string, number][] = [];
  pickKeyTerms(
    ["甲", "乙"],
    (text, count) => {
      asked.push([text, count]);
      return [];
    },
    5,
  );
  expect(asked).toEqual([["甲\n乙", 20]]);
});
