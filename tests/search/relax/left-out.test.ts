/** Latin words that mean nothing in a collection are left out, as long as another Latin word is left. */
import { describe, expect, test } from "vitest";
import { knowledge, occurrencesOf } from "../../../src/search/answer/known-terms.ts";
import { allTerms } from "../../../src/search/query/query.ts";
import { readQuery } from "../../../src/search/query/read-query.ts";
import { writeQuery } from "../../../src/search/query/write-query.ts";
import { leaveOut } from "../../../src/search/relax/left-out.ts";
import type { Translation } from "../../../src/search/translated/open-translation.ts";
import { madeIndex } from "../made-index.ts";

const documents = [{ id: "a", clauses: ["AI人才", "海洋"] }];
const english = {
  terms: [
    [["人才"], ["talent", "talent pool"], ""],
    [["海洋"], ["ocean base"], ""],
    [["基地"], ["base camp"], ""],
  ] as const,
  titles: [[1, "Talents of the Oceans"]] as const,
};

/** What is left of a query, and the words left out of it with the words near them. */
async function left(query: string, translation?: Translation): Promise<string | null> {
  const index = madeIndex({ documents, english, ...(translation && { translation }) });
  const read = readQuery(query, index.folding.fold);
  if (read === null) throw new Error(`${query} asks for nothing`);
  const folds = allTerms(read).map(({ fold }) => fold);
  const known = knowledge(await occurrencesOf(folds, index), index);
  const without = await leaveOut(index, read, known);
  if (without === null) return null;
  const words = without.words.map(({ text, fold, near }) => `${text}/${fold}(${near.join(",")})`);
  return `${writeQuery(without.rest)} without ${words.join(" ")}`;
}

describe("what means nothing is left out", () => {
  test.each([
    ["talent Zeppelin", "talent without Zeppelin/zeppelin()"],
    ["Zeppelin talent ocean", "talent ocean without Zeppelin/zeppelin()"],
    ["zeppelin talent airship", "talent without zeppelin/zeppelin() airship/airship()"],
    ["AI zeppelin", "AI without zeppelin/zeppelin()"],
    ["talent 基地 zeppelin", "talent 基地 without zeppelin/zeppelin()"],
    ["talent -海洋 zeppelin", "talent -海洋 without zeppelin/zeppelin()"],
    ["talent doc:a zeppelin", "talent doc:a without zeppelin/zeppelin()"],
    ['talent "ocean talent"', "talent without ocean talent/ocean talent()"],
  ])("of %s", async (query, expected) => {
    expect(await left(query)).toBe(expected);
  });

  test("with the words of names and titles that are nearly the same, the most frequent first", async () => {
    expect(await left("ocean Talant")).toBe("ocean without Talant/talant(talent)");
    expect(await left("talent bese")).toBe("talent without bese/bese(base)");
    expect(await left("talent oceanx")).toBe("talent without oceanx/oceanx(ocean,oceans)");
  });
});

test.each([
  ["nothing means nothing", "talent ocean"],
  ["no other Latin word is left", "人才 zeppelin"],
  ["no word is left", "zeppelin airship"],
  ["the other Latin word is only excluded", "人才 zeppelin -talent"],
  ["there is one word", "zeppelin"],
  ["the words are alternatives", "talent | zeppelin"],
  ["no word is Latin", "人才 绝无"],
  ["the word that means nothing is excluded", "talent -zeppelin"],
])("nothing is left out where %s: %s", async (_what, query) => {
  expect(await left(query)).toBeNull();
});

test("a word of a translated text means something, a quoted one as it stands", async () => {
  const asked: string[] = [];
  const translation: Translation = {
    language: "en",
    table: madeIndex({ documents }).table,
    placesOf: async ({ words, isLiteral }) => {
      asked.push(`${words.join(" ")}${isLiteral ? " as it stands" : ""}`);
      return Float64Array.from(words.includes("zeppelin") && !isLiteral ? [0] : []);
    },
    loadTexts: async () => [],
  };
  expect(await left("talent zeppelin airship", translation)).toBe(
    "talent zeppelin without airship/airship()",
  );
  expect(asked).toEqual(["zeppelin", "airship"]);
  expect(await left('talent "zeppelin"', translation)).toMatch(/^talent without zeppelin/u);
});
