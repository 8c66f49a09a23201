/**
 * `npm run eval [-- --quick]`: measures search quality against the oracle and the judged queries, beside peers; exit
 * code 1 if a check fails.
 */
// @ts-nocheck

import { parseArgs } from "node:util";
import { loadCollection } from "../src/node/content/load-collection.ts";
import { evaluate, FULL, QUICK } from "../tests/eval/evaluate.ts";
import { measureRelated } from "../tests/eval/related.ts";
import { seed } from "../tests/support/seed.ts";

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const { corpus } = await loadCollection("content");
const { report, failures } = await evaluate(corpus, values.quick ? QUICK : FULL, seed);
console.log(report);
const { own, bigrams } = measureRelated(corpus);
console.log(
  `\nRelated clauses: ${own.toFixed(3)} of the judged ones found among the first three; by overlap of bigrams ${bigrams.toFixed(3)}.`,
);
if (failures.length > 0) {
  console.error(`\n${failures.join("\n")}`);
  process.exitCode = 1;
}
