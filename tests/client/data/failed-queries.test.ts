/** The list of failed searches: bounded, newest first, safe to read whatever the browser kept. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  failedQueries,
  failedQueriesCsv,
  forgetFailedQueries,
  keepFailedQuery,
} from "../../../src/client/data/failed-queries.ts";

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function failed(query: string, filters = "") {
  return { date: "2026-03-01T08:00:00.000Z", query, filters, lang: "en" };
}

test("keeps the newest first, each query under its filters once, and not more than a hundred", () => {
  for (let number = 0; number < 120; number++) keepFailedQuery(failed(`q${number}`));
  keepFailedQuery(failed("q50"));
  keepFailedQuery(failed("q50", "kind=box"));
  const queries = failedQueries();
  expect(queries).toHaveLength(100);
  expect(queries.slice(0, 3)).toEqual([failed("q50", "kind=box"), failed("q50"), failed("q119")]);
  expect(queries.filter(({ query }) => query === "q50")).toHaveLength(2);
  forgetFailedQueries();
  expect(failedQueries()).toEqual([]);
});

test("keeps nothing of blank and of very long queries", () => {
  keepFailedQuery(failed("  "));
  keepFailedQuery(failed("创新".repeat(1000)));
  expect(failedQueries()).toEqual([]);
});

test.each(["", "{", "null", "7", '{"query":"a"}', "[1,null,{}]"])("reads %j as nothing", (text) => {
  kept.set("tiaowen:failed-queries", text);
  expect(failedQueries()).toEqual([]);
});

test("writes CSV that spreadsheets read as text", () => {
  expect(failedQueriesCsv([failed('甲 "乙", 丙', "doc=a&kind=box"), failed("=1+1")])).toBe(
    '\ufeff"date","query","filters","language"\r\n' +
      '"2026-03-01T08:00:00.000Z","甲 ""乙"", 丙","doc=a&kind=box","en"\r\n' +
      `"2026-03-01T08:00:00.000Z","'=1+1","","en"\r\n`,
  );
});
