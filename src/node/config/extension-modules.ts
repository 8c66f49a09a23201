/** A Vite plugin that resolves the virtual modules of extensions for pages and their scripts. */
import type { ViteUserConfig } from "astro";
import { reportText } from "../../model/report.ts";
import { type ExtensionFiles, extensionFiles, sharedFiles } from "../build/shared-content.ts";
import { loadConfig } from "./load-config.ts";

type Plugin = Extract<NonNullable<ViteUserConfig["plugins"]>[number], { readonly name: string }>;

/** The virtual modules by name, as `config/virtual-modules.d.ts` declares them; each exports a list. */
const LISTS = {
  "virtual:tiaowen/panel-sections": "panelSections",
  "virtual:tiaowen/task-formats": "taskFormats",
} as const satisfies Readonly<Record<string, keyof ExtensionFiles>>;

/** Marks an id that is not a path (a convention of Rollup). */
const MARK = "\0";

/**
 * Makes the plugin. It uses the extensions of the current build; outside a build, the extensions of a config file.
 * @param configFile undefined for `tiaowen.config.ts`, if it exists
 */
export function extensionModules(configFile: string | undefined): Plugin {
  let loaded: Promise<ExtensionFiles> | undefined;
  return {
    name: "tiaowen-extensions",
    resolveId: (id) => (id in LISTS ? `${MARK}${id}` : null),
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

/** The source of a module that exports a list of the default exports of some files. */
function listModule(name: string, files: readonly string[]): string {
  const paths = files.map((file) => JSON.stringify(file.replaceAll("\\", "/")));
  return [
    ...paths.map((path, index) => `import entry${index} from ${path};`),
    `export const ${name} = [${paths.map((_, index) => `entry${index}`).join(", ")}];`,
  ].join("\n");
}
