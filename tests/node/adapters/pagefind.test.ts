/** What Pagefind indexes, against the words themselves. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { indexByPagefind } from "../../../src/node/adapters/pagefind.ts";
import { Memory } from "../../../src/node/memory/memory.ts";
import { seed } from "../../support/seed.ts";

/** Positions by word, as a look at every word gives them. */
function naivePositions(clauses: readonly (readonly string[])[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  for (const [position, word] of clauses.flat().entries()) {
    positions.set(word, [...(positions.get(word) ?? []), position]);
  }
  return positions;
}

test("every word has its positions, wherever the pages end, and however many are indexed at once", async () => {
  const word = fc.constantFrom("aaabaaac", "aaacaaad", "aaadzz", "zw", "zbaabcaabd");
  const clauses = fc.array(fc.array(word, { maxLength: 9 }), { minLength: 1, maxLength: 30 });
  const pageWords = fc.integer({ min: 1, max: 40 });
  const pages = fc.integer({ min: 1, max: 4 });
  await fc.assert(
    fc.asyncProperty(clauses, pageWords, pages, async (given, pageWords, pages) => {
      const { words, starts } = await indexByPagefind(given, { pageWords, pages });
      const found = Array.from(words, ([name, positions]) => [name, [...positions]]);
      expect(found).toEqual(
        [...naivePositions(given)].toSorted(([one], [other]) => (one < other ? -1 : 1)),
      );
      expect([...starts]).toEqual(
        [0, ...given].map((_clause, index) => given.slice(0, index).flat().length),
      );
    }),
    { seed, numRuns: 8 },
  );
});

test("the parts of an earlier index are used wherever they stand now, and make the same index", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-pagefind-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const word = fc.constantFrom("aaabaaac", "aaacaaad", "aaadzz", "zw", "zbaabcaabd");
  const clauses = fc.array(fc.array(word, { maxLength: 9 }), { minLength: 4, maxLength: 12 });
  const sizes = { pageWords: 8, pages: 4 };
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(clauses, clauses, fc.nat(30), async (given, others, at) => {
      const [former, next] = [turn++, turn++].map((number) => join(folder, String(number)));
      if (former === undefined || next === undefined) throw new Error("There are two files");
      const first = new Memory(former, null, "1");
      await indexByPagefind(given, sizes, first);
      first.finish();
      first.close();
      const changed = [...given.slice(0, at), ...others.slice(0, 2), ...given.slice(at)];
      const second = new Memory(next, former, "1");
      const remembered = await indexByPagefind(changed, sizes, second);
      second.close();
      expect(remembered).toEqual(await indexByPagefind(changed, sizes));
    }),
    { seed, numRuns: 3 },
  );
});

test("clauses without words have an index without words", async () => {
  const { words, starts } = await indexByPagefind([[], []]);
  expect([...words]).toEqual([]);
  expect([...starts]).toEqual([0, 0, 0]);
});
