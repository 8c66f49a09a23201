/** Registers the service worker when the page is loaded and idle, tells it what the page has loaded, and announces new versions. */
import { ROOT } from "../../site/routes/address.ts";
import { idle } from "../dom/idle.ts";
import type { WorkerMessage } from "./service-worker.ts";

/** True where the browser and the address let pages be kept; not in an offline copy. */
export function canKeep(): boolean {
  const isCopy = document.documentElement.dataset.pageFile !== undefined;
  return !isCopy && "serviceWorker" in navigator && "caches" in globalThis;
}

/** Does what a new version needs, with code that is loaded when there is one. */
function withNewVersion(
  act: (code: typeof import("./new-version.ts")) => Promise<void>,
): Promise<void> {
  return import("./new-version.ts")
    .then(act)
    .catch((error: unknown) => console.info("No news of a version:", error));
}

/** Announces a waiting worker, now or whenever one appears. */
function watch(registration: ServiceWorkerRegistration): void {
  const look = (): void => {
    const { waiting, scope } = registration;
    if (waiting === null || navigator.serviceWorker.controller === null) return;
    void withNewVersion((code) => code.announceWaiting(waiting, scope));
  };
  look();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", look);
  });
}

/** The worker that serves, as soon as there is one. */
async function servingWorker(
  registration: ServiceWorkerRegistration,
): Promise<ServiceWorker | null> {
  const ready = await navigator.serviceWorker.ready;
  return ready.active ?? registration.active;
}

/** Registers the service worker. Nothing is loaded besides its script. */
export async function startKeeping(): Promise<void> {
  if (!canKeep()) return;
  const { serviceWorker } = navigator;
  const isFirst = serviceWorker.controller === null;
  serviceWorker.addEventListener("controllerchange", () => {
    if (!isFirst) void withNewVersion((code) => code.followOtherWindow());
  });
  await idle();
  try {
    const address = `${ROOT}service-worker.js`;
    const options = { scope: ROOT, updateViaCache: "none" } as const;
    const registration = await serviceWorker.register(address, options);
    watch(registration);
    if (!isFirst) return;
    const worker = await servingWorker(registration);
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    worker?.postMessage({ read: [location.href, ...loaded] } satisfies WorkerMessage);
  } catch (error) {
    console.info("Pages are not kept:", error);
  }
}
