/**
 * The files of a site as a browser keeps them. The page and the service worker use the same caches: what readers asked to
 * keep, file by file with its sum, and what they have read.
 */
import { documentFile, sharedFiles } from "../../export/document-file.ts";

/** CONTRACT with `node/offline/write-service-worker.ts`: what can be kept, with sizes in bytes. */
export interface KeptSizes {
  readonly version: string;
  /** The whole site. */
  readonly all: number;
  /** Each document by its id, with all that its pages need. */
  readonly documents: Readonly<Record<string, number>>;
}

/** A file: its address below the site's root, its size in bytes, and the first digits of its SHA-256. */
export type KeptFile = readonly [path: string, size: number, sum: string];

/** CONTRACT with `node/offline/write-service-worker.ts`: every file that can be kept. */
export interface KeptFiles {
  readonly version: string;
  /** What every page needs. */
  readonly base: readonly KeptFile[];
  /** The files of each document by its id. */
  readonly documents: Readonly<Record<string, readonly KeptFile[]>>;
  /** Files that several documents share, by their name without its ending. */
  readonly shared: Readonly<Record<string, readonly KeptFile[]>>;
  readonly others: readonly KeptFile[];
}

/** What the reader asked to keep. */
export interface KeptChoice {
  readonly all: boolean;
  /** Ids of documents. */
  readonly documents: readonly string[];
}

export const NOTHING: KeptChoice = { all: false, documents: [] };

/** Paths of the two lists, below the site's root. */
export const SIZES_FILE = "kept/sizes.json";
export const FILES_FILE = "kept/files.json";

/** So many hexadecimal digits of a SHA-256 tell files apart. */
export const SUM_DIGITS = 16;

/** Files that are never kept: downloads, forms for programs, files that only a server uses, and the lists themselves. */
export const NEVER_KEPT =
  /^(?:search-data\/.*\/pagefind\.pf_meta$|downloads\/|feeds\/|kept\/|data\/changes\.json$|data\/(?:akn|tei|words)\/|data\/[^/]*\.sqlite$|.*\/index\.html\.md$|(?:llms\.txt|robots\.txt|service-worker\.js|sitemap[^/]*\.xml)$)/u;

/** The page for addresses that the site does not have. */
export const UNKNOWN = "404.html";

/** Number of files that are fetched in parallel. */
const AT_ONCE = 8;

/** The names of a site's caches. Other sites of the same origin have caches too; `root`, the address of the site, distinguishes them. */
export function cacheNames(root: string) {
  const own = `tiaowen ${root} `;
  return {
    /** The beginning of all names. */
    own,
    choice: `${own}choice`,
    /** Pages and data that were read, as they were then. */
    read: `${own}read`,
    /** Files whose address names their content: scripts, styles, the search index. */
    parts: `${own}parts`,
    /** What readers asked to keep of a version. */
    version: (version: string) => `${own}version ${version}`,
  };
}

/** The address under which a file is cached: without a query, and for a page with the slash that some hosts strip. */
export function keyOf(address: string): string {
  const { origin, pathname } = new URL(address);
  const path = pathname.replace(/\/index\.html$/u, "/");
  const last = path.slice(path.lastIndexOf("/") + 1);
  return `${origin}${path}${last === "" || last.includes(".") ? "" : "/"}`;
}

/** The files of a choice. A document that the site no longer has is left out. */
export function filesOf(
  { base, documents, shared, others }: KeptFiles,
  { all, documents: ids }: KeptChoice,
): KeptFile[] {
  if (all) return [base, ...Object.values(documents), ...Object.values(shared), others].flat();
  const known = ids.filter((id) => id in documents);
  if (known.length === 0) return [];
  const count = sharedFiles(Object.keys(documents).length);
  const names = new Set(known.map((id) => documentFile(id, count)));
  return [
    base,
    ...known.map((id) => documents[id] ?? []),
    ...Array.from(names, (name) => shared[name] ?? []),
  ].flat();
}

/** The sizes of what can be kept of a list. */
export function sizesOf(files: KeptFiles): KeptSizes {
  const size = (choice: KeptChoice): number =>
    filesOf(files, choice).reduce((all, [, bytes]) => all + bytes, 0);
  const documents = Object.keys(files.documents).map(
    (id) => [id, size({ all: false, documents: [id] })] as const,
  );
  return {
    version: files.version,
    all: size({ all: true, documents: [] }),
    documents: Object.fromEntries(documents),
  };
}

export async function readChoice(root: string): Promise<KeptChoice> {
  const kept = await caches.match(root, { cacheName: cacheNames(root).choice });
  return kept === undefined ? NOTHING : await kept.json();
}

