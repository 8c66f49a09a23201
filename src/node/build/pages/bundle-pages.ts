/** Has Astro bundle what makes the pages, and the scripts and styles that pages load. Nothing of it depends on the content, nor on the host of the site. */
import { rename } from "node:fs/promises";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { removeFolder, removeWhenKilled } from "../output/temporary-folders.ts";
import { makeWorkFolder, PAGES } from "../output/work-folder.ts";
import { type AstroPlace, astroConfig, loadAstro } from "./astro-config.ts";
import { bundleFolders, writeFacts } from "./page-bundle.ts";

/** The module of the entry, below `src/`. */
const ENTRY = "node/build/pages/prerender-entry.ts";
/** The name that Vite gives the environment of what makes pages. */
const PRERENDER = "prerender";

/** Where Astro has written what makes the pages. */
interface Made {
  folder?: string | undefined;
  entry?: string;
}

/**
 * Writes a bundle into a folder, which must be there and empty.
 * @throws if Astro or the disk fails
 */
export async function bundlePages(
  folder: string,
  { basePath }: Pick<AstroPlace, "basePath">,
): Promise<void> {
  const workDir = await makeWorkFolder();
  removeWhenKilled(workDir);
  const { build } = await loadAstro();
  const { client, server } = bundleFolders(folder);
  const shipped = new Set<string>();
  const made: Made = {};
  const started = process.cwd();
  // Astro writes what makes the pages into the working folder if the output is not below it, where two builds would share it.
  process.chdir(folder);
  try {
    const config = astroConfig({ workDir, outDir: client, basePath, siteUrl: undefined, shipped });
    const { environments, plugins = [], ...vite } = config.vite ?? {};
    await build({
      ...config,
      integrations: [
        makesNoPages(async () => {
          if (made.folder !== undefined) await rename(made.folder, server);
        }),
      ],
      vite: {
        ...vite,
        plugins: [...plugins, ownEntry(join(workDir, PAGES, ENTRY), made)],
        // What makes the pages lies where no package can be found.
        environments: { ...environments, [PRERENDER]: { resolve: { noExternal: true } } },
      },
    });
  } finally {
    process.chdir(started);
    removeFolder(workDir);
  }
  if (made.entry === undefined) throw new Error("Astro bundled no entry.");
  await writeFacts(folder, { entry: made.entry, shipped: [...shipped].toSorted() });
}

/** Makes a module the entry of the bundle, and takes up where that is written. */
function ownEntry(module: string, made: Made): Plugin {
  return {
    name: "tiaowen:prerender-entry",
    applyToEnvironment: ({ name }) => name === PRERENDER,
    configEnvironment: (name) =>
      name === PRERENDER ? { build: { rolldownOptions: { input: module } } } : undefined,
    writeBundle({ dir }, bundle) {
      made.folder = dir;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === "chunk" && chunk.isEntry) made.entry = chunk.fileName;
      }
    },
  };
}

/**
 * Has Astro end where it would make the pages.
 * @param take takes what makes them, which Astro removes afterwards
 */
function makesNoPages(take: () => Promise<void>): AstroIntegration {
  return {
    name: "tiaowen",
    hooks: {
      "astro:config:done": ({ setAdapter }) =>
        setAdapter({
          name: "tiaowen",
          entrypointResolution: "auto",
          adapterFeatures: { buildOutput: "static" },
          supportedAstroFeatures: {
            staticOutput: "stable",
            hybridOutput: "stable",
            serverOutput: "stable",
          },
        }),
      "astro:build:start": ({ setPrerenderer }) =>
        setPrerenderer({
          name: "tiaowen",
          setup: take,
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error("The bundle makes the pages.")),
        }),
    },
  };
}
