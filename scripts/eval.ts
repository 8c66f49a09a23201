/** `npm run eval [-- --quick]`: search quality against the oracle and the judged queries, beside peers. */
import { parseArgs } from "node:util";
import { loadCollection } from "../src/infra/load-collection.ts";
import { evaluate, FULL, QUICK } from "../tests/eval/evaluate.ts";
import { seed } from "../tests/support/seed.ts";

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const { collection } = await loadCollection("content");
const { report, failures } = await evaluate(collection, values.quick ? QUICK : FULL, seed);
console.log(report);
if (failures.length > 0) {
  console.error(`\n${failures.join("\n")}`);
  process.exitCode = 1;
}
