/** `npm start`: builds the content and serves the site on PORT (default 4321). */
import { preview } from "astro";
import { hasErrors } from "../src/model/diagnostic.ts";
import { reportText } from "../src/model/report.ts";
import { buildSite, optionsFromEnvironment, siteRoot } from "../src/node/build/build-site.ts";

const options = optionsFromEnvironment(process.env);
const diagnostics = await buildSite(options);
if (hasErrors(diagnostics)) {
  console.error(reportText(diagnostics));
  process.exit(1);
}
const server = await preview({
  outDir: options.outDir,
  base: options.basePath,
  logLevel: "warn",
  server: { port: Number(process.env.PORT ?? 4321) },
});
const host = `http://${server.host ?? "localhost"}:${server.port}`;
console.log(`Tiaowen is at ${siteRoot(options.basePath, host)}`);
