/** Words at one edit from another: against every edit of a word, and those that are offered. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOneEditAway, nearTerms } from "../../../src/search/relax/near-terms.ts";
import { seed } from "../../support/seed.ts";

const LETTERS = ["甲", "乙", "𠀀"];

/** Every word that one edit makes of another; two characters are not exchanged if nothing else stays. */
function edits(word: string): ReadonlySet<string> {
  const units = Array.from(word);
  const made = new Set<string>();
  for (let at = 0; at <= units.length; at++) {
    const [before, after] = [units.slice(0, at), units.slice(at)];
    const [first, second, ...others] = after;
    for (const letter of LETTERS) {
      made.add([...before, letter, ...after].join(""));
      if (first !== undefined) made.add([...before, letter, ...after.slice(1)].join(""));
    }
    if (first === undefined) continue;
    made.add([...before, ...after.slice(1)].join(""));
    if (second !== undefined && units.length > 2) {
      made.add([...before, second, first, ...others].join(""));
    }
  }
  made.delete(word);
  return made;
}

test("one edit is an insertion, a deletion, a substitution or an exchange of neighbours", () => {
  const word = fc.array(fc.constantFrom(...LETTERS), { maxLength: 5 }).map((all) => all.join(""));
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isOneEditAway(one, other), `${one} ${other}`).toBe(edits(one).has(other));
    }),
    { seed, numRuns: 2000 },
  );
});

describe("near words", () => {
  const vocabulary = new Map([
    ["人才", 9],
    ["人员", 3],
    ["人民", 3],
    ["人", 7],
    ["人才库", 12],
    ["人格", 0],
    ["才人", 4],
    ["科技人才", 20],
    ["人材", 5],
    ["𠀀人材", 1],
  ]);
  const near = (term: string, count = 9) =>
    nearTerms(term, vocabulary, count).map(({ fold, clauses }) => `${fold} ${clauses}`);

  test("are the most frequent first, equally frequent ones in order", () => {
    expect(near("人材")).toEqual(["人才 9", "人 7", "人员 3", "人民 3", "𠀀人材 1"]);
  });

  test("are at most as many as are wanted", () => {
    expect(near("人材", 2)).toEqual(["人才 9", "人 7"]);
  });

  test("are none of a single character", () => {
    expect(near("人")).toEqual([]);
    expect(near("𠀀")).toEqual([]);
  });
});
