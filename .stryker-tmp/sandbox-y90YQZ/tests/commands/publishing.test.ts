/** The configurations in docs/publishing as nginx and Caddy read them: what they say of the site holds. */
// @ts-nocheck

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { contentFolder } from "../support/content.ts";
import { findCaddy, findNginx } from "../support/programs.ts";

/** Long enough to be compressed. */
const LONG = "条文".repeat(1000);
const SITE = {
  "site/index.html": "front",
  "site/404.html": "wrong address",
  "site/en/docs/a/index.html": LONG,
  "site/_astro/a.css": LONG,
  "site/data/clauses.ndjson": LONG,
};

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("There is no port");
  return address.port;
}

/** Waits until a server answers. */
async function started(child: ChildProcess, address: string): Promise<void> {
  let said = "";
  child.stderr?.on("data", (text: unknown) => {
    said += String(text);
  });
  while (child.exitCode === null) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await setTimeout(50);
  }
  throw new Error(`The server ended with ${child.exitCode}: ${said}`);
}

/** Text of a configuration, in which every pair of words is exchanged; each has to stand in it. */
function withWords(text: string, words: readonly (readonly [string, string])[]): string {
  return words.reduce((made, [from, to]) => {
    expect(made).toContain(from);
    return made.replaceAll(from, to);
  }, text);
}

async function nginx(folder: string, port: number): Promise<ChildProcess> {
  const server = withWords(await readFile("docs/publishing/nginx.conf", "utf8"), [
    ["listen 80;", `listen 127.0.0.1:${port};`],
    ["/srv/policy;", `${folder}/site;`],
  ]);
  await writeFile(join(folder, "policy.conf"), server);
  // The folder is its owner's alone.
  const user = process.getuid?.() === 0 ? "user root; " : "";
  const own = `${user}daemon off; pid ${folder}/nginx.pid; error_log stderr; events {}
http { access_log off; include ${folder}/policy.conf; }`;
  await writeFile(join(folder, "nginx.conf"), own);
  return spawn(await findNginx(), ["-e", "stderr", "-c", join(folder, "nginx.conf")]);
}

async function caddy(folder: string, port: number): Promise<ChildProcess> {
  const site = withWords(await readFile("docs/publishing/Caddyfile", "utf8"), [
    ["policy.example.org {", `http://127.0.0.1:${port} {`],
    ["root * /srv/policy", `root * ${folder}/site`],
  ]);
  const file = join(folder, "Caddyfile");
  await writeFile(file, `{\n\tadmin off\n}\n${site}`);
  return spawn(await findCaddy(), ["run", "--config", file, "--adapter", "caddyfile"], {
    // It keeps what it was told last.
    env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  });
}

describe.each([
  ["nginx", nginx],
  ["Caddy", caddy],
])("%s with the file of the documentation", (_, start) => {
  test("serves folders, types, wrong addresses, compressed, with its headers", async () => {
    const folder = await contentFolder(SITE);
    const port = await freePort();
    const child = await start(folder, port);
    const ended = once(child, "exit");
    onTestFinished(async () => {
      child.kill();
      await ended;
    });
    const address = `http://127.0.0.1:${port}`;
    await started(child, address);
    const get = (path: string) => fetch(`${address}${path}`, { redirect: "manual" });

    const page = await get("/en/docs/a/");
    expect([page.status, await page.text()]).toEqual([200, LONG]);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.headers.get("content-encoding")).toMatch(/^(?:gzip|zstd)$/u);
    expect(page.headers.get("cache-control")).toBe("no-cache");
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");

    const withoutSlash = await get("/en/docs/a");
    expect([301, 308]).toContain(withoutSlash.status);
    expect(withoutSlash.headers.get("location")).toBe("/en/docs/a/");

    const wrong = await get("/en/docs/b/");
    expect([wrong.status, await wrong.text()]).toEqual([404, "wrong address"]);
    expect(wrong.headers.get("content-type")).toMatch(/^text\/html/u);

    const sheet = await get("/_astro/a.css");
    expect(sheet.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(sheet.headers.get("content-encoding")).toMatch(/^(?:gzip|zstd)$/u);
  });
});
