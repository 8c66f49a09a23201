/** What a saved search has seen of the site, and the addresses that open it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstUnseen, visited } from "../../../src/client/data/saved-searches.ts";
import {
  isFiltered,
  savedAddress,
  savedKey,
} from "../../../src/client/search/saved/saved-address.ts";
import {
  NO_CHOICES,
  readState,
  type SearchState,
} from "../../../src/client/search/state/address-state.ts";
import { seed } from "../../support/seed.ts";

const MOMENT = "2026-11-20T00:00:00.000Z";
const at = (newest: number, record = "urn:uuid:1") => ({ record, newest });

describe("a saved search", () => {
  test("has seen what the site has when it is saved", () => {
    const saved = visited(null, at(3), "en", MOMENT);
    expect(firstUnseen(saved, at(3))).toBeNull();
    expect(firstUnseen(saved, at(5))).toBe(4);
  });

  test("after any visits has seen the newest publication of the last site that it met", () => {
    const visits = fc.array(
      fc.record({ newest: fc.integer({ min: 1, max: 9 }), record: fc.constantFrom("one", "two") }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(visits, (all) => {
        const [first, ...others] = all.map(({ newest, record }) => at(newest, record));
        if (first === undefined) throw new Error("There is one");
        const start = visited(null, first, "en", MOMENT);
        const end = others.reduce((entry, site) => visited(entry, site, "en", MOMENT), start);
        const { record } = all.at(-1) ?? first;
        const since = all.findLastIndex((site) => site.record !== record) + 1;
        expect(end.record).toBe(record);
        expect(end.seen).toBe(Math.max(...all.slice(since).map(({ newest }) => newest)));
      }),
      { seed },
    );
  });

  test("knows nothing of what is new where the site counts anew", () => {
    const saved = visited(null, at(7), "en", MOMENT);
    expect(firstUnseen(saved, at(9, "urn:uuid:2"))).toBeNull();
    expect(visited(saved, at(1, "urn:uuid:2"), "en", MOMENT).seen).toBe(1);
  });
});

describe("the address of a saved search", () => {
  const state: SearchState = {
    ...NO_CHOICES,
    ...{ query: "创新 a&b", view: "concordance", sort: "date", order: "left", page: 3, on: "" },
    documents: ["opinions-2023"],
    publications: ["4"],
  };

  test("is that of query and filters, however it is shown and whatever is new", () => {
    const key = savedKey(state);
    expect(key).toBe(savedKey({ ...state, view: "list", page: 1, publications: [] }));
    expect(readState(savedAddress(key, null))).toEqual({
      ...NO_CHOICES,
      ...{ query: "创新 a&b", on: "", view: "list", sort: "relevance", order: "text", page: 1 },
      documents: ["opinions-2023"],
    });
    expect(readState(savedAddress(key, 5)).publications).toEqual(["5"]);
    expect(isFiltered(key)).toBe(true);
    expect(isFiltered(savedKey({ ...state, documents: [] }))).toBe(false);
  });

  test("of a long query is one too", () => {
    const query = "新".repeat(900);
    const key = savedKey({ ...state, query });
    expect(readState(savedAddress(key, null)).query).toBe(query);
  });
});
