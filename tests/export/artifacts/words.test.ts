/** The frequencies of words as data: those of a naive count of `clauses.ndjson`. */
import { expect, test } from "vitest";
import { WORD_FILES } from "../../../src/export/artifacts/collection/words.ts";
import {
  charactersOf,
  frequencies,
  naiveClauses,
  wordsOf,
} from "../../search/counting/naive-counter.ts";
import { artifactFiles } from "../../support/artifact-files.ts";
import { artifactContext, corpus } from "../../support/jiangbei.ts";

test("each document has the frequency of every word, and the sizes of its sections", async () => {
  const files = await artifactFiles([WORD_FILES], artifactContext);
  const { clauses } = await naiveClauses(corpus);
  expect(files.size).toBe(corpus.documents.length);
  for (const { id } of corpus.documents) {
    const file = JSON.parse(files.get(`data/words/${id}.json`) ?? "");
    const own = clauses.filter(({ document }) => document === id);
    const counts = frequencies(own);
    const rows: [string, number, number][] = file.words;
    expect(new Map(rows.map(([word, count]) => [word, count]))).toEqual(counts);
    for (const [word, , holders] of rows) {
      expect(holders).toBe(own.filter((clause) => wordsOf(clause).includes(word)).length);
    }
    expect(file.tokens).toBe(own.flatMap(wordsOf).length);
    expect(file.types).toBe(counts.size);
    for (const section of file.sections) {
      const inside = own.filter(({ top }) => top === section.clause);
      expect(section.characters).toBe(inside.reduce((sum, each) => sum + charactersOf(each), 0));
      expect(section.tokens).toBe(inside.flatMap(wordsOf).length);
    }
  }
});
