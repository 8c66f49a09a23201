/** Folders that a run makes and removes: at its end, and when SIGINT, SIGTERM or SIGHUP ends it. */
import { rmSync } from "node:fs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The folders of this process that are there. */
const folders = new Set<string>();

/**
 * Ends the process by the signal, without its folders. Threads may write until they end, so that a folder is removed twice.
 * `process.exit` would wait for these threads, some of which wait for this one.
 */
function end(signal: (typeof SIGNALS)[number]): void {
  for (const folder of [...folders, ...folders]) rmSync(folder, { recursive: true, force: true });
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

/** Has a folder removed when a signal ends the process. */
export function removeWhenKilled(folder: string): void {
  if (folders.size === 0) for (const signal of SIGNALS) process.on(signal, end);
  folders.add(folder);
}

/** Leaves a folder where it is, whatever ends the process. */
export function keepFolder(folder: string): void {
  folders.delete(folder);
  if (folders.size === 0) for (const signal of SIGNALS) process.off(signal, end);
}

/** Removes a folder. A failure does not change the result of the run; a warning names the folder. */
export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    process.emitWarning(`${folder} could not be removed: ${error}`);
  }
  keepFolder(folder);
}
