/** Before the browser tests: builds the real content into a temporary folder and serves it. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { preview } from "astro";
import type { TestProject } from "vitest/node";
import { findChromium } from "../support/chromium.ts";
import { runScript } from "../support/run-script.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the served site, without a slash at the end. */
    readonly site: string;
    /** Folder of the built site. */
    readonly siteFolder: string;
    /** Path of the browser. */
    readonly chromium: string;
  }
}

export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  project.provide("chromium", findChromium());
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-"));
  const outDir = join(folder, "dist");
  const built = runScript("build", { CONTENT_DIR: "content", OUT_DIR: outDir, BASE_PATH: "/" });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
  const server = await preview({
    outDir,
    logLevel: "error",
    server: { port: 0, host: "127.0.0.1" },
  });
  project.provide("site", `http://127.0.0.1:${server.port}`);
  project.provide("siteFolder", outDir);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