export async function writeChoice(root: string, choice: KeptChoice): Promise<void> {
  const cache = await caches.open(cacheNames(root).choice);
  await cache.put(root, Response.json(choice));
}

export function isNothing({ all, documents }: KeptChoice): boolean {
  return !all && documents.length === 0;
}

/** The first digits of the SHA-256 of a response. */
export async function sumOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  const digits = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0"));
  return digits.join("").slice(0, SUM_DIGITS);
}

/** The response without its redirection, which no page may be answered with: a host may strip the last slash of addresses. */
export function withoutRedirection(response: Response): Response {
  if (!response.redirected) return response;
  return new Response(response.body, { headers: response.headers });
}

/** What was cached of the site before: former versions, and what was read. */
async function formerCaches(root: string, version: string): Promise<Cache[]> {
  const { own, choice, version: nameOf } = cacheNames(root);
  const names = (await caches.keys()).filter(
    (name) => name.startsWith(own) && name !== choice && name !== nameOf(version),
  );
  return Promise.all(names.map((name) => caches.open(name)));
}

/** A file from one of the caches, if it is unchanged. */
async function unchanged(
  formers: readonly Cache[],
  address: string,
  sum: string,
): Promise<Response | null> {
  for (const former of formers) {
    const response = await former.match(address);
    if (response !== undefined && (await sumOf(response.clone())) === sum) return response;
  }
  return null;
}

/**
 * A file from the network, which neither the browser nor the service worker stores besides.
 * @throws Error if it cannot be fetched or is of another version
 */
async function fetched(address: string, sum: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(address, { cache: "no-store", ...(signal && { signal }) });
  if (!response.ok || (await sumOf(response.clone())) !== sum) {
    throw new Error(`${address} is not of this version`);
  }
  return withoutRedirection(response);
}

/** The address at which the cache of a version has its list of files. No page is answered with it. */
function listAddress(root: string): string {
  return new URL(FILES_FILE, root).href;
}

/** The names of the caches of all versions that are kept. */
async function versionNames(root: string): Promise<string[]> {
  const beginning = cacheNames(root).version("");
  return (await caches.keys()).filter((name) => name.startsWith(beginning));
}

/** The list of files that was kept with a version, the last of several; null where nothing is kept. */
export async function keptList(root: string): Promise<KeptFiles | null> {
  for (const cacheName of (await versionNames(root)).toReversed()) {
    const list = await caches.match(listAddress(root), { cacheName });
    if (list !== undefined) return list.json();
  }
  return null;
}

/**
 * Keeps the files of a choice, and the list of all files. Unchanged files are taken from other caches. Files that were kept before a failure stay for the
 * next attempt.
 * @param report is told the number of bytes kept so far
 * @throws Error if a file cannot be fetched, is of another version, or there is no room; the reason of `signal` if it aborts
 */
export async function keepFiles(
  root: string,
  files: KeptFiles,
  choice: KeptChoice,
  report: (bytes: number) => void = () => {},
  signal?: AbortSignal,
): Promise<void> {
  const { version } = files;
  const cache = await caches.open(cacheNames(root).version(version));
  await cache.put(listAddress(root), Response.json(files));
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const formers = await formerCaches(root, version);
  const left = filesOf(files, choice).reverse();
  let bytes = 0;
  const work = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      signal?.throwIfAborted();
      const [path, size, sum] = next;
      const address = new URL(path, root).href;
      if (!kept.has(address)) {
        const former = await unchanged(formers, address, sum);
        await cache.put(address, former ?? (await fetched(address, sum, signal)));
      }
      bytes += size;
      report(bytes);
    }
  };
  const works = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, () =>
      work().catch((error: unknown) => {
        left.length = 0;
        throw error;
      }),
    ),
  );
  for (const done of works) if (done.status === "rejected") throw done.reason;
}

/** Removes, of every version, the files that a choice does not have; of a choice of nothing, the versions. */
export async function removeOthers(root: string, choice: KeptChoice): Promise<void> {
  for (const name of await versionNames(root)) {
    const cache = await caches.open(name);
    const list = await cache.match(listAddress(root));
    const files = list === undefined ? [] : filesOf(await list.json(), choice);
    if (isNothing(choice) || (list !== undefined && files.length === 0)) {
      await caches.delete(name);
      continue;
    }
    // Without its list it is not known what a version needs.
    if (list === undefined) continue;
    const kept = new Set(
      [FILES_FILE, ...files.map(([path]) => path)].map((path) => new URL(path, root).href),
    );
    for (const { url } of await cache.keys()) if (!kept.has(url)) await cache.delete(url);
  }
}
