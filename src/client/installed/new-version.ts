/** What happens when the site has a new version: readers who keep something of it are asked before they get it. */
import { ROOT } from "../../site/routes/address.ts";
import { announceVersion } from "./announce.ts";
import { isNothing, readChoice } from "./kept-files.ts";
import type { WorkerMessage } from "./service-worker.ts";

/** Announces a waiting worker. It waits only where the reader asked to keep something. */
export async function announceWaiting(waiting: ServiceWorker, scope: string): Promise<void> {
  if (isNothing(await readChoice(scope))) return;
  const message: WorkerMessage = "take over";
  announceVersion(() => waiting.postMessage(message));
}

/** Goes on with a version that was accepted in another window; what is typed here and not saved goes first. */
export async function followOtherWindow(): Promise<void> {
  // Without anything kept as a version, pages come from the network whoever serves them.
  if (isNothing(await readChoice(new URL(ROOT, location.href).href))) return;
  if ("unsaved" in document.documentElement.dataset) announceVersion(() => location.reload());
  else location.reload();
}
