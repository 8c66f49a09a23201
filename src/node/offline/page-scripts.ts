/** Bundles the module scripts of a page into one classic script, since browsers refuse modules from `file://`. */
import { createHash } from "node:crypto";
import { type Plugin, rolldown } from "rolldown";
import { browserModule } from "../own-module.ts";
import type { SitePaths } from "./addresses.ts";

/** A module script of a page: the path of its file, or its text if it is inline. */
export type ModuleScript = { readonly file: string } | { readonly text: string };

/** The replacements of the browser's own functions. */
const FETCH = browserModule("offline/fetch.ts");
const WORKER = browserModule("offline/worker.ts");
const ENTRY = "\0entry";
const INLINE = "\0inline:";
/** Vite's list of the dependencies of a dynamic import; the bundle includes all of them. */
const LATER = /__vite__mapDeps\(\[[\d,]*\]\)/gu;

/** Scripts that keep a served site in the browser: they are loaded on demand, and a copy never asks for them. */
const SERVED_ONLY = /^_astro\/(?:announce|keep-document)\.[^/]*\.js$/u;

/** A plugin that gives the bundler the site's files, with addresses that are valid in the copy. */
function siteModules(
  scripts: readonly ModuleScript[],
  paths: SitePaths,
  read: (path: string) => string,
): Plugin {
  const pathOf = (address: string, from: string | undefined): string | null => {
    if (address.startsWith(paths.root)) return address.slice(paths.root.length);
    if (from === undefined || !paths.files.has(from) || !address.startsWith(".")) return null;
    return new URL(address, `file:///${from}`).pathname.slice(1);
  };
  return {
    name: "site-modules",
    resolveId(address, from) {
      if (address === ENTRY || address.startsWith(INLINE)) return address;
      const path = pathOf(address, from);
      return path !== null && paths.files.has(path) ? path : null;
    },
    load(id) {
      if (id === ENTRY) {
        return scripts
          .map((script, index) =>
            "file" in script ? `${paths.root}${script.file}` : INLINE + index,
          )
          .map((address) => `import ${JSON.stringify(address)};`)
          .join("\n");
      }
      if (id.startsWith(INLINE)) {
        const script = scripts[Number(id.slice(INLINE.length))];
        return script !== undefined && "text" in script ? script.text : null;
      }
      if (SERVED_ONLY.test(id)) return "";
      return paths.files.has(id) ? withAddresses(read(id), paths) : null;
    },
  };
}

/** The script with its literal addresses of files resolved against the copy's root. */
function withAddresses(code: string, { root, files }: SitePaths): string {
  return code
    .replace(LATER, "[]")
    .replace(/(["'`])(\/[^"'`\s\\]+)\1/gu, (literal, _quote, address: string) => {
      const path = address.startsWith(root) ? address.slice(root.length) : "";
      if (!files.has(path)) return literal;
      return `(document.documentElement.dataset.root+${JSON.stringify(path)})`;
    });
}

/**
 * The sum of all that a bundle of a site's scripts is made of, but for which of them it has: each script as it is bundled, with the
 * addresses that name files of the site.
 * @param read returns the text of a file of the site
 */
export function sumOfScripts(paths: SitePaths, read: (path: string) => string): string {
  const sum = createHash("sha256");
  for (const path of [...paths.files].filter((path) => path.endsWith(".js")).toSorted()) {
    sum.update(JSON.stringify([path, withAddresses(read(path), paths)]));
  }
  return sum.digest("hex");
}

/** Bundles module scripts into one classic script that runs them in order. @param read returns the text of a file of the site */
export async function bundleScripts(
  scripts: readonly ModuleScript[],
  paths: SitePaths,
  read: (path: string) => string,
): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    plugins: [siteModules(scripts, paths, read)],
    transform: {
      define: { "import.meta.url": "document.baseURI", "import.meta.resolve": "undefined" },
      inject: { fetch: [FETCH, "fetch"], Worker: [WORKER, "Worker"] },
    },
  });
  try {
    const { output } = await bundle.generate({
      format: "iife",
      codeSplitting: false,
      minify: true,
    });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}

/** The paths of the scripts that a script starts as workers. */
export function workersOf(code: string, { root, files }: SitePaths): string[] {
  return [...code.matchAll(/new Worker\(\s*new URL\(\s*(["'`])([^"'`]+)\1/gu)]
    .map(([, , address = ""]) => (address.startsWith(root) ? address.slice(root.length) : ""))
    .filter((path) => files.has(path));
}
