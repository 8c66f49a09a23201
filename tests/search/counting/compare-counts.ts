/** Compares the counter with naive counts, on random queries and subsets of a corpus. */
import { expect } from "vitest";
import type { Corpus } from "../../../src/model/corpus.ts";
import { searchIndexOf } from "../../../src/node/build/read-search-index.ts";
import { createCounter } from "../../../src/search/counting/counter.ts";
import type { IndexSource } from "../../../src/search/open-index.ts";
import { relativeFrequency } from "../../../src/statistics/frequency.ts";
import { Random } from "../../support/random.ts";
import {
  charactersOf,
  fold,
  frequencies,
  holdersOf,
  type NaiveClause,
  naiveClauses,
  placesOf,
  tally,
  untouchedWords,
  wordsNear,
  wordsOf,
} from "./naive-counter.ts";

const ALL_ROWS = { stop: [] };

/** A query of one or two terms of Han characters, with the folds whose occurrences count. */
interface MadeQuery {
  readonly query: string;
  readonly terms: readonly string[];
}

function makeQuery(random: Random, texts: readonly [string, ...string[]]): MadeQuery {
  const piece = (): string => {
    for (;;) {
      const runs = random.pick(texts).match(/\p{Script=Han}+/gu) ?? [""];
      const run = runs[random.int(0, runs.length - 1)] ?? "";
      const start = random.int(0, Math.max(0, run.length - 1));
      const term = run.slice(start, start + random.int(1, 4));
      // A character that the fold changes with its neighbours would make another term.
      if (term !== "" && fold(term) === term) return term;
    }
  };
  const [one, other] = [piece(), piece()];
  const terms = [...new Set([one, other])];
  switch (random.int(0, 3)) {
    case 0:
      return { query: `"${one}" "${other}"`, terms };
    case 1:
      return { query: `"${one}" | "${other}"`, terms };
    case 2:
      return { query: one === other ? one : `"${one}" -"${other}"`, terms: [one] };
    default:
      return { query: `"${one}"`, terms: [one] };
  }
}

/** Rows of a table by their word. */
function byWord<Row extends { readonly word: string }>(rows: readonly Row[]): Map<string, Row> {
  const map = new Map(rows.map((row) => [fold(row.word), row]));
  expect(map.size).toBe(rows.length);
  return map;
}

/** The log-likelihood of a table of four frequencies, of which the first is that of both together. */
function likelihoodOf(joint: number, one: number, other: number, all: number): number {
  const cells = [
    [joint, one * other],
    [one - joint, one * (all - other)],
    [other - joint, (all - one) * other],
    [all - one - other + joint, (all - one) * (all - other)],
  ] as const;
  const each = cells.map(([own, of]) => (own <= 0 ? 0 : own * Math.log((own * all) / of)));
  return 2 * each.reduce((sum, part) => sum + part, 0);
}

/** Expects values from the highest to the lowest. */
function expectDescending(values: readonly number[], where: string): void {
  expect(values, where).toEqual(values.toSorted((one, other) => other - one));
}

/** A corpus with its index and what naive counts need of it. */
export interface Counted {
  readonly corpus: Corpus;
  readonly index: IndexSource;
  readonly naive: Awaited<ReturnType<typeof naiveClauses>>;
}

/** Indexes a corpus, and reads its clauses for naive counts. */
export async function countedCorpus(corpus: Corpus): Promise<Counted> {
  return {
    corpus,
    index: await searchIndexOf(corpus, "zh-Hans"),
    naive: await naiveClauses(corpus),
  };
}

