/** Replaces the former site with a new one. */
// @ts-nocheck

import { lstatSync, renameSync } from "node:fs";

/** The folders of one exchange, all on the same file system. */
export interface Exchange {
  /** The folder from which the site is served; it may be absent. */
  readonly target: string;
  /** The folder of the new site. */
  readonly next: string;
  /** The folder to which the former site is moved; absent before the exchange. */
  readonly former: string;
}

function stands(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Most other builds that may put their sites into the same place in the same moment. */
const MOST_OTHERS = 20;

/**
 * Moves the former site away and the new one into its place by two renames in direct sequence. There is no site between
 * the two renames. Where another build puts its site there in between, that one is moved away too: the last one stays.
 * @param rename renames a folder; throws if it fails
 * @throws Error after the former site was put back, or one that names the folder in which it is kept
 */
export function putInPlace(
  { target, next, former }: Exchange,
  rename: (from: string, to: string) => void = renameSync,
): void {
  for (let others = 0; ; others++) {
    const aside = others === 0 ? former : `${former}-${others}`;
    const existed = moveAway(target, aside, rename);
    try {
      rename(next, target);
      return;
    } catch (error) {
      if (isTaken(error) && others < MOST_OTHERS) continue;
      if (existed) putBack({ target, next, former: aside }, rename, error);
      throw error;
    }
  }
}

/** True if a folder that is not empty stands where another one was to go. */
function isTaken(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "ENOTEMPTY" || error.code === "EEXIST")
  );
}

/** Moves a site away. @returns false if there is none, or if another build has moved it first */
function moveAway(
  target: string,
  aside: string,
  rename: (from: string, to: string) => void,
): boolean {
  if (!stands(target)) return false;
  try {
    rename(target, aside);
    return true;
  } catch (error) {
    if (stands(target)) throw error;
    return false;
  }
}

function putBack(
  { target, next, former }: Exchange,
  rename: (from: string, to: string) => void,
  cause: unknown,
): void {
  try {
    rename(former, target);
  } catch {
    throw new Error(
      `There is no site at ${target} now: the new one could not be put there (${cause}), nor could the former one be put back. The former site is kept at ${former}, the new one at ${next}.`,
      { cause },
    );
  }
}

/** True if the only copy of the former site is the one that was moved away, so that it must be kept. */
export function isOnlyAside({ target, former }: Exchange): boolean {
  return stands(former) && !stands(target);
}
