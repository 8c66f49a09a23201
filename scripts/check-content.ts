/**
 * `npm run check:content [-- --format=text|json]`: prints the diagnostics of CONTENT_DIR and of the config, and as text
 * also what is taken out of each document as furniture; exit code 1 if there are errors. `-- --explain RULE` prints a rule with its examples. Exit code 2 for invalid arguments.
 */
import { parseArgs } from "node:util";
import { CONFIG_RULES } from "../src/config/problem.ts";
import { hasErrors } from "../src/model/diagnostic.ts";
import { reportJson, reportText } from "../src/model/report.ts";
import { optionsFromEnvironment } from "../src/node/build/build-site.ts";
import { loadConfig } from "../src/node/config/load-config.ts";
import { loadContent } from "../src/node/content/load-content.ts";
import { reportTakenOut } from "../src/parse/taken-out.ts";
import { explanationOf } from "../src/rules/explain.ts";
import { joinRules } from "../src/rules/registry.ts";

const options = optionsFromEnvironment(process.env);
const { values } = parseArgs({
  options: { format: { type: "string", default: "text" }, explain: { type: "string" } },
});
if (values.explain !== undefined) await explain(values.explain);
else if (values.format === "text" || values.format === "json") await check(values.format);
else refuse(`--format is text or json, not “${values.format}”.`);

async function check(format: "text" | "json"): Promise<void> {
  const { diagnostics, loaded } = await loadContent(options);
  console.log(format === "json" ? reportJson(diagnostics) : reportText(diagnostics));
  if (format === "text" && loaded !== null) console.log(reportTakenOut(loaded.coverage));
  if (hasErrors(diagnostics)) process.exitCode = 1;
}

async function explain(id: string): Promise<void> {
  const { extensions } = await loadConfig(options.configFile);
  const config = { name: "tiaowen.config.ts", rules: CONFIG_RULES };
  const found = explanationOf(id, joinRules([config, extensions]));
  if ("error" in found) refuse(found.error);
  else console.log(found.explanation);
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
