/** `npm start`: builds the content and serves the site on PORT (default 4321). */
import { preview } from "astro";
import { buildSite, optionsFromEnvironment } from "../src/infra/build-site.ts";
import { hasErrors } from "../src/model/diagnostic.ts";
import { reportText } from "../src/model/report.ts";

const options = optionsFromEnvironment(process.env);
const diagnostics = await buildSite(options);
if (hasErrors(diagnostics)) {
  console.error(reportText(diagnostics));
  process.exit(1);
}
const server = await preview({
  outDir: options.outDir,
  logLevel: "warn",
  server: { port: Number(process.env.PORT ?? 4321) },
});
console.log(`Tiaowen is at http://${server.host ?? "localhost"}:${server.port}/`);
