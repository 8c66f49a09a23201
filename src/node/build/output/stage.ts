/**
 * The folder beside the output in which a build works. Its name states the machine and the process, so that the next build can
 * clear away what a killed one left, and nothing of a build that is still running.
 */
import { lstatSync, readdirSync, renameSync } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { type Exchange, isOnlyAside } from "./put-in-place.ts";
import { keepFolder, removeFolder, removeWhenKilled } from "./temporary-folders.ts";

const MACHINE = hostname().replaceAll(/[^A-Za-z0-9]/gu, "");

/** The part of a stage's name that all stages of an output on this machine have. */
function prefixOf(target: string): string {
  return `.${basename(target)}-${MACHINE}-`;
}

function exchangeIn(stage: string, target: string): Exchange {
  return { target, next: join(stage, "site"), former: join(stage, "former") };
}

/** Makes a stage for an output folder. @returns its path and the folders of the exchange */
export async function makeStage(
  target: string,
): Promise<{ readonly stage: string; readonly exchange: Exchange }> {
  await mkdir(dirname(target), { recursive: true });
  const stage = await mkdtemp(join(dirname(target), `${prefixOf(target)}${process.pid}-`));
  removeWhenKilled(stage);
  return { stage, exchange: exchangeIn(stage, target) };
}

/** Removes a stage, unless it holds the only copy of the former site. */
export function removeStage(stage: string, exchange: Exchange): void {
  if (isOnlyAside(exchange)) keepFolder(stage);
  else removeFolder(stage);
}

/** True for the number of a process that is running. */
function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    // The process of another user may not be signalled, but it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Removes the stages of builds that were killed on this machine. Where one was killed while it exchanged the sites, the former
 * site is put back first.
 */
export function clearStages(target: string): void {
  const parent = dirname(target);
  if (lstatSync(parent, { throwIfNoEntry: false }) === undefined) return;
  const prefix = prefixOf(target);
  for (const name of readdirSync(parent)) {
    const builder = /^(\d+)-/u.exec(name.startsWith(prefix) ? name.slice(prefix.length) : "")?.[1];
    if (builder === undefined || isRunning(Number(builder))) continue;
    const stage = join(parent, name);
    const exchange = exchangeIn(stage, target);
    if (isOnlyAside(exchange)) renameSync(exchange.former, target);
    removeFolder(stage);
  }
}
