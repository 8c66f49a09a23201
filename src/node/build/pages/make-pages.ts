/** Makes the pages of a site by a bundle. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { siteFiles } from "../../offline/site-files.ts";
import { writeInto } from "../output/write-into.ts";
import type { Written } from "../written.ts";
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
  /** Scheme and host for absolute addresses, if known. */
  readonly siteUrl: string | undefined;
  /** The paths of the files that the site has already. */
  readonly taken: ReadonlySet<string>;
}

/**
 * Writes the pages of the content that is shared, with the scripts and styles that they load, into a folder. A thread makes pages
 * once: it loads the modules of the bundle once, and these hold the content.
 *
 * @param tell is told of the paths of all these files, and then of each file when it is written
 * @throws Error if a page cannot be made, or if two stand at one path, or a page where another file does
 */
export async function makePages(
  { client, server, entry }: PageBundle,
  { outDir, root, siteUrl, taken }: PagePlace,
  tell: (written: Written) => void,
): Promise<void> {
  const { paths: loaded } = await siteFiles(client);
  cpSync(client, outDir, { recursive: true });
  const { pageMaker }: typeof import("./prerender-entry.ts") = await import(
    pathToFileURL(join(server, entry)).href
  );
  const maker = pageMaker(siteUrl);
  const pages = (await maker.paths()).map((made) => ({ ...made, ...placeOf(made) }));
  const made = new Set<string>();
  for (const { path, file } of pages) {
    if (made.has(path)) throw new Error(`Two pages stand at /${path}.`);
    if (taken.has(file)) throw new Error(`An artifact and a page have the same path: ${file}`);
    made.add(path);
  }
  tell({ kind: "rest", paths: [...loaded, ...pages.map(({ file }) => file)] });
  for (const path of loaded) tell({ kind: "file", path });
  const write = writeInto(outDir);
  for (const { pathname, route, path, file, address } of pages) {
    const request = new Request(new URL(encodeURI(`${root}${address}`), SOME_HOST));
    const response = await maker.render(request, route);
    if (response.status !== (pathname === NOT_FOUND ? 404 : 200)) {
      throw new Error(`The page /${path} cannot be made.`);
    }
    await write(file, new Uint8Array(await response.arrayBuffer()));
    tell({ kind: "file", path: file });
  }
}

/** A path of the bundle. */
interface MadePath {
  readonly pathname: string;
  readonly route: { readonly type: string };
}

/** The path of a page or a file that is made like one, its file, and its address below the root. */
function placeOf({ pathname, route }: MadePath) {
  const path = pathname.replace(/^\/|\/$/gu, "");
  // The address of a page ends in a slash, that of a file as the router says.
  if (route.type !== "page") return { path, file: path, address: pathname.replace(/^\//u, "") };
  const folder = path === "" ? "" : `${path}/`;
  return {
    path,
    file: pathname === NOT_FOUND ? `${path}.html` : `${folder}index.html`,
    address: folder,
  };
}
