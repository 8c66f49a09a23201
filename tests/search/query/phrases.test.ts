/** The query that a reader may have meant who typed words side by side without quotation marks. */
import { expect, test } from "vitest";
import { withPhrases } from "../../../src/search/query/phrases.ts";
import { interpretQuery } from "../../../src/search/query/read-query.ts";
import { isTranslatable } from "../../../src/search/translated/word-term.ts";

const fold = (text: string): string => text.toLowerCase();

test.each([
  ["pilot scale", '"pilot scale"'],
  ["pilot scale testing", '"pilot scale testing"'],
  ["pilot scale 中试", '"pilot scale" 中试'],
  ["中试 pilot scale -base doc:plan", '中试 "pilot scale" -base doc:plan'],
  ["pilot -scale", null],
  ["pilot", null],
  ['"pilot scale"', null],
  ['pilot "large scale"', null],
  ["pilot | scale", null],
  ["pilot 中试 scale", null],
])("%s: %s", (query, phrase) => {
  const { query: read } = interpretQuery(query, fold);
  expect(read && withPhrases(read, isTranslatable)).toBe(phrase);
});
