/** Every number of an article is read back from each way of writing it. */
// @ts-nocheck

import { expect, test } from "vitest";
import { provisionMentions } from "../../../src/annotate/references/citation-patterns.ts";
import { hanNumeral } from "../../support/han-numerals.ts";

const NUMBERS = 99_999;
/** Number of citations in one text. */
const AT_ONCE = 100;

function wide(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

/** A citation of an article and the number that it means; each fifth number is written in the same way. */
function citation(value: number): [words: string, number: string] {
  const inserted = 1 + (value % 19);
  const ways: [string, string][] = [
    [`第${hanNumeral(value)}条`, `${value}`],
    [`第 ${value} 条`, `${value}`],
    [`第${wide(value)}条`, `${value}`],
    [`第${hanNumeral(value)}条之${hanNumeral(inserted)}`, `${value}z${inserted}`],
    [`第 ${value}-${inserted} 条`, `${value}z${inserted}`],
  ];
  return ways[value % ways.length] ?? ["", ""];
}

test("numbers from 1 to 99,999, and those of inserted articles", () => {
  for (let from = 1; from <= NUMBERS; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, NUMBERS + 1 - from);
    const citations = Array.from({ length: count }, (_, index) => citation(from + index));
    const text = citations.map(([words]) => `依照${words}规定；`).join("");
    const read = provisionMentions(text, "kuan-xiang-mu").map(({ start, end, steps }) => [
      text.slice(start, end),
      steps.map(({ value }) => value).join(),
    ]);
    expect(read).toEqual(citations);
  }
});
