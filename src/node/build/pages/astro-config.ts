/** The settings of Astro for every site. All that Astro and Vite read and keep on disk lies in a work folder. */
import { join } from "node:path";
import type { AstroInlineConfig } from "astro";
import { passthroughImageService } from "astro/config";
import { extensionModules } from "../../config/extension-modules.ts";
import { PAGES } from "../output/work-folder.ts";
import { shippedPackages } from "./shipped-packages.ts";
import { zipInPage } from "./zip-in-page.ts";

/** The folders and the address of a site. */
export interface AstroPlace {
  /** The work folder of this run. */
  readonly workDir: string;
  readonly outDir: string;
  readonly basePath: string;
  readonly siteUrl: string | undefined;
  /** Takes up the names of the packages that the scripts of the pages contain. */
  readonly shipped: Set<string>;
}

/** Loads Astro, which then asks the network neither for newer versions of itself nor to tell of its use. */
export function loadAstro(): Promise<typeof import("astro")> {
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: "1", ASTRO_DISABLE_UPDATE_CHECK: "true" });
  return import("astro");
}

export function astroConfig({
  workDir,
  outDir,
  basePath,
  siteUrl,
  shipped,
}: AstroPlace): AstroInlineConfig {
  const pages = join(workDir, PAGES);
  return {
    configFile: false,
    root: workDir,
    srcDir: pages,
    cacheDir: join(workDir, "cache"),
    outDir,
    base: basePath,
    ...(siteUrl ? { site: siteUrl } : {}),
    output: "static",
    trailingSlash: "always",
    logLevel: "warn",
    // Style sheets are files: a page each would carry its own copy of them, a thousand times over.
    build: { format: "directory", inlineStylesheets: "never" },
    devToolbar: { enabled: false },
    image: { service: passthroughImageService() },
    vite: {
      cacheDir: join(workDir, "vite"),
      plugins: [extensionModules(pages), zipInPage(pages), shippedPackages(shipped)],
      environments: {
        client: {
          build: {
            rolldownOptions: {
              output: {
                // What many scripts share is one file: a request each would cost more than the few bytes that a page does not use.
                // What only some of them need on demand is not: citations, files of readers, words of single pages, numbers and tasks in English, kinds of documents.
                codeSplitting: {
                  groups: [
                    {
                      name: "shared",
                      test: /^(?!.*\/(?:site\/(?:citation|tasks|i18n\/(?:pages|tasks))\/|site\/i18n\/english-number|(?:kept|export|model|parse|text|client\/(?:lists|data))\/))/u,
                      minShareCount: 6,
                      maxModuleSize: 6000,
                    },
                  ],
                },
              },
            },
          },
        },
      },
    },
  };
}
