/** The list of failed searches: bounded, newest first, safe to read whatever the browser kept. */
// @ts-nocheck

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  type FailedSearch,
  failedSearchesCsv,
  openFailedSearches,
} from "../../../src/client/data/failed-searches.ts";

const kept = new Map<string, string>();
const NAME = "tiaowen:failed-searches";

beforeEach(() => {
  kept.clear();
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A search in the given second. */
function failed(query: string, second = 0, filters = ""): FailedSearch {
  const date = new Date(Date.UTC(2026, 2, 1, 8, 0, second)).toISOString();
  return { date, query, filters, lang: "en" };
}

test("keeps the newest first, each query under its filters once, and not more than a hundred", () => {
  const searches = openFailedSearches();
  for (let number = 0; number < 120; number++) searches.keep(failed(`q${number}`, number));
  searches.keep(failed("q50", 121));
  searches.keep(failed("q50", 122, "kind=box"));
  const list = searches.list();
  expect(list).toHaveLength(100);
  expect(list.slice(0, 3)).toEqual([
    failed("q50", 122, "kind=box"),
    failed("q50", 121),
    failed("q119", 119),
  ]);
  expect(list.filter(({ query }) => query === "q50")).toHaveLength(2);
  searches.forget();
  expect(searches.list()).toEqual([]);
});

test("of two windows nothing is lost, and the later attempt holds", () => {
  const [one, other] = [openFailedSearches(), openFailedSearches()];
  one.keep(failed("甲", 2));
  other.keep(failed("乙", 3));
  other.keep(failed("甲", 1));
  expect(one.list().map(({ query }) => query)).toEqual(["乙", "甲"]);
});

test("keeps nothing of blank and of very long queries", () => {
  const searches = openFailedSearches();
  searches.keep(failed("  "));
  searches.keep(failed("创新".repeat(1000)));
  expect(searches.list()).toEqual([]);
});

test.each(["", "{", "null", "7", '{"query":"a"}', "[1,null,{}]"])(
  "reads %j as nothing, and puts it aside",
  (text) => {
    kept.set(NAME, text);
    const searches = openFailedSearches();
    expect(searches.list()).toEqual([]);
    searches.keep(failed("甲"));
    expect(searches.list()).toEqual([failed("甲")]);
    expect(kept.get(`${NAME}-damaged`)).toBe(text);
  },
);

test("writes CSV that spreadsheets read as text", () => {
  expect(failedSearchesCsv([failed('甲 "乙", 丙', 0, "doc=a&kind=box"), failed("=1+1")])).toBe(
    '\ufeff"date","query","filters","language"\r\n' +
      '"2026-03-01T08:00:00.000Z","甲 ""乙"", 丙","doc=a&kind=box","en"\r\n' +
      `"2026-03-01T08:00:00.000Z","'=1+1","","en"\r\n`,
  );
});
