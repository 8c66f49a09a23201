/** The options that commands share: where the content is, where the site goes, and its address. */
import { resolve } from "node:path";
import type { BuildOptions } from "../../build/build-site.ts";
import type { CommandIo } from "../command.ts";

/** Options of every command that reads a content folder. */
export const CONTENT_OPTIONS = {
  content: { type: "string" },
  config: { type: "string" },
} as const;

/** Options of every command that concerns a built site. */
export const SITE_OPTIONS = {
  ...CONTENT_OPTIONS,
  out: { type: "string" },
  base: { type: "string" },
  site: { type: "string" },
} as const;

/** The lines of a usage text about `CONTENT_OPTIONS`. */
export const CONTENT_USAGE = `\
  --content DIR   the content folder (CONTENT_DIR; content)
  --config FILE   the configuration (TIAOWEN_CONFIG; tiaowen.config.ts, if there is one)`;

/** The lines of a usage text about `SITE_OPTIONS`. */
export const SITE_USAGE = `\
${CONTENT_USAGE}
  --out DIR       the folder of the site (OUT_DIR; dist)
  --base PATH     the path of the site on its host (BASE_PATH; /)
  --site ADDRESS  scheme and host for absolute addresses: https://example.org (SITE_URL)`;

type GivenOptions = Partial<Record<keyof typeof SITE_OPTIONS, string | undefined>>;

/** The options of a call; an environment variable counts where its option is not given. */
export function siteOptions(given: GivenOptions, { folder, environment }: CommandIo): BuildOptions {
  const at = (path: string) => resolve(folder, path);
  return {
    folder,
    contentDir: at(given.content ?? environment.CONTENT_DIR ?? "content"),
    configFile: given.config ?? environment.TIAOWEN_CONFIG,
    outDir: at(given.out ?? environment.OUT_DIR ?? "dist"),
    basePath: given.base ?? environment.BASE_PATH ?? "/",
    siteUrl: given.site ?? environment.SITE_URL,
  };
}
