/** Before the browser tests: builds the real content where it has changed, and serves it. */
// @ts-nocheck

import { preview } from "astro";
import type { TestProject } from "vitest/node";
import { findChromium } from "../support/chromium.ts";
import { parsedContent } from "../support/parsed-content.ts";
import { realSite } from "../support/real-site.ts";

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
  const [siteFolder, realContent, browser] = await Promise.all([
    realSite(),
    parsedContent(),
    findChromium(),
  ]);
  project.provide("realContent", realContent);
  project.provide("chromium", browser);
  const server = await preview({
    outDir: siteFolder,
    logLevel: "error",
    server: { port: 0, host: "127.0.0.1" },
  });
  project.provide("site", `http://127.0.0.1:${server.port}`);
  project.provide("siteFolder", siteFolder);
  return () => server.stop();
}
