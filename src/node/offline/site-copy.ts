/** The offline copy of a built site: the same pages, with relative addresses of files and scripts that run from `file://`. */
import { createHash } from "node:crypto";
import { withPolicy } from "../publish/content-policy.ts";
import { noted, sitePaths } from "./addresses.ts";
import { bundledPage, pagesOfScripts, SHOW, showScript } from "./bundled-pages.ts";
import {
  fileHandover,
  type HandedPage,
  pagesHandover,
  scriptPath,
  workerHandover,
} from "./file-scripts.ts";
import type { Page } from "./html-tags.ts";
import type { KeepScript } from "./kept-scripts.ts";
import { modulesOf, offlinePage, offlineStyles } from "./page.ts";
import { bundleScripts, type ModuleScript, sumOfScripts, workersOf } from "./page-scripts.ts";
import type { SiteFiles } from "./site-files.ts";

/**
 * Files that are only useful on a server, the record that the next build reads there, forms of the texts for programs, which would
 * make the copy a half larger, tables of hierarchies, which their page makes of the JSON file, and the list for Pagefind's own engine.
 */
const SERVED_ONLY =
  /^(?:search-data\/.*\/pagefind\.pf_meta|404\.html|llms\.txt|feeds\/.*|data\/changes\.json|data\/(?:akn|tei|words)\/.*|data\/[^/]*\.sqlite|data\/hierarchies\/.*\.(?!json$)[^.]+|.*\/index\.html\.md|service-worker\.js|.*\/manifest\.webmanifest|downloads\/.*\.zip|.*\/opensearch\.xml|robots\.txt|sitemap.*\.xml)$/u;
/** Files that only scripts read; the copy has only their script. */
const FETCHED_ONLY = /^(?:search-data|data\/terms)\//u;
/**
 * Files that scripts fetch besides pages: the index, JSON in subfolders of `data/`, and directly in it the list of
 * documents and that of corrections.
 */
const FETCHED = /^search-data\/|^data\/(?:documents|corrections|.*\/[^/]*)\.json$/u;
/**
 * Pages that other pages fetch: English pages take their Traditional text from them. Texts of documents are data files
 * instead.
 */
const FETCHED_PAGE = /^zh-hant\/(?!docs\/[^/]+\/index\.html$)(?:.*\/)?index\.html$/u;

/** The key of the script that shows a page: it is the same in each site. */
const SHOW_KEY = "deep-page";

function sumOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** What names other files by their addresses, so that its copy depends on which files the site has. */
const NAMES_FILES = /\.(?:html|css|js)$/u;

/** Takes over a file of the copy by its path; each path occurs once. */
export type Take = (path: string, content: Buffer) => void;

/** What the copy of a page depends on besides the page and its path. */
export interface CopyGrounds {
  readonly modules: readonly ModuleScript[];
  /** The script in their place; null if the page has none. */
  readonly script: string | null;
  /** The file at each address that was looked up, as `SitePaths.find` gives it. */
  readonly found: readonly (readonly [written: string, file: string | null])[];
}

/** Makes the copies of pages, style sheets and scripts. A script for several pages is made when the last of them is added. */
export interface SiteCopy {
  /** @returns null if more comes of the page than a file of its own, or nothing */
  addPage(path: string, page: Page): Promise<CopyGrounds | null>;
  /** True if a page from which only its own file came on these grounds would become the same file now. */
  holds(path: string, grounds: CopyGrounds): Promise<boolean>;
  /** Adds a style sheet or a script. */
  addFile(path: string, content: Buffer): void;
}

/** True for the paths of pages, style sheets and scripts. */
export function namesFiles(path: string): boolean {
  return NAMES_FILES.test(path);
}

function isServedOnly(path: string): boolean {
  return SERVED_ONLY.test(path);
}

/** Hands over what the copy has of a file that names no others. */
export function copyData(path: string, content: Buffer, take: Take): void {
  if (isServedOnly(path)) return;
  if (FETCHED.test(path)) take(scriptPath(path), Buffer.from(fileHandover(path, content)));
  if (!FETCHED_ONLY.test(path)) take(path, content);
}

