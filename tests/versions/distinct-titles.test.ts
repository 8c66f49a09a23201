/** Titles that tell the versions of a work apart. */
import { expect, test } from "vitest";
import { distinctTitles, withDistinctTitles } from "../../src/versions/distinct-titles.ts";
import { policyDocument } from "../support/clauses.ts";

const titled = (id: string, title: string, date: string | null, en: string | null = null) => {
  const titles = { "zh-Hans": title, "zh-Hant": title, en };
  return policyDocument({
    ...{ id, titles, shortTitles: titles },
    date: date === null ? null : { value: date, from: "editor" },
  });
};
const documents = [
  titled("a", "湖泊条例", "2018-01-02", "Lakes"),
  titled("b", "湖泊条例", "2024-03-04"),
  titled("c", "湖泊条例", "2024-05-06"),
  titled("d", "湖泊条例", null),
  titled("e", "渡口条例", "2018"),
];

test("a title of several documents has the year, the date or the id behind it", () => {
  const titles = distinctTitles(documents);
  expect(documents.map(({ id }) => titles.get(id)?.["zh-Hans"])).toEqual([
    "湖泊条例（2018）",
    "湖泊条例（2024-03-04）",
    "湖泊条例（2024-05-06）",
    "湖泊条例（d）",
    "渡口条例",
  ]);
  expect(titles.get("a")?.en).toBe("Lakes (2018)");
  expect(titles.get("b")?.en).toBeNull();
});

test("the short titles of the documents tell them apart, and their titles stay", () => {
  const [first] = withDistinctTitles(documents);
  expect(first?.shortTitles["zh-Hant"]).toBe("湖泊条例（2018）");
  expect(first?.titles["zh-Hant"]).toBe("湖泊条例");
});
