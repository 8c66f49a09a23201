/** A plugin of Vite's: the modules of extensions under names that pages and their scripts can import. */
import { fileURLToPath } from "node:url";
import type { ViteUserConfig } from "astro";
import { reportText } from "../../model/report.ts";
import { type ExtensionFiles, extensionFiles, sharedFiles } from "../build/shared-content.ts";
import { loadConfig } from "./load-config.ts";

type Plugin = Extract<NonNullable<ViteUserConfig["plugins"]>[number], { readonly name: string }>;

/** The modules by their names, as `config/virtual-modules.d.ts` declares them; each exports a list. */
const LISTS = {
  "virtual:tiaowen/panel-sections": "panelSections",
  "virtual:tiaowen/task-formats": "taskFormats",
} as const satisfies Readonly<Record<string, keyof ExtensionFiles>>;

/** What this package is called by modules that may lie outside of it. */
const OWN: Readonly<Record<string, string>> = {
  tiaowen: fileURLToPath(new URL("../../config/index.ts", import.meta.url)),
  "tiaowen/client": fileURLToPath(new URL("../../config/client.ts", import.meta.url)),
};

/** Tells Vite that an id is no path (a convention of Rollup's). */
const MARK = "\0";

/**
 * Makes the plugin. The extensions are those of the build that runs; without one, those of a config file.
 * @param configFile undefined for `tiaowen.config.ts`, if there is one
 */
export function extensionModules(configFile: string | undefined): Plugin {
  let loaded: Promise<ExtensionFiles> | undefined;
  return {
    name: "tiaowen-extensions",
    // Before Vite looks for a package beside the module.
    enforce: "pre",
    resolveId: (id) => (id in LISTS ? `${MARK}${id}` : (OWN[id] ?? null)),
    async load(id) {
      const list = Object.entries(LISTS).find(([name]) => id === `${MARK}${name}`)?.[1];
      if (list === undefined) return null;
      loaded ??= loadFiles(configFile);
      return listModule(list, (sharedFiles() ?? (await loaded))[list]);
    },
  };
}

async function loadFiles(configFile: string | undefined): Promise<ExtensionFiles> {
  const { extensions, diagnostics } = await loadConfig(configFile);
  if (diagnostics.length > 0) throw new Error(reportText(diagnostics));
  return extensionFiles(extensions);
}

/** A module that exports the default exports of some files as a list. */
function listModule(name: string, files: readonly string[]): string {
  const paths = files.map((file) => JSON.stringify(file.replaceAll("\\", "/")));
  return [
    ...paths.map((path, index) => `import entry${index} from ${path};`),
    `export const ${name} = [${paths.map((_, index) => `entry${index}`).join(", ")}];`,
  ].join("\n");
}
