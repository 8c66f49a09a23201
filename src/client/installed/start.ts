/** Registers the service worker when the page is loaded and idle, tells it what the page has loaded, and announces new versions. */
import { ROOT } from "../../site/routes/address.ts";
import { idle } from "../dom/idle.ts";
import { isNothing, readChoice } from "./kept-files.ts";
import type { WorkerMessage } from "./service-worker.ts";

/** True where the browser and the address let pages be kept; not in an offline copy. */
export function canKeep(): boolean {
  const isCopy = document.documentElement.dataset.pageFile !== undefined;
  return !isCopy && "serviceWorker" in navigator && "caches" in globalThis;
}

function tell(worker: ServiceWorker, message: WorkerMessage): void {
  worker.postMessage(message);
}

/** Shows the bar that announces a version; its code is loaded when there is one. */
function announce(take: () => void): void {
  import("./announce.ts")
    .then(({ announceVersion }) => announceVersion(take))
    .catch((error: unknown) => console.info("A new version could not be announced:", error));
}

/** Announces a waiting worker, now or whenever one appears. It waits only where the reader asked to keep something. */
function watch(registration: ServiceWorkerRegistration): void {
  const look = (): void => {
    const { waiting, scope } = registration;
    if (waiting === null || navigator.serviceWorker.controller === null) return;
    readChoice(scope)
      .then((choice) => {
        if (!isNothing(choice)) announce(() => tell(waiting, "take over"));
      })
      .catch((error: unknown) => console.info("A new version could not be announced:", error));
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
  serviceWorker.addEventListener("controllerchange", async () => {
    // Without anything kept as a version, pages come from the network whoever serves them.
    if (isFirst || isNothing(await readChoice(new URL(ROOT, location.href).href))) return;
    // The version was accepted in another window: what is typed here and not saved goes first.
    if ("unsaved" in document.documentElement.dataset) announce(() => location.reload());
    else location.reload();
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
    if (worker !== null) tell(worker, { read: [location.href, ...loaded] });
  } catch (error) {
    console.info("Pages are not kept for reading without a network:", error);
  }
}
