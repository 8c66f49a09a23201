import { expect, test } from "vitest";
import {
  marksOf,
  queryOf,
  resultsAddress,
  withQuery,
} from "../../../src/client/find-in-document/address.ts";

test("the query enters and leaves the address; what else it holds stays", () => {
  expect(withQuery("", "研发 & 试验")).toBe("?q=%E7%A0%94%E5%8F%91+%26+%E8%AF%95%E9%AA%8C");
  expect(queryOf(withQuery("?q=1&x=2", "a+b"))).toBe("a+b");
  expect(withQuery("?q=1&x=2", "")).toBe("?x=2");
  expect(withQuery("?q=1", "")).toBe("");
});

test("what a search marks in the place of the query leaves the address with that query", () => {
  const search = `?q=talent+young&marks=${encodeURIComponent("(talent | 人才) young")}`;
  expect([queryOf(search), marksOf(search)]).toEqual(["talent young", "(talent | 人才) young"]);
  expect(withQuery(search, "talent young")).toBe(withQuery(search, queryOf(search)));
  expect(marksOf(withQuery(search, "talent young"))).toBe("(talent | 人才) young");
  expect(marksOf(withQuery(search, "talent"))).toBe("talent");
});

test("the way back keeps the filters of the search that the reader comes from, if it is the same query", () => {
  const page = "https://example.org/en/search/";
  const from = `${page}?q=a&doc=b&sort=date`;
  expect(resultsAddress(page, "a", from)).toBe(from);
  expect(resultsAddress(page, "c", from)).toBe(`${page}?q=c`);
  for (const referrer of ["", "https://example.net/en/search/?q=a", "https://example.org/?q=a"]) {
    expect(resultsAddress(page, "a", referrer)).toBe(`${page}?q=a`);
  }
});
