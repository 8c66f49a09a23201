/** The address of the page that counts. */
import { expect, test } from "vitest";
import { isLimited, readState } from "../../../src/client/statistics/state.ts";

test("an address without parameters counts frequencies in everything", () => {
  const state = readState(new URLSearchParams());
  expect(state).toMatchObject({ query: "", measure: "frequency", reach: 5, least: 2 });
  expect(state.isStopped).toBe(true);
  expect(isLimited(state.filters)).toBe(false);
});

test("every part of an address is read, the year of undated documents too", () => {
  const written =
    "q=a+%7C+b&m=keywords&doc=x&doc=y&section=x%23s1&year=&year=2024&hierarchy=h&reach=clause&order=tScore&sign=less&n=4&least=10&stop=off&a=x&b=y";
  expect(readState(new URLSearchParams(written))).toEqual({
    query: "a | b",
    measure: "keywords",
    filters: {
      documents: ["x", "y"],
      sections: ["x#s1"],
      years: ["", "2024"],
      hierarchies: ["h"],
    },
    reach: "clause",
    order: "tScore",
    sign: "less",
    gramLength: 4,
    least: 10,
    isStopped: false,
    first: "x",
    second: "y",
  });
});

test("what is not known is as if it were not there", () => {
  const written = "m=poems&doc=&reach=-1&order=up&sign=same&n=99&least=0";
  expect(readState(new URLSearchParams(written))).toEqual(readState(new URLSearchParams()));
});
