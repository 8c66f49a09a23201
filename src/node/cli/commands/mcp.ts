/** `tiaowen mcp`: serves a built site to assistants. */
import type { Command } from "../command.ts";
import { CallError, readArgs } from "../options/read-args.ts";

const USAGE = `\
tiaowen mcp [FOLDER|URL]

Serves a built site to assistants: the Model Context Protocol over standard input and output, read only. FOLDER is the
output of a build, dist if absent; URL is the address of a site on the web. It ends with its standard input.

  tiaowen mcp dist
  tiaowen mcp https://example.org/texts/`;

export const MCP: Command = {
  name: "mcp",
  summary: "serves a built site to assistants",
  usage: USAGE,
  async run(args, io) {
    const { positionals } = readArgs(args, {});
    const [where = "dist", ...more] = positionals;
    if (more.length > 0) throw new CallError("It takes one folder or address.");
    const { serveAssistants } = await import("../../mcp/serve-assistants.ts");
    const isServed = await serveAssistants(where, io.folder);
    if (isServed) return 0;
    io.printError(
      `There is no site at ${where}: it has no data/documents.json. tiaowen build makes one.`,
    );
    return 1;
  },
};
