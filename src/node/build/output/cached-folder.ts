/** Folders that take long to make, kept between runs while what they are made of stays the same. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { putInPlace } from "./put-in-place.ts";
import { removeFolder, removeWhenKilled } from "./temporary-folders.ts";

/** A folder that is still being made begins so. */
const UNFINISHED = "unfinished-";
/** Milliseconds after which an unfinished folder is one that nobody finishes: a day. */
const ABANDONED = 24 * 60 * 60 * 1000;

/**
 * The sum of all files below a folder: their paths and their contents.
 *
 * @param excluded names of the folder's own entries that do not count
 */
export function sumOfFolder(folder: string, excluded: ReadonlySet<string>): string {
  const sum = createHash("sha256");
  // Thousands of small files are read one after another in half the time that it takes to wait for each.
  const add = (path: string): void => {
    const entries = readdirSync(join(folder, path), { withFileTypes: true });
    for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
      const file = join(path, entry.name);
      if (excluded.has(file)) continue;
      if (entry.isDirectory()) {
        add(file);
        continue;
      }
      const content = readFileSync(join(folder, file));
      sum.update(`${file}\0${content.length}\0`).update(content);
    }
  };
  add("");
  return sum.digest("hex");
}

/** Where folders of one kind are kept. */
export interface FolderCache {
  /** The folder of all of them. */
  readonly place: string;
  /** So many are kept, those used last. */
  readonly kept: number;
}

/**
 * A folder by its key, made where there is none yet. It is put in place whole or not at all.
 *
 * @param key a file name that says all that the folder is made of
 * @param make writes the content into a new path
 * @returns its path
 */
export async function cachedFolder(
  cache: FolderCache,
  key: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const { place, kept } = cache;
  const folder = join(place, key);
  await mkdir(place, { recursive: true });
  if (!(await exists(folder))) {
    const unfinished = await mkdtemp(join(place, UNFINISHED));
    try {
      const made = join(unfinished, "made");
      await make(made);
      await rename(made, folder).catch(async (error: unknown) => {
        // Another run may have made the same meanwhile.
        if (!(await exists(folder))) throw error;
      });
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  }
  const now = new Date();
  await utimes(folder, now, now);
  await removeOld(place, kept);
  return folder;
}

/** A folder that each run makes anew, of what the one before has left. */
export interface RenewedFolder {
  /** Path of the folder that the last run has left; it may not be there. */
  readonly former: string;
  /** Path of the new folder, which is empty. */
  readonly next: string;
  /** Puts the new folder in the place of the former one, whole. */
  keep(): Promise<void>;
  /** Removes the new folder if it was not kept. */
  end(): void;
}

/**
 * Begins to renew a folder.
 *
 * @param key a file name that says which folder it is
 */
export async function renewFolder(
  { place, kept }: FolderCache,
  key: string,
): Promise<RenewedFolder> {
  await mkdir(place, { recursive: true });
  const unfinished = await mkdtemp(join(place, UNFINISHED));
  removeWhenKilled(unfinished);
  const former = join(place, key);
  const next = join(unfinished, "next");
  await mkdir(next);
  return {
    former,
    next,
    async keep() {
      putInPlace({ target: former, next, former: join(unfinished, "former") });
      const now = new Date();
      await utimes(former, now, now);
      await removeOld(place, kept);
    },
    end: () => removeFolder(unfinished),
  };
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function removeOld(place: string, kept: number): Promise<void> {
  const entries = await Promise.all(
    (await readdir(place)).map(async (name) => {
      const used = await stat(join(place, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      );
      return { name, used };
    }),
  );
  const [unfinished = [], finished = []] = [true, false].map((is) =>
    entries.filter(({ name }) => name.startsWith(UNFINISHED) === is),
  );
  const old = [
    ...unfinished.filter(({ used }) => used < Date.now() - ABANDONED),
    ...finished.toSorted((one, other) => other.used - one.used).slice(kept),
  ];
  // Out of its place at once: a folder that is removed in part must not pass for one that is whole.
  for (const { name } of old) {
    const away = await mkdtemp(join(place, UNFINISHED));
    await rename(join(place, name), join(away, "old")).catch(() => {});
    await rm(away, { recursive: true, force: true });
  }
}
