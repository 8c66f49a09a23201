/** What is counted in the real content is what a naive count of its `clauses.ndjson` finds. */
import { test } from "vitest";
import { compareCounts, countedCorpus } from "../search/counting/compare-counts.ts";
import { corpus } from "../support/real-content.ts";
import { seed } from "../support/seed.ts";

test("random queries and subsets of the real content are counted as naively", async () => {
  await compareCounts(await countedCorpus(corpus), 3, seed);
});
