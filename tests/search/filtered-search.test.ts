/** Answers with filters: the texts that stood on a day, and facets against counting every clause. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { walkClauses } from "../../src/model/walk.ts";
import { searchIndexOf } from "../../src/node/build/read-search-index.ts";
import { createCounter } from "../../src/search/counting/counter.ts";
import type { IndexSource } from "../../src/search/open-index.ts";
import { createSearcher, type Searcher } from "../../src/search/searcher.ts";
import { lakes } from "../support/lakes.ts";
import { Random } from "../support/random.ts";
import { seed } from "../support/seed.ts";

const { corpus } = await lakes();
/** A query that every clause matches. */
const ALL = "-绝无此词";

let index: IndexSource;
let searcher: Searcher;
beforeAll(async () => {
  index = await searchIndexOf(corpus, "zh-Hans");
});
beforeEach(() => {
  searcher = createSearcher(index);
});

describe("the texts that stood on", () => {
  const DAYS: readonly (readonly [day: string, documents: string])[] = [
    ["2005-06-30", ""],
    ["2005-07-01", "law-2005"],
    ["2012-09-30", "law-2005"],
    ["2012-10-01", "law-2012"],
    ["2015-12-30", "law-2012 report-2015"],
    ["2017-01-01", "law-2012 opinions-2016 report-2015"],
    ["2020-01-01", "law-2018 opinions-2016 report-2015"],
    ["2023-01-01", "law-2022 opinions-2021 report-2015"],
    ["2026-06-01", "report-2015 waters-2025"],
  ];

  test.each(DAYS)("%s are %s", async (on, documents) => {
    const { facets } = await searcher.search(ALL, { on });
    expect([...facets.documents.keys()].toSorted().join(" ")).toBe(documents);
    const { documents: counted } = await createCounter(index).profile({
      query: "湖",
      filters: { on },
    });
    const inScope = counted.filter(({ characters }) => characters > 0);
    expect(
      inScope
        .map(({ document }) => document.id)
        .toSorted()
        .join(" "),
    ).toBe(documents);
  });

  test("a day have their states of that day", async () => {
    const states = async (filters: object) =>
      Object.fromEntries((await searcher.search(ALL, filters)).facets.states);
    expect(await states({ on: "2017-01-01" })).toEqual({ "in-force": 26, unknown: 1 });
    expect(await states({ today: "2013-06-01" })).toEqual({
      ...{ "not-yet": 60, unknown: 1, "in-force": 22, amended: 19 },
    });
    // Without a day, that of the newest text counts.
    expect(await states({})).toEqual(await states({ today: "2025-12-20" }));
  });

  test("no day are limited by their states on that of the reader", async () => {
    const { total, facets, unfiltered } = await searcher.search(ALL, {
      today: "2026-06-01",
      states: ["in-force"],
    });
    expect([total, unfiltered, [...facets.documents.keys()]]).toEqual([3, 102, ["waters-2025"]]);
    expect(facets.states.get("repealed")).toBe(22);
  });
});

interface Facts {
  readonly documents: string;
  readonly kinds: string;
  readonly genres: string;
  readonly years: string;
  readonly sections: string;
}
const FACETS = ["documents", "kinds", "genres", "years", "sections"] as const;
/** Those that are limited at random. */
const LIMITED = ["documents", "years", "sections"] as const;

const clauses = corpus.documents.flatMap(({ id, genre, date, clauses: own }) =>
  Array.from(walkClauses(own), ({ clause, path }): Facts => {
    const top = path[0] ?? clause;
    return {
      ...{ documents: id, kinds: clause.kind, genres: genre },
      years: date?.value.slice(0, 4) ?? "",
      sections: `${id}#${top.id}`,
    };
  }),
);

/** How many clauses have each value. */
function counts(of: readonly Facts[], facet: keyof Facts): Readonly<Record<string, number>> {
  const groups = Map.groupBy(of, (facts) => facts[facet]);
  return Object.fromEntries(Array.from(groups, ([value, own]) => [value, own.length]));
}

const ROUNDS = Array.from({ length: 12 }, (_, round) => round);
test.each(ROUNDS)("facets count what passes the other filters (%i)", async (round) => {
  const random = new Random(seed + round);
  const filters: Partial<Record<(typeof LIMITED)[number], readonly string[]>> = {};
  for (const facet of LIMITED) {
    const values = Object.keys(counts(clauses, facet));
    if (random.chance(0.4)) filters[facet] = values.filter(() => random.chance(0.5));
  }
  const passes = (facts: Facts, but?: keyof Facts) =>
    LIMITED.every((facet) => facet === but || (filters[facet]?.includes(facts[facet]) ?? true));
  const answer = await searcher.search(ALL, filters);
  const found = clauses.filter((facts) => passes(facts));
  expect(answer.total).toBe(found.length);
  expect(answer.documents).toBe(Object.keys(counts(found, "documents")).length);
  for (const facet of FACETS) {
    const others = clauses.filter((facts) => passes(facts, facet));
    expect(Object.fromEntries(answer.facets[facet]), facet).toEqual(counts(others, facet));
  }
  const profile = await createCounter(index).profile({ query: ALL, filters });
  expect(profile.clauses).toBe(found.length);
});
