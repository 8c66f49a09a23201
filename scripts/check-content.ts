/**
 * `npm run check:content [-- --format=text|json]`: prints the diagnostics of CONTENT_DIR and of the config, and as text
 * also what is taken out of each document as furniture; exit code 1 if there are errors. `-- --explain RULE` prints a rule
 * with its examples, `-- --propose` the metadata that the heads of the texts state and `source.yaml` lacks. Exit code 2
 * for invalid arguments.
 */
import { parseArgs } from "node:util";
import { CONFIG_RULES } from "../src/config/problem.ts";
import { hasErrors } from "../src/model/diagnostic.ts";
import { reportJson, reportText } from "../src/model/report.ts";
import { optionsFromEnvironment } from "../src/node/build/build-site.ts";
import { proposalsJson, proposalsText } from "../src/node/cli/propose-metadata.ts";
import { loadConfig } from "../src/node/config/load-config.ts";
import { loadContent } from "../src/node/content/load-content.ts";
import { reportTakenOut } from "../src/parse/taken-out.ts";
import { explanationOf } from "../src/rules/explain.ts";
import { joinRules } from "../src/rules/registry.ts";

const options = optionsFromEnvironment(process.env);
const { values } = parseArgs({
  options: {
    format: { type: "string", default: "text" },
    explain: { type: "string" },
    propose: { type: "boolean", default: false },
  },
});
if (values.explain !== undefined) await explain(values.explain);
else if (values.format !== "text" && values.format !== "json") {
  refuse(`--format is text or json, not “${values.format}”.`);
} else if (values.propose) await propose(values.format);
else await check(values.format);

async function check(format: "text" | "json"): Promise<void> {
  const { diagnostics, loaded } = await loadContent(options);
  console.log(format === "json" ? reportJson(diagnostics) : reportText(diagnostics));
  if (format === "text" && loaded !== null) console.log(reportTakenOut(loaded.coverage));
  if (hasErrors(diagnostics)) process.exitCode = 1;
}

async function propose(format: "text" | "json"): Promise<void> {
  const { loaded, diagnostics } = await loadContent(options);
  if (loaded === null || hasErrors(diagnostics)) {
    console.error(reportText(diagnostics.filter(({ severity }) => severity === "error")));
    process.exitCode = 1;
    return;
  }
  const { documents } = loaded.corpus;
  console.log(format === "json" ? proposalsJson(documents) : proposalsText(documents));
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
