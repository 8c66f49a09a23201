/** Time from the start of the server for assistants to its first answer, on the real content. */
// @ts-nocheck

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { PROGRAM } from "../support/run-tiaowen.ts";
import { percentile } from "./percentile.ts";
import type { Figure } from "./table.ts";

const MOST_SECONDS = 1;
const STARTS = 7;
const QUESTION = { name: "verify_quote", arguments: { quote: "全球研发中心城市" } };

/** Seconds until a verdict has come. @param compiled the folder in which Node.js keeps compiled code */
async function secondsToAnswer(site: string, compiled: string): Promise<number> {
  const start = performance.now();
  const client = new Client({ name: "bench", version: "1" });
  const env = { PATH: process.env.PATH ?? "", NODE_COMPILE_CACHE: compiled };
  const args = [PROGRAM, "mcp", site];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, env }));
  const { isError } = await client.callTool(QUESTION);
  const seconds = (performance.now() - start) / 1000;
  await client.close();
  if (isError) throw new Error("The server gave no verdict");
  return seconds;
}

export async function benchAssistants(site: string): Promise<Figure[]> {
  const compiled = await mkdtemp(path.join(tmpdir(), "tiaowen-compiled-"));
  try {
    const first = await secondsToAnswer(site, compiled);
    const later: number[] = [];
    for (let count = 0; count < STARTS; count++) later.push(await secondsToAnswer(site, compiled));
    const row = (what: string, seconds: number): Figure => ({
      what: `assistants: start to first verdict on a quotation, ${what}`,
      figure: `${seconds.toFixed(2)} s`,
      against: `at most ${MOST_SECONDS} s`,
      ratio: seconds / MOST_SECONDS,
    });
    return [row("the first ever", first), row("later, median", percentile(later, 0.5))];
  } finally {
    await rm(compiled, { recursive: true, force: true });
  }
}
