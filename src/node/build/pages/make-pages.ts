/** Makes the pages of a site by a bundle. */
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PageBundle } from "./page-bundle.ts";

/** The host of addresses where none is known. */
const SOME_HOST = "http://localhost";
/** The path of the page for wrong addresses, whose file is the one that hosts look for. */
const NOT_FOUND = "/404";

/** Where a site is. */
export interface PagePlace {
  readonly outDir: string;
  /** Path of the site on its host, with a slash at both ends. */
  readonly root: string;
}

/**
 * Writes the pages of the content that is shared, with the scripts and styles that they load, into a folder.
 *
 * @param modules path of an empty folder for the modules of the bundle: a process loads a module once, and the modules hold a content
 * @throws Error if a page cannot be made, or if two stand at one path
 */
export async function makePages(
  { client, server, entry }: PageBundle,
  modules: string,
  { outDir, root }: PagePlace,
): Promise<void> {
  await Promise.all([
    cp(client, outDir, { recursive: true }),
    cp(server, modules, { recursive: true }),
  ]);
  const maker: typeof import("./prerender-entry.ts") = await import(
    pathToFileURL(join(modules, entry)).href
  );
  const made = new Set<string>();
  for (const { pathname, route } of await maker.paths()) {
    const path = pathname.replace(/^\/|\/$/gu, "");
    if (made.has(path)) throw new Error(`Two pages stand at /${path}.`);
    made.add(path);
    const isPage = route.type === "page";
    // The address of a page ends in a slash, that of a file as the router says.
    const written = pathname.replace(/^\//u, "");
    const address = `${root}${isPage && path !== "" ? `${path}/` : written}`;
    const response = await maker.render(new Request(new URL(encodeURI(address), SOME_HOST)), route);
    if (response.status !== (pathname === NOT_FOUND ? 404 : 200)) {
      throw new Error(`The page /${path} cannot be made.`);
    }
    const file = join(outDir, isPage ? pageFile(path) : path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, new Uint8Array(await response.arrayBuffer()));
  }
}

/** The file of a page. */
function pageFile(path: string): string {
  return `/${path}` === NOT_FOUND ? `${path}.html` : join(path, "index.html");
}
