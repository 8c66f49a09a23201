/** `npm run build`: builds the site from CONTENT_DIR into OUT_DIR; exit code 1 if the content has errors. */

import { hasErrors } from "../src/model/diagnostic.ts";
import { reportText } from "../src/model/report.ts";
import { buildSite, optionsFromEnvironment } from "../src/node/build/build-site.ts";

const options = optionsFromEnvironment(process.env);
const diagnostics = await buildSite(options);
if (hasErrors(diagnostics)) {
  console.error(reportText(diagnostics));
  console.error(`\nNothing was built; ${options.outDir} is as it was.`);
  process.exitCode = 1;
} else {
  console.log(`Built ${options.outDir}.`);
  if (diagnostics.length > 0) {
    const [count] = reportText(diagnostics).split("\n").slice(-1);
    console.log(`${count}; npm run check:content prints them.`);
  }
}
