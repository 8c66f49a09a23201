/** Has the browser keep the site once the page is done and idle, and tells the reader of a new version. */
import { ROOT } from "../../site/routes/address.ts";
import { idle } from "../dom/idle.ts";
import { announceVersion } from "./announce.ts";

declare global {
  interface Navigator {
    /** Network Information API; absent in many browsers. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** Tells of the worker that waits, now or later, to take the place of the one that serves this page. */
function watch(registration: ServiceWorkerRegistration): void {
  const tell = (): void => {
    const { waiting } = registration;
    if (waiting === null || navigator.serviceWorker.controller === null) return;
    announceVersion(() => waiting.postMessage("take over"));
  };
  tell();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", tell);
  });
}

/** Says on the offline page that the site is kept. */
function reportKept(): void {
  for (const note of document.querySelectorAll<HTMLElement>("[data-kept]")) note.hidden = false;
}

/** Starts it; in an offline copy, without secure context or for a reader who saves data it does nothing. */
export async function startKeeping(): Promise<void> {
  if (document.documentElement.dataset.pageFile !== undefined) return;
  if (!("serviceWorker" in navigator) || navigator.connection?.saveData === true) return;
  const { serviceWorker } = navigator;
  const isFirst = serviceWorker.controller === null;
  serviceWorker.addEventListener("controllerchange", () => {
    if (!isFirst) location.reload();
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
