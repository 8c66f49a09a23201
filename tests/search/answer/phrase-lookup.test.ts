/** A term is found wherever its symbols stand in the texts, however its parts are looked up. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Pagefind } from "../../../src/search/answer/pagefind-index.ts";
import { createPhraseLookup } from "../../../src/search/answer/phrase-lookup.ts";
import { clausesOf, position } from "../../../src/search/answer/positions.ts";
import type { FoldedText } from "../../../src/search/excerpt/folded-clause.ts";
import { occurrences } from "../../../src/search/excerpt/occurrences.ts";
import { readTable } from "../../../src/search/format/clause-table.ts";
import { symbolsOf } from "../../../src/search/format/symbols.ts";
import { aloneWord, indexWords } from "../../../src/search/index/index-words.ts";
import { seed } from "../../support/seed.ts";

const titles = { "zh-Hans": "甲", "zh-Hant": "甲", en: null };

interface Made {
  readonly texts: readonly string[];
  /** A heading that is indexed behind the texts as well; null if there is none. */
  readonly behind: string | null;
}

/** A lookup in these clauses, and the clauses of which it has read the texts. */
function lookupIn(clauses: readonly Made[], costOf: (word: string) => number) {
  const filed = clauses.map(({ texts, behind }) =>
    [...texts, ...(behind === null ? [] : [behind])].map(symbolsOf),
  );
  const places = new Map<string, number[]>();
  for (const [clause, texts] of filed.entries()) {
    for (const [at, word] of indexWords(texts).entries()) {
      for (const key of [word, aloneWord(word)]) {
        places.set(key, [...(places.get(key) ?? []), position(clause, at)]);
      }
    }
  }
  const loaded = new Set<string>();
  const pagefind: Pagefind = {
    costOf,
    load: async (words) => {
      for (const word of words) loaded.add(word);
    },
    find(word) {
      if (!loaded.has(word)) throw new Error("A word that was not loaded");
      return Float64Array.from(places.get(word) ?? []);
    },
  };
  const lengths = clauses.map(({ texts }) =>
    texts.reduce((sum, text) => sum + Array.from(text).length + 1, 0),
  );
  const table = readTable({
    kinds: ["section"],
    documents: [
      {
        ...{ id: "a", titles, shortTitles: titles, date: null, genre: "other", lengths },
        clauses: clauses.map((_, number) => `s${number}`).join(" "),
        kinds: "0".repeat(clauses.length),
        headings: clauses.map(({ behind }) => Array.from(behind ?? "").length),
        sections: clauses.map(() => 1),
      },
    ],
    ...{ hierarchies: [], statements: [], publications: [], sample: "", languages: [] },
    apart: clauses.flatMap(({ behind }, number) => (behind === null ? [] : [number])),
  });
  const read: number[] = [];
  const lookup = createPhraseLookup(pagefind, table, async (numbers) => {
    read.push(...numbers);
    return numbers.map((number) => ({
      path: [],
      labels: [""],
      texts: (clauses[number]?.texts ?? []).map((text, index): FoldedText => {
        const own = clauses[number]?.behind ?? Array.from(text).slice(0, 2).join("");
        const heading = index === 0 ? own : "";
        const range = (start: number, end: number) => [start, end] as const;
        const ranges = { range, headingRange: range };
        return { text, displayed: text, headingLength: heading.length, heading, ...ranges };
      }),
    }));
  });
  return { lookup, read, loaded };
}

/** Every position of a term, found text by text. */
function plainly(clauses: readonly Made[], term: string): number[] {
  return clauses.flatMap(({ texts, behind }, clause) => {
    let start = 0;
    return [...texts, behind ?? ""].flatMap((text) => {
      const own = Array.from(occurrences(text, term), (at) => {
        return position(clause, start + Array.from(text.slice(0, at)).length);
      });
      start += Array.from(text).length + 1;
      return own;
    });
  });
}

const text = fc.string({ unit: fc.constantFrom("甲", "乙", "𠀀", "1", "a"), maxLength: 12 });
const made = fc.record({
  texts: fc.array(text, { minLength: 1, maxLength: 3 }),
  behind: fc.option(fc.constantFrom("甲乙", "𠀀"), { freq: 3 }),
});

test("a term of any length is found where it stands, and nowhere else", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(made, { minLength: 1, maxLength: 40 }),
      fc.array(
        text.filter((term) => term !== ""),
        { minLength: 1, maxLength: 4 },
      ),
      fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 5, maxLength: 5 }),
      async (clauses, terms, costs) => {
        const { lookup } = lookupIn(clauses, (word) => costs[word.charCodeAt(3) % 5] ?? 0);
        for (const term of [...terms, ...terms]) {
          expect([...(await lookup(term))]).toEqual(plainly(clauses, term));
        }
      },
    ),
    { seed, numRuns: 150 },
  );
});

/** Clauses that have 甲乙丙丁 or, in every other one, only its pairs. */
const clausesWith = (count: number): Made[] =>
  Array.from({ length: count }, (_, number) => ({
    texts: [number % 2 === 0 ? "甲乙丙丁" : "丙丁甲乙"],
    behind: null,
  }));

/** So many clauses fill a file of texts. */
const CLAUSES_A_FILE = 6;

test("texts in as many files as a page shows anyway are read instead of a second part", async () => {
  const { lookup, read, loaded } = lookupIn(clausesWith(10 * CLAUSES_A_FILE), () => 20);
  expect(clausesOf(await lookup("甲乙丙丁"))).toHaveLength(5 * CLAUSES_A_FILE);
  expect([read.length, loaded.size]).toEqual([10 * CLAUSES_A_FILE, 1]);
});

test.each([
  [30, false],
  [200, true],
])("texts in more files are read if a second part costs more: %i kB", async (cost, isRead) => {
  const { lookup, read, loaded } = lookupIn(clausesWith(90 * CLAUSES_A_FILE), () => cost);
  expect(clausesOf(await lookup("甲乙丙丁"))).toHaveLength(45 * CLAUSES_A_FILE);
  expect([read.length > 0, loaded.size]).toEqual([isRead, isRead ? 1 : 2]);
});

test("nothing more is looked up when no clause is left", async () => {
  const { lookup, read, loaded } = lookupIn(clausesWith(4), () => 60);
  expect(clausesOf(await lookup("戊己甲乙"))).toEqual([]);
  expect([read.length, loaded.size]).toEqual([0, 1]);
});

test("more parts are looked up at once in a larger collection, as long as they cost little", async () => {
  for (const [cost, first] of [
    [16, 2],
    [17, 1],
    [90, 1],
  ] as const) {
    const others = Array.from({ length: 100 }, (): Made => ({ texts: ["戊"], behind: null }));
    const { lookup, loaded } = lookupIn([...clausesWith(3), ...others], () => cost);
    expect(clausesOf(await lookup("甲乙丙丁"))).toEqual([0, 2]);
    expect(loaded.size).toBe(first);
  }
});

test("a term that is longer than every clause is not looked up", async () => {
  const { lookup, loaded } = lookupIn(clausesWith(2), () => 1);
  expect([...(await lookup("甲乙丙丁".repeat(3)))]).toEqual([]);
  expect(loaded.size).toBe(0);
});
