/** The command `mcp`: serves a built site to assistants over stdio. */

import { parseArgs } from "node:util";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import type { Command } from "../cli/command.ts";
import { publishedSite } from "./published-site.ts";
import { createServer } from "./server.ts";
import { siteReader } from "./site-reader.ts";

/** Version that the server states of itself. */
const VERSION = "0.1.0";

const USAGE = `tiaowen mcp [FOLDER|URL]

Serves a built site to assistants: the Model Context Protocol over stdio, read only.
FOLDER is the output of a build, dist if absent; URL is the address of a site on the web.

  tiaowen mcp dist
  tiaowen mcp https://example.org/tiaowen/
`;

export const MCP: Command = {
  name: "mcp",
  summary: "Serve a built site to assistants (Model Context Protocol, over stdio)",
  usage: USAGE,
  async run(args, io) {
    let where: string[];
    try {
      where = parseArgs({ args: [...args], allowPositionals: true }).positionals;
    } catch (error) {
      io.printError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
      return 2;
    }
    const [place = "dist", ...more] = where;
    if (more.length > 0) {
      io.printError(`mcp takes one folder or address.\n\n${USAGE}`);
      return 2;
    }
    const reader = siteReader(place, io.folder);
    const isThere = await reader.read("data/documents.json").catch(() => null);
    if (isThere === null) {
      io.printError(
        `There is no built site at ${place}: it has no data/documents.json. Build one first.`,
      );
      return 1;
    }
    const site = publishedSite(reader);
    await new Promise<void>((done) => {
      const transport = new StdioServerTransport();
      serveStdio(() => createServer(site, VERSION), { transport });
      const closing = transport.onclose;
      transport.onclose = () => {
        closing?.();
        done();
      };
    });
    return 0;
  },
};
