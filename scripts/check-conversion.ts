/**
 * `npm run check:conversion [-- --format=text|json]`: prints the conversions of CONTENT_DIR without a review; exit code
 * 1 if the content has errors, 2 for invalid arguments.
 */
import { parseArgs } from "node:util";
import { hasErrors } from "../src/model/diagnostic.ts";
import { reportText } from "../src/model/report.ts";
import { optionsFromEnvironment } from "../src/node/build/build-site.ts";
import { reviewFolder, reviewText } from "../src/node/cli/review-conversion.ts";

const { values } = parseArgs({ options: { format: { type: "string", default: "text" } } });
if (values.format !== "text" && values.format !== "json") {
  console.error(`--format is text or json, not “${values.format}”.`);
  process.exit(2);
}
const { review, diagnostics } = await reviewFolder(optionsFromEnvironment(process.env));
console.log(values.format === "json" ? JSON.stringify(review, null, 2) : reviewText(review));
if (hasErrors(diagnostics)) {
  console.error(reportText(diagnostics));
  process.exitCode = 1;
}
