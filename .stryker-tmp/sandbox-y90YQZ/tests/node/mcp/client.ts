/** A client of the SDK that is connected with the server of a site, without a process between them. */
// @ts-nocheck

import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import { publishedSite } from "../../../src/node/mcp/published-site.ts";
import { createServer } from "../../../src/node/mcp/server.ts";
import { siteReader } from "../../../src/node/mcp/site-reader.ts";

/** The result of a tool: its JSON, or what it says of a mistake. */
type Told = { readonly answer: unknown } | { readonly mistake: string };

export interface Connected {
  readonly client: Client;
  /** Calls a tool. */
  call(name: string, args: Record<string, unknown>): Promise<Told>;
  close(): Promise<void>;
}

export async function connect(where: string): Promise<Connected> {
  const server = createServer(publishedSite(siteReader(where, process.cwd())));
  const client = new Client({ name: "test", version: "0" });
  const [one, other] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(one), client.connect(other)]);
  return {
    client,
    async call(name, args) {
      const { isError, content, structuredContent } = await client.callTool({
        name,
        arguments: args,
      });
      const [first] = content;
      const text = first?.type === "text" ? first.text : "";
      return isError ? { mistake: text } : { answer: structuredContent };
    },
    async close() {
      await client.close();
      await server.close();
    },
  };
}
