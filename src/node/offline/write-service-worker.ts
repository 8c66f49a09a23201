/** Writes the service worker of a built site, which contains the list of all files that it caches. */
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { rolldown } from "rolldown";
import { browserModule } from "../own-module.ts";
import { type SiteFiles, siteFiles } from "./site-files.ts";

const FILE = "service-worker.js";
const CLIENT = browserModule("installed/service-worker.ts");
/** Files that are not cached: optional downloads, forms of the texts for programs, and files that only a server uses. */
const LEFT_OUT =
  /^(?:downloads\/|feeds\/|data\/changes\.json$|data\/(?:akn|tei|words)\/|data\/[^/]*\.sqlite$|.*\/index\.html\.md$|(?:llms\.txt|robots\.txt|service-worker\.js|sitemap\.xml)$)/u;

/** The checksum of each file, by the address under which pages request it: a folder for its page. */
function sums(site: SiteFiles): Record<string, string> {
  const kept = site.paths.filter((name) => !LEFT_OUT.test(name));
  return Object.fromEntries(
    kept.map((name) => [
      name
        .replace(/(^|\/)index\.html$/u, "$1")
        .split("/")
        .map(encodeURIComponent)
        .join("/"),
      createHash("sha256").update(site.read(name)).digest("hex"),
    ]),
  );
}

/**
 * Writes the service worker at the root of the site, so that its scope is the whole site. It changes if any of the
 * files changes.
 */
export async function writeServiceWorker(folder: string): Promise<void> {
  const files = sums(await siteFiles(folder));
  const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12);
  const bundle = await rolldown({
    input: CLIENT,
    transform: { define: { SITE: JSON.stringify({ version, files }) } },
  });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  await writeFile(path.join(folder, FILE), output[0].code);
}
