/** `npm run check:content [-- --format=text|json]`: every diagnostic of CONTENT_DIR. `-- --explain RULE`: a rule with its examples. */
import { parseArgs } from "node:util";
import { hasErrors } from "../src/model/diagnostic.ts";
import { reportJson, reportText } from "../src/model/report.ts";
import { optionsFromEnvironment } from "../src/node/build/build-site.ts";
import { loadCollection } from "../src/node/content/load-collection.ts";
import { explanationOf } from "../src/rules/explain.ts";
import { joinRules } from "../src/rules/registry.ts";

const { values } = parseArgs({
  options: { format: { type: "string", default: "text" }, explain: { type: "string" } },
});
if (values.explain !== undefined) explain(values.explain);
else if (values.format === "text" || values.format === "json") await check(values.format);
else refuse(`--format is text or json, not “${values.format}”.`);

async function check(format: "text" | "json"): Promise<void> {
  const { diagnostics } = await loadCollection(optionsFromEnvironment(process.env).contentDir);
  console.log(format === "json" ? reportJson(diagnostics) : reportText(diagnostics));
  if (hasErrors(diagnostics)) process.exitCode = 1;
}

function explain(id: string): void {
  const found = explanationOf(id, joinRules([]));
  if ("error" in found) refuse(found.error);
  else console.log(found.explanation);
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
