/** Searches without results as they are stored: what is written is read, what is not a search is refused. */
import { expect, test } from "vitest";
import {
  laterAttempt,
  readFailedQueries,
  writeFailedQueries,
} from "../../../src/kept/failed-searches/format.ts";

const EARLY = { date: "2026-01-01T00:00:00Z", lang: "en" };
const LATE = { date: "2026-01-01T00:00:01Z", lang: "zh-Hans" };

test("are given back as they were", () => {
  const queries = new Map([
    ["q=%E8%AF%8D&document=plan-2024", LATE],
    ["q=word", EARLY],
  ]);
  const written = writeFailedQueries(queries);
  expect(readFailedQueries(written)).toEqual({ entries: queries });
  expect(JSON.parse(written)).toMatchObject({ format: "tiaowen-failed-searches", version: 1 });
});

test.each(["", "document=plan-2024", "q=", "q=+%20"])(
  "%o asks for nothing, and is refused",
  (search) => {
    expect(readFailedQueries(writeFailedQueries(new Map([[search, EARLY]])))).toEqual({
      problems: [
        { what: "value", entry: 1, subject: search, key: "search", found: JSON.stringify(search) },
      ],
    });
  },
);

test("the later of two attempts is kept, whichever comes first", () => {
  expect(laterAttempt(EARLY, LATE)).toBe(LATE);
  expect(laterAttempt(LATE, EARLY)).toBe(LATE);
  const same = { ...EARLY, lang: "zh-Hant" };
  expect(laterAttempt(EARLY, same)).toBe(EARLY);
});
