/**
 * The service worker: caches the whole site, so that it can be read and searched offline after one visit. A version is
 * cached completely or not at all, and is served until the reader accepts the next one.
 */
// @ts-nocheck


/** The used part of a service worker's global scope. */
export interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
}
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/**
 * CONTRACT with `node/offline/write-service-worker.ts`: the site's files by their addresses relative to its root, each
 * with its SHA-256 in hexadecimal digits.
 */
declare const SITE: {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
};
declare const self: Scope;

const PREFIX = "tiaowen ";
/**
 * Prefix of the names of this site's caches. Other sites of the same origin have caches too; the scope distinguishes
 * them.
 */
const OWN = `${PREFIX}${self.registration.scope} `;
const CACHE = `${OWN}${SITE.version}`;
/** The page for addresses that the site does not have. */
const UNKNOWN = "404.html";
/** Number of files that are fetched in parallel. */
const AT_ONCE = 4;

async function isWhole(response: Response, sum: string): Promise<boolean> {
  const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  const digits = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0"));
  return digits.join("") === sum;
}

/** Puts a file into the cache: from an earlier version if it is unchanged, otherwise from the network. */
async function keep(cache: Cache, path: string, sum: string): Promise<void> {
  const address = new URL(path, self.registration.scope).href;
  if ((await cache.match(address)) !== undefined) return;
  const former = await caches.match(address);
  if (former !== undefined && (await isWhole(former.clone(), sum))) {
    return cache.put(address, former);
  }
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok || !(await isWhole(response.clone(), sum))) {
    throw new Error(`${path} is not of version ${SITE.version}`);
  }
  return cache.put(address, response.redirected ? plain(response) : response);
}

/** The response without its redirection, which no page may be answered with: a host may strip the last slash of addresses. */
function plain({ body, headers }: Response): Response {
  return new Response(body, { headers });
}

/** Caches every file. Files cached before a failure are kept for the next attempt. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  const left = Object.entries(SITE.files);
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      await keep(cache, ...next);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(OWN) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Path of a file of this version, as in `SITE`; null for any other address. */
function pathOf(address: string): string | null {
  const { origin, pathname } = new URL(address);
  const file = origin + pathname;
  if (!file.startsWith(self.registration.scope)) return null;
  const path = file.slice(self.registration.scope.length).replace(/(^|\/)index\.html$/u, "$1");
  return path in SITE.files ? path : null;
}

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
self.addEventListener("message", ({ data }) => {
  if (data === "take over") void self.skipWaiting();
});
/** The file of an address that a host without the last slash leads to: `docs/a` is the page of the folder `docs/a/`. */
function fileOf(address: string): string | null {
  return pathOf(address) ?? pathOf(`${address.replace(/[?#].*$/su, "")}/`);
}

/** The page of the network, or where there is none the kept page for unknown addresses. */
async function unknownPage(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(new URL(UNKNOWN, self.registration.scope).href);
    if (kept === undefined) throw error;
    return new Response(kept.body, { status: 404, headers: kept.headers });
  }
}

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const path = method === "GET" ? fileOf(url) : null;
  if (path === null) {
    const isPage = mode === "navigate" && url.startsWith(self.registration.scope);
    if (isPage) event.respondWith(unknownPage(event.request));
    return;
  }
  const respond = async (): Promise<Response> => {
    const cache = await caches.open(CACHE);
    const kept = await cache.match(new URL(path, self.registration.scope).href);
    return kept ?? fetch(event.request);
  };
  event.respondWith(respond());
});
