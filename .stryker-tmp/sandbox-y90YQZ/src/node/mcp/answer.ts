/** The answers of tools: JSON as text and as structured content; mistakes of the client as errors that it can read. */
// @ts-nocheck

import type { CallToolResult } from "@modelcontextprotocol/server";
import { ClientMistake } from "./mistake.ts";

/** Annotations of every tool: none changes anything, and none asks anybody but the site. */
export const READ_ONLY = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

type JsonObject = Readonly<Record<string, unknown>>;

/** Wraps a function whose result is JSON as the callback of a tool. */
export function answering<Args>(
  run: (args: Args) => Promise<JsonObject>,
): (args: Args) => Promise<CallToolResult> {
  return async (args) => {
    try {
      const answer = await run(args);
      return {
        content: [{ type: "text", text: JSON.stringify(answer) }],
        structuredContent: { ...answer },
      };
    } catch (error) {
      const said =
        error instanceof ClientMistake
          ? error.message
          : `The site could not be read: ${error instanceof Error ? error.message : error}`;
      return { isError: true, content: [{ type: "text", text: said }] };
    }
  };
}
