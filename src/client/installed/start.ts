/** Registers the service worker when the page is loaded and idle, and announces new versions. */
import { ROOT } from "../../site/routes/address.ts";
import { idle } from "../dom/idle.ts";

declare global {
  interface Navigator {
    /** Network Information API; absent in many browsers. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** Shows the bar that announces a version; its code is loaded when there is one. */
function announce(take: () => void): void {
  import("./announce.ts")
    .then(({ announceVersion }) => announceVersion(take))
    .catch((error: unknown) => console.info("A new version could not be announced:", error));
}

/** Announces a waiting worker, now or whenever one appears. */
function watch(registration: ServiceWorkerRegistration): void {
  const tell = (): void => {
    const { waiting } = registration;
    if (waiting === null || navigator.serviceWorker.controller === null) return;
    announce(() => waiting.postMessage("take over"));
  };
  tell();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", tell);
  });
}

/** Shows on the offline page that the site is cached. */
function reportKept(): void {
  for (const note of document.querySelectorAll<HTMLElement>("[data-kept]")) note.hidden = false;
}

/**
 * Registers the service worker; not in an offline copy, not without service worker support, and not if the reader saves
 * data.
 */
export async function startKeeping(): Promise<void> {
  if (document.documentElement.dataset.pageFile !== undefined) return;
  if (!("serviceWorker" in navigator) || navigator.connection?.saveData === true) return;
  const { serviceWorker } = navigator;
  const isFirst = serviceWorker.controller === null;
  serviceWorker.addEventListener("controllerchange", () => {
    if (isFirst) return;
    // The version was accepted in another window: what is typed here and not saved goes first.
    if ("unsaved" in document.documentElement.dataset) announce(() => location.reload());
    else location.reload();
  });
  await idle();
  try {
    const address = `${ROOT}service-worker.js`;
    watch(await serviceWorker.register(address, { scope: ROOT, updateViaCache: "none" }));
    await serviceWorker.ready;
    reportKept();
  } catch (error) {
    console.info("The site is not kept for reading without a network:", error);
  }
}
