/** `tiaowen mcp` as an assistant starts it: a process that speaks over its standard input and output. */
// @ts-nocheck

import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { expect, onTestFinished, test } from "vitest";
import { fixtureSite } from "../support/fixture-site.ts";
import { PROGRAM, runTiaowen } from "../support/run-tiaowen.ts";
import { serveFolder } from "../support/static-server.ts";

async function started(where: string): Promise<Client> {
  const client = new Client({ name: "test", version: "0" });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [PROGRAM, "mcp", where] }),
  );
  onTestFinished(() => client.close());
  return client;
}

test("answers over stdio, from a folder and from an address", async () => {
  const { folder, remove } = await fixtureSite("/");
  onTestFinished(remove);
  const client = await started(folder);
  const args = { name: "verify_quote", arguments: { quote: "研发机构覆盖率达到60%" } };
  expect((await client.callTool(args)).structuredContent).toMatchObject({
    verdict: "exact",
    address: "/zh-hans/docs/opinions-2023/#s3-1-2",
  });
  const server = await serveFolder(folder);
  onTestFinished(() => server.vanish());
  const remote = await started(server.address);
  expect((await remote.callTool(args)).structuredContent).toMatchObject({
    verdict: "exact",
    address: `${server.address}/zh-hans/docs/opinions-2023/#s3-1-2`,
  });
  expect((await remote.callTool({ name: "get_indicators" })).structuredContent).toMatchObject({
    total: 0,
  });
});

test("says what is wrong with a call, and with a folder that is no site", async () => {
  const nowhere = await runTiaowen("mcp", {}, ["tests"]);
  expect(nowhere).toMatchObject({ status: 1, stdout: "" });
  expect(nowhere.stderr).toContain("There is no site at tests");
  expect(await runTiaowen("mcp", {}, ["one", "two"])).toMatchObject({ status: 2, stdout: "" });
  expect(await runTiaowen("mcp", {}, ["--port", "1"])).toMatchObject({ status: 2 });
});
