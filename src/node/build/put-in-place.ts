/** Puts a built site in the place of the former one. */
import { lstatSync, renameSync } from "node:fs";

/** The folders of one exchange, all of one file system. */
export interface Exchange {
  /** Where the site stands that readers are given. It need not be there yet. */
  readonly target: string;
  /** The new site. */
  readonly next: string;
  /** Where the former site is put. Nothing is there yet. */
  readonly former: string;
}

function stands(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/**
 * Renames the former site out of the way and the new one into its place, one right after the other: for the time of a rename there is
 * no site.
 * @param rename renames a folder; throws if it cannot
 * @throws Error with the former site in its place, or one that names the folder in which it is kept
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

/** True if the former site stands nowhere else than aside, so that it must be kept. */
export function isOnlyAside({ target, former }: Exchange): boolean {
  return stands(former) && !stands(target);
}
