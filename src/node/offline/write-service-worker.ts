/** Writes the service worker of a built site, which knows every file that it is to keep. */
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { readSite, type SiteFiles } from "./site-files.ts";

const FILE = "service-worker.js";
const CLIENT = new URL("../../client/installed/service-worker.ts", import.meta.url);
/** What is taken by those who want it, and what only a server sends. */
const LEFT_OUT = /^(?:downloads\/|(?:404\.html|robots\.txt|service-worker\.js|sitemap\.xml)$)/u;

/** The files with their sums, by the addresses under which pages ask for them: a folder for its page. */
function sums(site: SiteFiles): Record<string, string> {
  const kept = [...site].filter(([name]) => !LEFT_OUT.test(name));
  return Object.fromEntries(
    kept.map(([name, content]) => [
      name
        .replace(/(^|\/)index\.html$/u, "$1")
        .split("/")
        .map(encodeURIComponent)
        .join("/"),
      createHash("sha256").update(content).digest("hex"),
    ]),
  );
}

/** Writes it at the root of the site, so that it serves all of it. It is another file whenever one of the files is. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const files = sums(await readSite(folder));
  const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12);
  const bundle = await rolldown({
    input: fileURLToPath(CLIENT),
    transform: { define: { SITE: JSON.stringify({ version, files }) } },
  });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  await writeFile(path.join(folder, FILE), output[0].code);
}
