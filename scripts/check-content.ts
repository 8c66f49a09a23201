/** `npm run check:content [-- --format=text|json]`: every diagnostic of CONTENT_DIR. */
import { parseArgs } from "node:util";
import { hasErrors } from "../src/model/diagnostic.ts";
import { reportJson, reportText } from "../src/model/report.ts";
import { optionsFromEnvironment } from "../src/node/build/build-site.ts";
import { loadCollection } from "../src/node/content/load-collection.ts";

const { values } = parseArgs({ options: { format: { type: "string", default: "text" } } });
if (values.format !== "text" && values.format !== "json") {
  console.error(`--format is text or json, not “${values.format}”.`);
  process.exit(2);
}
const { diagnostics } = await loadCollection(optionsFromEnvironment(process.env).contentDir);
console.log(values.format === "json" ? reportJson(diagnostics) : reportText(diagnostics));
if (hasErrors(diagnostics)) process.exitCode = 1;
