/** Addresses are fetched within limits, and none of the own network without being asked for. */
// @ts-nocheck

import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { fetchFile } from "../../../src/node/import/fetch-file.ts";
import { isPrivate } from "../../../src/node/import/network.ts";

const LIMITS = { bytes: 1000, milliseconds: 5000, redirections: 3 };
let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const made = createServer(listener);
  server = made;
  await new Promise<void>((resolve) => made.listen(0, "127.0.0.1", resolve));
  const address = made.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

test.each([
  ["127.0.0.1", true],
  ["10.2.3.4", true],
  ["169.254.169.254", true],
  ["192.168.0.9", true],
  ["::1", true],
  ["::ffff:127.0.0.1", true],
  ["fd00::1", true],
  ["93.184.216.34", false],
  ["2606:4700::1111", false],
])("%s is private: %s", (address, expected) => {
  expect(isPrivate(address)).toBe(expected);
});

test("the own machine is asked only where that is meant, by any of its names", async () => {
  const root = await serve((_, response) => response.end("水表"));
  const { port } = new URL(root);
  for (const host of ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"]) {
    await expect(fetchFile(`http://${host}:${port}/`, false, LIMITS), host).rejects.toThrow(
      /private network/u,
    );
  }
  const { bytes } = await fetchFile(`${root}/`, true, LIMITS);
  expect(new TextDecoder().decode(bytes)).toBe("水表");
});

test("redirections are followed to an end, with its name and encoding", async () => {
  const root = await serve((request, response) => {
    if (request.url === "/a")
      response.writeHead(302, { location: "/files/%E6%96%B9%E6%A1%88.html" }).end();
    else response.writeHead(200, { "content-type": "text/html; charset=gb2312" }).end("x");
  });
  expect(await fetchFile(`${root}/a`, true, LIMITS)).toMatchObject({
    name: "方案.html",
    charset: "gb2312",
  });
});

test.each([
  ["circles", /from address to address/u],
  ["large", /larger than/u],
  ["growing", /larger than/u],
  ["missing", /answers 404/u],
] as const)("%s answers end with advice", async (kind, message) => {
  const root = await serve((_, response) => {
    if (kind === "circles") response.writeHead(301, { location: "/again" }).end();
    else if (kind === "large") response.writeHead(200, { "content-length": "100000" }).end("x");
    else if (kind === "growing") response.writeHead(200).end("x".repeat(5000));
    else response.writeHead(404).end();
  });
  await expect(fetchFile(`${root}/`, true, LIMITS)).rejects.toThrow(message);
});

test("a redirection into the own network is refused, and other schemes are", async () => {
  await expect(fetchFile("file:///etc/passwd", true, LIMITS)).rejects.toThrow(/http or https/u);
  const root = await serve((_, response) =>
    response.writeHead(302, { location: "ftp://example.org/" }).end(),
  );
  await expect(fetchFile(`${root}/`, true, LIMITS)).rejects.toThrow(/http or https/u);
});
