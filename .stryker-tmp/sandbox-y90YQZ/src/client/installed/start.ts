/** Registers the service worker when the page is loaded and idle, and announces new versions. */
// @ts-nocheck

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

type KeptState = "keeping" | "kept" | "failed" | "off" | "unsupported";

/** Shows on the offline page whether the site is cached. */
function report(state: KeptState): void {
  for (const sentence of document.querySelectorAll<HTMLElement>("[data-kept-state]")) {
    sentence.hidden = sentence.dataset.keptState !== state;
  }
}

/** Resolves when a version is kept and serves. Rejects if the version that is being installed is given up and none serves. */
function becomesActive({ active, installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  if (active !== null) return Promise.resolve();
  const worker = installing ?? waiting;
  return new Promise((kept, failed) => {
    const tell = (): void => {
      if (worker?.state === "activated") kept();
      if (worker === null || worker.state === "redundant") failed(new Error("A file is not kept"));
    };
    worker?.addEventListener("statechange", tell);
    tell();
  });
}

/**
 * Registers the service worker; not in an offline copy, not without service worker support, and not if the reader saves
 * data.
 */
export async function startKeeping(): Promise<void> {
  if (document.documentElement.dataset.pageFile !== undefined) return;
  if (!("serviceWorker" in navigator)) return report("unsupported");
  if (navigator.connection?.saveData === true) return report("off");
  report("keeping");
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
    const options = { scope: ROOT, updateViaCache: "none" } as const;
    const registration = await serviceWorker.register(address, options);
    watch(registration);
    await becomesActive(registration);
    report("kept");
  } catch (error) {
    report("failed");
    console.info("The site is not kept for reading without a network:", error);
  }
}
