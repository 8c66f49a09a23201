/** Replaces the former site with a new one. */
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

/**
 * Moves the former site away and the new one into its place by two renames in direct sequence. There is no site between
 * the two renames.
 * @param rename renames a folder; throws if it fails
 * @throws Error after the former site was put back, or one that names the folder in which it is kept
 */
export function putInPlace(
  { target, next, former }: Exchange,
  rename: (from: string, to: string) => void = renameSync,
): void {
  const existed = stands(target);
  if (existed) rename(target, former);
  try {
    rename(next, target);
  } catch (error) {
    if (existed) putBack({ target, next, former }, rename, error);
    throw error;
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
