/** `npm start` as a newcomer sees it: it builds, prints an address, and serves the site there. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { buildTurn } from "../support/build-turn.ts";
import { contentFolder, MINIMAL } from "../support/content.ts";
import { PROGRAM, userEnvironment } from "../support/run-tiaowen.ts";

it("serves what it built, at the address that it prints", async () => {
  const folder = await contentFolder(MINIMAL);
  const environment = {
    CONTENT_DIR: folder,
    OUT_DIR: join(folder, "dist"),
    PORT: "0",
    BASE_PATH: "/texts",
  };
  const endTurn = await buildTurn();
  onTestFinished(endTurn);
  const server = spawn(process.execPath, [PROGRAM, "serve"], {
    env: { ...userEnvironment(), ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => {
    server.kill();
  });
  const failed = once(server, "exit").then(([code]) => {
    throw new Error(`The server ended with ${code} before it printed an address.`);
  });
  let printed = "";
  while (!printed.includes("\n")) {
    const [chunk] = await Promise.race([once(server.stdout, "data"), failed]);
    printed += String(chunk);
  }
  failed.catch(() => {});
  await endTurn();
  const address = /http:\S+/.exec(printed)?.[0] ?? "";
  expect(address).toMatch(/:\d+\/texts\/$/);
  const page = await fetch(new URL("zh-hans/docs/a/", address));
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("一个文件");
});
