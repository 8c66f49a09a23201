/** Before the browser tests: builds the real content where it has changed, and serves it. */
import type { TestProject } from "vitest/node";
import { listen } from "../../src/node/serve/listen.ts";
import { siteServer } from "../../src/node/serve/serve-site.ts";
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
  const server = siteServer({ folder: siteFolder, root: "/" });
  const address = await listen(server, { host: "127.0.0.1", port: 0, isFlexible: false });
  project.provide("site", address.replace(/\/$/u, ""));
  project.provide("siteFolder", siteFolder);
  return async () => {
    server.close();
    server.closeAllConnections();
  };
}
