/** `npm run eval [-- --quick]`: search quality against the oracle and the judged queries, beside peers. */
import { parseArgs } from "node:util";
import { loadCollection } from "../src/node/content/load-collection.ts";
import { evaluate, FULL, QUICK } from "../tests/eval/evaluate.ts";
import { measureRelated } from "../tests/eval/related.ts";
import { seed } from "../tests/support/seed.ts";

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const { collection } = await loadCollection("content");
const { report, failures } = await evaluate(collection, values.quick ? QUICK : FULL, seed);
console.log(report);
const { own, bigrams } = measureRelated(collection);
console.log(
  `\nRelated clauses: ${own.toFixed(3)} of the judged ones found among the first three; by overlap of bigrams ${bigrams.toFixed(3)}.`,
);
if (failures.length > 0) {
  console.error(`\n${failures.join("\n")}`);
  process.exitCode = 1;
}
