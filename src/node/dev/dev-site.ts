/** The site beside the editor: Astro's development server on the content as it is edited. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroInlineConfig } from "astro";
import type { BuildOptions } from "../build/build-site.ts";
import { removeFolder, removeWhenKilled } from "../build/output/temporary-folders.ts";
import { makeWorkFolder, PAGES } from "../build/output/work-folder.ts";
import { astroConfig, loadAstro } from "../build/pages/astro-config.ts";
import { siteRoot } from "../build/site-root.ts";
import { PACKAGE } from "../own-module.ts";
import type { ListenAt } from "../serve/listen.ts";
import { DevContent } from "./dev-content.ts";
import { editing } from "./editing.ts";

/** Where Vite serves modules from, besides the content and the pages: this package, and the packages beside Astro. */
const PACKAGES = [
  fileURLToPath(PACKAGE),
  fileURLToPath(new URL("../", import.meta.resolve("astro/package.json"))),
];

export interface DevSite {
  /** The address of the site, with a slash at the end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the server. @param report is told of each change */
export async function startDevSite(
  options: BuildOptions,
  at: ListenAt,
  report: (text: string) => void,
): Promise<DevSite> {
  const [workDir, { dev }] = await Promise.all([makeWorkFolder(), loadAstro()]);
  removeWhenKilled(workDir);
  const content = new DevContent(options);
  await content.current();
  const panel = join(workDir, PAGES, "client/dev/panel.ts");
  const { basePath, siteUrl, outDir } = options;
  const config = astroConfig({ workDir, outDir, basePath, siteUrl, shipped: new Set() });
  const server = await dev(withEditing(config, options, content, panel, at, report));
  const { port } = server.address;
  const address = new URL(siteRoot(basePath), `http://${at.host}:${port}/`).href;
  return {
    address,
    async stop() {
      await server.stop();
      removeFolder(workDir);
    },
  };
}

function withEditing(
  config: AstroInlineConfig,
  options: BuildOptions,
  content: DevContent,
  panel: string,
  { host, port }: ListenAt,
  report: (text: string) => void,
): AstroInlineConfig {
  return {
    ...config,
    server: { host, port },
    integrations: [editing({ options, content, panel, report })],
    vite: {
      ...config.vite,
      server: {
        fs: { allow: [config.root ?? ".", options.folder, options.contentDir, ...PACKAGES] },
      },
    },
  };
}