/**
 * Starts the offline copy of a built site, but for its data (`copyData`). Each page, style sheet and script of the site is
 * added to it once; `take` receives the files of the copy.
 * @param site the paths of all files; those of style sheets and scripts can be read
 * @param root path of the site's root on its server, with a slash at both ends
 * @param keep keeps the scripts of pages, which do not depend on the pages' contents
 */
export async function startCopy(
  site: SiteFiles,
  root: string,
  take: Take,
  keep: KeepScript,
): Promise<SiteCopy> {
  const kept = site.paths.filter((path) => !isServedOnly(path));
  const paths = sitePaths(root, kept);
  const read = (path: string): string => site.read(path).toString("utf8");
  const shares = pagesOfScripts(kept);
  const isBundled = (path: string): boolean => (shares.get(scriptPath(path)) ?? 0) > 1;
  const isAlone = (path: string): boolean =>
    !isServedOnly(path) && !isBundled(path) && !FETCHED_PAGE.test(path);
  const put = (path: string, content: string): void => take(path, Buffer.from(content));
  const handOver = (path: string, code: string): void => put(scriptPath(path), code);
  const workers = new Set<string>();
  /** The pages that wait for others of their script, by its path. */
  const waiting = new Map<string, HandedPage[]>();
  const bundles = new Map<string, Promise<string>>();
  const scripts = new Set<string>();
  /** Is known when the first page comes: all scripts are written by then. */
  let madeOf: string | undefined;

  async function scriptFor(modules: readonly ModuleScript[]): Promise<string | null> {
    if (modules.length === 0) return null;
    madeOf ??= sumOfScripts(paths, read);
    const key = sumOf(JSON.stringify([modules, madeOf]));
    const made =
      bundles.get(key) ??
      keep(key, () => bundleScripts(modules, paths, read)).then((code) => {
        const path = `_astro/scripts.${sumOf(code).slice(0, 8)}.js`;
        if (!scripts.has(path)) put(path, code);
        scripts.add(path);
        return path;
      });
    bundles.set(key, made);
    return made;
  }

  /** Hands over the workers that a script starts. */
  function addScript(code: string): void {
    for (const worker of workersOf(code, paths)) {
      if (workers.has(worker)) continue;
      workers.add(worker);
      handOver(worker, workerHandover(worker, read(worker)));
    }
  }

  /** Hands over a page, together with all others of its script when the last of them comes. */
  function addToScript(page: HandedPage): void {
    const script = scriptPath(page.path);
    const pages = waiting.get(script) ?? [];
    pages.push(page);
    if (pages.length < (shares.get(script) ?? 0)) waiting.set(script, pages);
    else {
      waiting.delete(script);
      put(script, pagesHandover(pages.toSorted((one, other) => (one.path < other.path ? -1 : 1))));
    }
  }

  if (kept.some(isBundled)) put(SHOW, await keep(SHOW_KEY, showScript));
  return {
    async addPage(path, page) {
      if (isServedOnly(path)) return null;
      const modules = modulesOf(page, paths);
      const script = await scriptFor(modules);
      const found = new Map<string, string | null>();
      const own = offlinePage({ path, page, script }, noted(paths, found), isServedOnly);
      const html = withPolicy(path, own, "offline");
      put(path, isBundled(path) ? bundledPage(path, own) : html);
      if (isBundled(path) || FETCHED_PAGE.test(path)) addToScript({ path, html });
      return isAlone(path) ? { modules, script, found: [...found] } : null;
    },
    async holds(path, { modules, script, found }) {
      if (!isAlone(path) || (await scriptFor(modules)) !== script) return false;
      return found.every(([written, file]) => paths.find(written) === file);
    },
    addFile(path, content) {
      if (isServedOnly(path)) return;
      const text = content.toString("utf8");
      if (path.endsWith(".css")) put(path, offlineStyles(text, path, paths));
      else addScript(text);
    },
  };
}
