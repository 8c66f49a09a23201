/** The state of the search page in its address. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  NO_CHOICES,
  readState,
  type SearchState,
  searchOptions,
  statePart,
  VIEWS,
  withChoice,
  writeState,
} from "../../../../src/client/search/state/address-state.ts";
import { GENRES } from "../../../../src/model/genres.ts";
import { CLAUSE_KINDS } from "../../../../src/model/types.ts";
import { STATES } from "../../../../src/model/versions/versions.ts";
import { SORTS } from "../../../../src/search/answer/rank.ts";
import { LINE_ORDERS } from "../../../../src/search/excerpt/line-order.ts";
import { STATED } from "../../../../src/search/format/index-format.ts";
import { seed } from "../../../support/seed.ts";

const START: SearchState = {
  ...NO_CHOICES,
  query: "",
  view: "list",
  sort: "relevance",
  order: "text",
  page: 1,
  on: "",
};

test("what is as usual is not in the address", () => {
  expect(writeState(START)).toBe("");
  expect(readState("")).toEqual(START);
  expect(writeState({ ...START, query: "创新", view: "concordance", order: "left" })).toBe(
    `?${new URLSearchParams({ q: "创新", view: "concordance", order: "left" })}`,
  );
});

test("every state comes back from its address", () => {
  const some = (values: readonly string[]) => fc.subarray([...values]);
  const states = fc.record({
    query: fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "grapheme", minLength: 800, maxLength: 900 }),
    ),
    view: fc.constantFrom(...VIEWS),
    sort: fc.constantFrom(...SORTS),
    order: fc.constantFrom(...LINE_ORDERS),
    page: fc.integer({ min: 1, max: 9_999_999 }),
    documents: some(["opinions-2023", "甲", "a&b=c"]),
    sections: some(["opinions-2023#s1", "甲#h2"]),
    genres: some(GENRES),
    years: some(["2026", "2024", ""]),
    hierarchies: some(["seven-projects", "ten-projects"]),
    statements: some(STATED),
    publications: some(["2", "40"]),
    states: some(STATES),
    on: fc.constantFrom("", "2021-05-01"),
    kinds: some(CLAUSE_KINDS),
  });
  fc.assert(
    fc.property(states, (state) => {
      const { search, hash, href } = new URL(`https://example.org/search/${writeState(state)}`);
      expect(readState(statePart({ search, hash }))).toEqual(state);
      expect(href.length - hash.length).toBeLessThan(5000);
    }),
    { seed },
  );
});

test("what an address says that is not known is left out", () => {
  const address =
    "?q=a&view=cards&sort=size&order=up&page=-3&genre=poem&kind=stanza&year=20x4&doc=x&doc=x";
  expect(readState(address)).toEqual({ ...START, query: "a", documents: ["x"] });
  expect(readState("?page=0").page).toBe(1);
  expect(readState("?page=1e9").page).toBe(1);
});

test("a choice begins at the first page, and can be taken back", () => {
  const third = { ...START, query: "a", page: 3 };
  const chosen = withChoice(third, "kinds", "box", true);
  expect(chosen).toEqual({ ...third, page: 1, kinds: ["box"] });
  expect(withChoice(chosen, "kinds", "box", true)).toEqual(chosen);
  expect(withChoice(chosen, "kinds", "box", false).kinds).toEqual([]);
});

test("only a list is ranked; a facet without choices limits nothing", () => {
  const byDate = { ...START, sort: "date" } as const;
  expect(searchOptions(byDate)).toEqual({ sort: "date" });
  expect(searchOptions({ ...byDate, view: "grouped", years: [""] })).toEqual({
    sort: "order",
    years: [""],
  });
});
