/** `tiaowen serve`: serves the built site, or the search of a collection in a cluster. */
import { stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { siteRoot } from "../../build/site-root.ts";
import type { Command } from "../command.ts";
import { engineGiven } from "../options/engine-options.ts";
import { noPositionals, readArgs } from "../options/read-args.ts";
import { listenAt, SERVER_OPTIONS, SERVER_USAGE, served } from "../options/server-options.ts";
import { siteOptions } from "../options/site-options.ts";
import { SERVICE_OPTIONS, SERVICE_USAGE, serveSearch } from "../serve-search.ts";

const USAGE = `\
tiaowen serve [OPTIONS]

Serves the site that tiaowen build has made, as a static host does. Ctrl C ends it.

  --out DIR       the folder of the site (OUT_DIR; dist)
  --base PATH     the path of the site on its host, as in the build (BASE_PATH; /)
${SERVER_USAGE}

${SERVICE_USAGE}`;

const OPTIONS = {
  ...SERVER_OPTIONS,
  ...SERVICE_OPTIONS,
  out: { type: "string" },
  base: { type: "string" },
} as const;

export const SERVE: Command = {
  name: "serve",
  summary: "serves the built site, or the search of a collection in an OpenSearch cluster",
  usage: USAGE,
  async run(args, io) {
    const { values, positionals } = readArgs(args, OPTIONS);
    noPositionals(positionals);
    const addresses = engineGiven(values, io);
    if (addresses !== null) return serveSearch(addresses, values, io);
    const { outDir, basePath } = siteOptions(values, io);
    const at = listenAt(values, io);
    const page = await stat(join(outDir, "index.html")).catch(() => null);
    if (page === null) {
      io.printError(`There is no site in ${relative(io.folder, outDir)}: tiaowen build makes it.`);
      return 1;
    }
    const [{ siteServer }, { listen }] = await Promise.all([
      import("../../serve/serve-site.ts"),
      import("../../serve/listen.ts"),
    ]);
    const root = siteRoot(basePath);
    const server = siteServer({ folder: outDir, root });
    const address = await listen(server, at);
    io.print(`The site is at ${new URL(root, address).href}`);
    await served(server, io.signal);
    return 0;
  },
};
