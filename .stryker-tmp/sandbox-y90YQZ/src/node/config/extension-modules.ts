/** A plugin of Vite's: the modules of extensions under names that pages and their scripts can import. */
// @ts-nocheck

import { join } from "node:path";
import type { ViteUserConfig } from "astro";
import { type ExtensionFiles, sharedFiles } from "../build/shared-content.ts";

type Plugin = Extract<NonNullable<ViteUserConfig["plugins"]>[number], { readonly name: string }>;

/** The modules by their names, as `config/virtual-modules.d.ts` declares them; each exports a list. */
const LISTS = {
  "virtual:tiaowen/panel-sections": "panelSections",
  "virtual:tiaowen/task-formats": "taskFormats",
} as const satisfies Readonly<Record<string, keyof ExtensionFiles>>;

/** What this package is called by modules that lie outside of it, with its modules among those of the pages. */
const OWN: Readonly<Record<string, string>> = {
  tiaowen: "config/index.ts",
  "tiaowen/client": "config/client.ts",
};

/** Tells Vite that an id is no path (a convention of Rollup's). */
const MARK = "\0";

/**
 * Makes the plugin. The extensions are those that were shared last.
 * @param pages the folder of the pages
 */
export function extensionModules(pages: string): Plugin {
  const own = (id: string) => (OWN[id] === undefined ? null : join(pages, OWN[id]));
  return {
    name: "tiaowen-extensions",
    // Before Vite looks for a package beside the module.
    enforce: "pre",
    resolveId: (id) => (id in LISTS ? `${MARK}${id}` : own(id)),
    load(id) {
      const list = Object.entries(LISTS).find(([name]) => id === `${MARK}${name}`)?.[1];
      if (list === undefined) return null;
      return listModule(list, sharedFiles()?.[list] ?? []);
    },
  };
}

/** A module that exports the default exports of some files as a list. */
function listModule(name: string, files: readonly string[]): string {
  const paths = files.map((file) => JSON.stringify(file.replaceAll("\\", "/")));
  return [
    ...paths.map((path, index) => `import entry${index} from ${path};`),
    `export const ${name} = [${paths.map((_, index) => `entry${index}`).join(", ")}];`,
  ].join("\n");
}