/** Compares everything that is counted, on `runs` random queries and subsets. */
export async function compareCounts(
  { corpus, index, naive: { clauses, matching } }: Counted,
  runs: number,
  seed: number,
): Promise<void> {
  const random = new Random(seed);
  const counter = createCounter(index);
  const [first = "", ...others] = clauses.flatMap(({ texts }) => texts.map((text) => text.fold));
  const ids = corpus.documents.map(({ id }) => id);
  const tops = [...new Set(clauses.map(({ document, top }) => `${document}#${top}`))];

  for (let run = 0; run < runs; run++) {
    const { query, terms } = makeQuery(random, [first, ...others]);
    const documents = ids.filter(() => random.chance(0.6));
    const sections = random.chance(0.3) ? tops.filter(() => random.chance(0.5)) : undefined;
    const filters = { documents, sections };
    const isInside = ({ document, top }: NaiveClause): boolean =>
      documents.includes(document) && (sections?.includes(`${document}#${top}`) ?? true);
    const scope = clauses.filter(isInside);
    const matches = matching(query);
    const found = scope.filter(({ document, id }) => matches.has(`${document}#${id}`));
    const isFound = new Set(found);
    const occurrencesIn = (clause: NaiveClause): number =>
      terms.reduce((sum, term) => sum + placesOf(clause, term), 0);
    const countOf = (own: readonly NaiveClause[]) => {
      const hits = own.filter((clause) => isFound.has(clause));
      return {
        clauses: hits.length,
        occurrences: hits.reduce((sum, clause) => sum + occurrencesIn(clause), 0),
        characters: own.reduce((sum, clause) => sum + charactersOf(clause), 0),
      };
    };
    const where = `${query} in ${JSON.stringify(filters)}`;

    const profile = await counter.profile({ query, filters });
    expect(profile, where).toMatchObject(countOf(scope));
    for (const own of profile.documents) {
      const part = scope.filter(({ document }) => document === own.document.id);
      expect(own, where).toMatchObject(countOf(part));
      expect(own.places.length, where).toBe(own.occurrences);
      expect(own.places, where).toEqual(own.places.toSorted((one, other) => one - other));
      for (const section of own.sections) {
        const inside = part.filter(({ document, top }) => section.address === `${document}#${top}`);
        expect(section, where).toMatchObject(countOf(inside));
      }
    }
    const years = new Map(
      corpus.documents.map(({ id, date }) => [id, date?.value.slice(0, 4) ?? ""]),
    );
    for (const year of profile.years) {
      const own = scope.filter(({ document }) => years.get(document) === year.year);
      expect(year, where).toMatchObject(countOf(own));
    }
    expect(relativeFrequency(profile.occurrences, profile.characters)).toBeGreaterThanOrEqual(0);

    const reach = random.int(1, 6);
    const near = found.flatMap((clause) => wordsNear(clause, terms, reach));
    const joints = tally(near);
    const all = frequencies(scope);
    const { rows } = await counter.collocates({
      ...{ ...ALL_ROWS, query, filters, reach, least: 1 },
      order: "joint",
    });
    expectDescending(
      rows.map(({ joint }) => joint),
      where,
    );
    const table = byWord(rows);
    const size = scope.flatMap(wordsOf).length;
    const occurrences = countOf(scope).occurrences;
    expect([...table.keys()].toSorted(), where).toEqual([...joints.keys()].toSorted());
    for (const [word, row] of table) {
      const joint = joints.get(word) ?? 0;
      const count = all.get(word) ?? 0;
      const expected = (count * near.length) / size;
      expect({ joint: row.joint, count: row.count }, `${word} near ${where}`).toEqual({
        joint,
        count,
      });
      expect(row.logDice).toBeCloseTo(14 + Math.log2((2 * joint) / (occurrences + count)), 9);
      expect(row.tScore).toBeCloseTo((joint - expected) / Math.sqrt(joint), 9);
      expect(row.logLikelihood).toBeCloseTo(likelihoodOf(joint, near.length, count, size), 6);
    }

    const inClauses = byWord(
      (
        await counter.collocates({
          ...{ ...ALL_ROWS, query, filters, least: 1 },
          ...{ reach: "clause", order: "tScore" },
        })
      ).rows,
    );
    const together = holdersOf(found.map((clause) => untouchedWords(clause, terms)));
    const holders = holdersOf(scope.map(wordsOf));
    expect([...inClauses.keys()].toSorted(), where).toEqual([...together.keys()].toSorted());
    for (const [word, row] of inClauses) {
      const [joint, count] = [together.get(word), holders.get(word)];
      expect({ joint: row.joint, count: row.count }, `${word} with ${where}`).toEqual({
        joint,
        count,
      });
    }

    const rest = clauses.filter((clause) => !isInside(clause));
    const [own, other] = [frequencies(scope), frequencies(rest)];
    const sizes = [size, rest.flatMap(wordsOf).length] as const;
    for (const sign of ["more", "less"] as const) {
      const keywords = await counter.keywords({
        ...ALL_ROWS,
        filters,
        other: null,
        sign,
        least: 1,
      });
      expect([keywords.own.tokens, keywords.other.tokens], where).toEqual(sizes);
      expect([keywords.own.types, keywords.other.types], where).toEqual([own.size, other.size]);
      for (const [word, row] of byWord(keywords.rows)) {
        const [a, b] = [own.get(word) ?? 0, other.get(word) ?? 0];
        expect([row.own, row.other], `${word} of ${where}`).toEqual([a, b]);
        const [e1, e2] = sizes.map((total) => (total * (a + b)) / (sizes[0] + sizes[1]));
        const likelihood =
          2 *
          ((a === 0 ? 0 : a * Math.log(a / (e1 ?? 1))) +
            (b === 0 ? 0 : b * Math.log(b / (e2 ?? 1))));
        expect(row.logLikelihood).toBeCloseTo(likelihood, 6);
        expect(Math.sign(row.logRatio)).toBe(sign === "more" ? 1 : -1);
      }
    }

    const length = random.int(2, 4);
    const grams = new Map<string, number>();
    for (const phrase of scope.flatMap(({ texts }) => texts.flatMap(({ phrases }) => phrases))) {
      for (let at = 0; at + length <= phrase.length; at++) {
        const gram = phrase.slice(at, at + length).join(" ");
        grams.set(gram, (grams.get(gram) ?? 0) + 1);
      }
    }
    const ngrams = await counter.ngrams({ ...ALL_ROWS, filters, length, least: 2 });
    expect(
      new Map(ngrams.rows.map(({ words, count }) => [words.map(fold).join(" "), count])),
      where,
    ).toEqual(new Map([...grams].filter(([, count]) => count > 1)));

    const growth = await counter.growth({ filters });
    const sequence = scope.flatMap(wordsOf);
    expect(growth, where).toMatchObject({ tokens: size, types: own.size });
    const inScope = [...new Set(scope.map(({ document }) => document))];
    expect(
      growth.documents.map(({ document }) => document.id),
      where,
    ).toEqual(inScope);
    for (const { document, tokens, types } of growth.documents) {
      const part = frequencies(scope.filter((clause) => clause.document === document.id));
      const counted = [...part.values()].reduce((sum, count) => sum + count, 0);
      expect([tokens, types], `${document.id} ${where}`).toEqual([counted, part.size]);
    }
    for (const { tokens, types } of growth.curve) {
      expect(types, where).toBe(new Set(sequence.slice(0, tokens)).size);
    }

    const [a = "", b = ""] = [random.pick(["", ...ids]), random.pick(["", ...ids])];
    const shared = await counter.shared({
      ...{ ...ALL_ROWS, least: 1 },
      ...{ first: { documents: [a] }, second: { documents: [b] } },
    });
    const [one, two] = [a, b].map((id) =>
      frequencies(clauses.filter(({ document }) => document === id)),
    );
    const inBoth = [...(one?.keys() ?? [])].filter((word) => two?.has(word));
    expect(shared.overlap, `${a} and ${b}`).toEqual({
      first: one?.size,
      second: two?.size,
      both: inBoth.length,
    });
    expect([...byWord(shared.both.rows).keys()].toSorted()).toEqual(inBoth.toSorted());
    expect(shared.onlyFirst.rows.length).toBe((one?.size ?? 0) - inBoth.length);
    expect(shared.onlySecond.rows.length).toBe((two?.size ?? 0) - inBoth.length);
    const shares = [one, two].map((own) =>
      [...(own?.values() ?? [])].reduce((sum, count) => sum + count, 0),
    );
    const both = shared.both.rows.map(({ first, second }) =>
      Math.min(first / (shares[0] ?? 0), second / (shares[1] ?? 0)),
    );
    expectDescending(both, `${a} and ${b}`);
    expectDescending(
      shared.onlyFirst.rows.map(({ first }) => first),
      a,
    );
    expectDescending(
      shared.onlySecond.rows.map(({ second }) => second),
      b,
    );
    for (const row of shared.both.rows) {
      expect([row.first, row.second]).toEqual([one?.get(fold(row.word)), two?.get(fold(row.word))]);
    }
  }
}
