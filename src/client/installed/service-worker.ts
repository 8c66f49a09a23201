/**
 * The service worker. Pages that were read, and what they loaded, open again without a network; while there is one, they
 * come from it. What readers asked to keep is kept as one version, whole, and is served until they accept the next one.
 */
import { notKeptPage } from "../../site/html/not-kept-page.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { chooseLanguage } from "../page/choose-language.ts";
import {
  cacheNames,
  FILES_FILE,
  isNothing,
  type KeptFiles,
  keepFiles,
  keyOf,
  NEVER_KEPT,
  readChoice,
  sumOf,
  UNKNOWN,
  withoutRedirection,
} from "./kept-files.ts";
import { languageOf, notedLanguage, noteLanguage, storedPages } from "./stored-pages.ts";

/** The used part of a service worker's global scope. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "message", listener: (event: Lasting & MessageEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
}
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** A message of a page: take over now, or keep what the page has loaded before there was a worker. */
export type WorkerMessage = "take over" | { readonly read: readonly string[] };

/** CONTRACT with `node/offline/write-service-worker.ts`: the version of the site, the sum of its list of files, its names. */
declare const SITE: {
  readonly version: string;
  readonly sum: string;
  /** The name of the site in each of its languages. */
  readonly names: Readonly<Partial<Record<Language, string>>>;
};
declare const self: Scope;

const ROOT = self.registration.scope;
const NAMES = cacheNames(ROOT);
const KEPT = NAMES.version(SITE.version);
/** Most files that were read, and most parts, that are kept; the oldest go first. */
const MOST = { read: 400, parts: 1500 } as const;

/** Keeps of the new version what the reader asked to keep of the former one; without any, the version takes over at once. */
async function install(): Promise<void> {
  const choice = await readChoice(ROOT);
  if (isNothing(choice)) return self.skipWaiting();
  const response = await fetch(new URL(FILES_FILE, ROOT), { cache: "no-cache" });
  if (!response.ok || (await sumOf(response.clone())) !== SITE.sum) {
    throw new Error(`The list of files is not of version ${SITE.version}`);
  }
  const files: KeptFiles = await response.json();
  await keepFiles(ROOT, files, choice);
}

async function activate(): Promise<void> {
  const mine = new Set([KEPT, NAMES.choice, NAMES.read, NAMES.parts]);
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(NAMES.own) && !mine.has(name));
  await Promise.all(others.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The cache for a file that was read; null for an address that is never kept. */
function shelfOf(key: string): "read" | "parts" | null {
  if (!key.startsWith(ROOT)) return null;
  const path = key.slice(ROOT.length);
  if (NEVER_KEPT.test(path)) return null;
  return /^(?:_astro|search-data\/[0-9a-f]{12})\//u.test(path) ? "parts" : "read";
}

async function putRead(shelf: "read" | "parts", key: string, response: Response): Promise<void> {
  const cache = await caches.open(NAMES[shelf]);
  // What is read again becomes the newest.
  await cache.delete(key);
  await cache.put(key, withoutRedirection(response));
}

async function removeOldest(): Promise<void> {
  for (const shelf of ["read", "parts"] as const) {
    const cache = await caches.open(NAMES[shelf]);
    const keys = await cache.keys();
    for (const key of keys.slice(0, Math.max(0, keys.length - MOST[shelf]))) {
      await cache.delete(key);
    }
  }
}

/** Keeps what a page has loaded, the page first, without loading anything: the browser's cache has it, or it is not kept. */
async function keepLoaded(addresses: readonly string[]): Promise<void> {
  const [page] = addresses;
  if (page !== undefined) await noteLanguage(ROOT, page);
  for (const address of addresses) {
    const key = keyOf(address);
    const shelf = shelfOf(key);
    if (shelf === null) continue;
    const options = { cache: "only-if-cached", mode: "same-origin" } as const;
    const response = await fetch(address, options).catch(() => null);
    if (response?.ok) await putRead(shelf, key, response);
  }
}

function keptAs(cacheName: string, key: string): Promise<Response | undefined> {
  return caches.match(key, { cacheName });
}

/** The answer where there is no network and the file is not kept. */
async function withoutNetwork({ url, mode }: Request, error: unknown): Promise<Response> {
  if (mode !== "navigate") throw error;
  const { all } = await readChoice(ROOT);
  const unknown = all ? await keptAs(KEPT, new URL(UNKNOWN, ROOT).href) : undefined;
  if (unknown !== undefined) {
    return new Response(unknown.body, { status: 404, headers: unknown.headers });
  }
  const noted = await notedLanguage(ROOT);
  const lang =
    languageOf(ROOT, url) ?? chooseLanguage(noted, navigator.languages, Object.keys(SITE.names));
  const front = `${ROOT}${lang}/`;
  if (keyOf(url) === ROOT && (await caches.match(front, { cacheName: NAMES.read })) !== undefined) {
    return Response.redirect(front + new URL(url).search);
  }
  const stored = await storedPages(ROOT, [KEPT, NAMES.read], lang, SITE.names);
  const page = { lang, root: ROOT, address: url, names: SITE.names, stored };
  const { html, headers } = notKeptPage(page);
  return new Response(html, { status: 503, headers });
}

async function answer(event: Fetching, key: string, shelf: "read" | "parts"): Promise<Response> {
  const { request } = event;
  if (request.mode === "navigate") event.waitUntil(noteLanguage(ROOT, key).catch(() => {}));
  const kept = await keptAs(KEPT, key);
  if (kept !== undefined) return kept;
  const former = await keptAs(NAMES[shelf], key);
  // The address of a part names its content.
  if (former !== undefined && shelf === "parts") return former;
  try {
    const response = await fetch(request);
    if (response.ok && response.status === 200) {
      event.waitUntil(putRead(shelf, key, response.clone()).catch(() => {}));
    }
    if (request.mode === "navigate") event.waitUntil(removeOldest().catch(() => {}));
    // A host that is out of order is as good as none.
    return response.status >= 500 ? (former ?? response) : response;
  } catch (error) {
    return former ?? withoutNetwork(request, error);
  }
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  const message: WorkerMessage = event.data;
  event.waitUntil(message === "take over" ? self.skipWaiting() : keepLoaded(message.read));
});
self.addEventListener("fetch", (event) => {
  const { method, url, headers, cache } = event.request;
  // What asks not to be stored, as the files of a version do, is not.
  if (method !== "GET" || headers.has("range") || cache === "no-store") return;
  const key = keyOf(url);
  const shelf = shelfOf(key);
  if (shelf !== null) event.respondWith(answer(event, key, shelf));
});
