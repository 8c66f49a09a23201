/** Serves a built site as a static host does: types, one address a page, and the site's own page for wrong addresses. */
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/** The page for wrong addresses. */
const NOT_FOUND = "404.html";
/** Paths of files whose addresses change with their contents. */
const NAMED_BY_CONTENT = /^\/(?:_astro|search-data\/[0-9a-f]{12})\//u;

export interface ServedSite {
  readonly folder: string;
  /** Path of the site on its host, with a slash at both ends. */
  readonly root: string;
}

/** Makes the server; it does not listen yet. The folder is read anew at each request: it may be built again meanwhile. */
export function siteServer(site: ServedSite): Server {
  const files = sirv(site.folder, {
    dev: true,
    etag: true,
    setHeaders(response, path) {
      if (!NAMED_BY_CONTENT.test(path)) return;
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    },
  });
  return createServer((request, response) => {
    serve(request, response, site, files).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { "Content-Type": "text/plain" }).end(String(error));
    });
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, root }: ServedSite,
  files: ReturnType<typeof sirv>,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  const redirect = (to: string) => response.writeHead(308, { Location: `${to}${search}` }).end();
  if (`${pathname}/` === root) {
    redirect(root);
    return;
  }
  const path = pathname.startsWith(root) ? decodePath(pathname.slice(root.length)) : null;
  if (path === null) {
    await notFound(response, folder);
    return;
  }
  if (path !== "" && !path.endsWith("/") && (await isPageFolder(join(folder, path)))) {
    redirect(`${pathname}/`);
    return;
  }
  request.url = `/${pathname.slice(root.length)}${search}`;
  files(request, response, () => notFound(response, folder));
}

/** The path of a file; null if it is none, or leads out of the folder. */
function decodePath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.split(/[\\/]/u).includes("..") ? null : decoded;
  } catch {
    return null;
  }
}

async function isPageFolder(path: string): Promise<boolean> {
  const page = await stat(join(path, "index.html")).catch(() => null);
  return page?.isFile() ?? false;
}

async function notFound(response: ServerResponse, folder: string): Promise<void> {
  const page = await readFile(join(folder, NOT_FOUND)).catch(() => null);
  const type = page === null ? "text/plain" : "text/html";
  response.writeHead(404, { "Content-Type": `${type}; charset=utf-8` });
  response.end(page ?? "Not found");
}
