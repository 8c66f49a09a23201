/** A part of Astro's development server: watches the content, shows it anew when it is saved, and hands the findings to the panel. */
import { mkdtemp } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { isAbsolute, join, relative } from "node:path";
import type { AstroIntegration } from "astro";
import sirv from "sirv";
import { FINDINGS_PATH } from "../../client/dev/protocol.ts";
import { ASSETS } from "../../site/routes/asset-path.ts";
import type { BuildOptions } from "../build/build-site.ts";
import { startContentThread } from "../build/content-thread.ts";
import { removeFolder } from "../build/output/temporary-folders.ts";
import { siteRoot } from "../build/site-root.ts";
import type { DevContent } from "./dev-content.ts";
import { errorPage } from "./error-page.ts";
import { findingsOf } from "./findings.ts";
import { type DevServer, forgetContent } from "./stale-pages.ts";

/** Milliseconds in which several saved files count as one change. */
const TOGETHER = 20;

/** Files that need no pages: data and the search index. */
const DATA = /^(?:data|search-data)\/[^?]+\.[a-z_]+(?:\?|$)/u;

export interface Editing {
  readonly options: BuildOptions;
  readonly content: DevContent;
  /** Path of the panel's module. */
  readonly panel: string;
  /** Tells the person what happens. */
  report(text: string): void;
}

export function editing({ options, content, panel, report }: Editing): AstroIntegration {
  const root = siteRoot(options.basePath);
  let data: { readonly version: number; readonly folder: Promise<string> } | undefined;

  /** The folder with the data of a version, made when something of it is asked for. */
  function dataFolder(version: number): Promise<string> {
    if (data?.version === version) return data.folder;
    const former = data?.folder;
    data = { version, folder: makeData(options) };
    former?.then(removeFolder, () => undefined);
    return data.folder;
  }

  async function answer(
    server: DevServer,
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ): Promise<void> {
    const { url = "/" } = request;
    if (!url.startsWith(root)) return next();
    const path = url.slice(root.length);
    const version = await content.current();
    if (path === FINDINGS_PATH) {
      const findings = await findingsOf(version, options.contentDir);
      response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(findings));
    } else if (version.pages !== null && DATA.test(path)) {
      const folder = await dataFolder(version.number);
      request.url = `/${path}`;
      sirv(folder, { dev: true })(request, response, () => {
        response.writeHead(404).end();
      });
    } else if (path.startsWith(ASSETS)) {
      request.url = `/${path.slice(ASSETS.length)}`;
      sirv(join(options.contentDir, ASSETS), { dev: true })(request, response, () => {
        response.writeHead(404).end();
      });
    } else if (version.pages === null && asksForPage(request)) {
      const page = await server.transformIndexHtml(url, errorPage(root, path, panel));
      response.writeHead(500, { "Content-Type": "text/html; charset=utf-8" }).end(page);
    } else next();
  }

  return {
    name: "tiaowen-editing",
    hooks: {
      "astro:config:setup": ({ injectScript }) => {
        injectScript("page", `import ${JSON.stringify(panel)};`);
      },
      "astro:server:setup": ({ server }) => {
        watch(server, options.contentDir, () => show(server, content, report), report);
        server.httpServer?.once("close", () => data?.folder.then(removeFolder, () => undefined));
        server.middlewares.use((request, response, next) => {
          answer(server, request, response, next).catch(next);
        });
      },
    },
  };
}

/** Calls `changed` when files below a folder have changed. */
function watch(
  server: DevServer,
  folder: string,
  changed: () => Promise<void>,
  report: Editing["report"],
): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on("all", (_, file) => {
    const way = relative(folder, file);
    if (way === "" || way.startsWith("..") || isAbsolute(way)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed().catch((error: unknown) => report(String(error)));
    }, TOGETHER);
  });
}

/**
 * Shows the content as it is now. The browser asks for its page again at once, and is answered when the content is read. The page
 * that is loaded anew asks what the checks say of it, when it is shown.
 */
async function show(
  server: DevServer,
  content: DevContent,
  report: Editing["report"],
): Promise<void> {
  const start = performance.now();
  const read = content.reload();
  server.ws.send({ type: "full-reload" });
  // Before any request that waits for the content goes on.
  await read.finally(() => forgetContent(server));
  report(`Read anew in ${Math.round(performance.now() - start)} ms.`);
}

function asksForPage({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes("text/html") ?? false;
}

/** Writes data and search index into a folder of their own. */
async function makeData({
  folder,
  contentDir,
  configFile,
  basePath,
  siteUrl,
}: BuildOptions): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), "tiaowen-data-"));
  const rootAddress = siteRoot(basePath, siteUrl);
  const alone = { published: undefined, publishDate: undefined, memory: null };
  await startContentThread({
    ...{ folder, contentDir, configFile, outDir, root: rootAddress, pageRoot: null, siteUrl },
    ...alone,
  }).written;
  return outDir;
}
