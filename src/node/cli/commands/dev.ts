/** `tiaowen dev`: the site beside the editor. */
import type { Command } from "../command.ts";
import { noPositionals, readArgs } from "../options/read-args.ts";
import { listenAt, SERVER_OPTIONS, SERVER_USAGE } from "../options/server-options.ts";
import { CONTENT_OPTIONS, CONTENT_USAGE, siteOptions } from "../options/site-options.ts";

const USAGE = `\
tiaowen dev [OPTIONS]

Serves the site while you write: what is saved is shown at once, and a panel has every finding, with lines to paste.
A content with errors shows its errors. Ctrl C ends it.

${CONTENT_USAGE}
  --base PATH     the path of the site on its host (BASE_PATH; /)
${SERVER_USAGE}`;

const OPTIONS = {
  ...CONTENT_OPTIONS,
  ...SERVER_OPTIONS,
  base: { type: "string" },
} as const;

export const DEV: Command = {
  name: "dev",
  summary: "serves the site while you write",
  usage: USAGE,
  async run(args, io) {
    const { values, positionals } = readArgs(args, OPTIONS);
    noPositionals(positionals);
    const options = siteOptions(values, io);
    const at = listenAt(values, io);
    const { startDevSite } = await import("../../dev/dev-site.ts");
    const site = await startDevSite(options, at, (text) => {
      if (io.interactive) io.printError(text);
    });
    io.print(`The site is at ${site.address}`);
    await new Promise<void>((ended) => {
      io.signal?.addEventListener("abort", () => ended(), { once: true });
    });
    await site.stop();
    return 0;
  },
};
