/** Serves a site over the standard input and output of the process. */
// @ts-nocheck

import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { publishedSite } from "./published-site.ts";
import { createServer } from "./server.ts";
import { siteReader } from "./site-reader.ts";

/**
 * Serves the site at an address or in a folder until the standard input ends.
 * @param base the folder of relative paths
 * @returns false if there is no site
 */
export async function serveAssistants(where: string, base: string): Promise<boolean> {
  const reader = siteReader(where, base);
  if ((await reader.read("data/documents.json").catch(() => null)) === null) return false;
  const site = publishedSite(reader);
  await new Promise<void>((done) => {
    const transport = new StdioServerTransport();
    serveStdio(() => createServer(site), { transport });
    const close = transport.onclose;
    transport.onclose = () => {
      close?.();
      done();
    };
  });
  return true;
}
