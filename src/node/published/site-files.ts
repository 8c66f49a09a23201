/** Reads files of a published site: from a folder, or from its address. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Reads a file by its path below the root of the site. Null if the site has no such file. */
export type ReadPublished = (path: string) => Promise<string | null>;

/** Milliseconds after which a file counts as failed. */
const PATIENCE = 60_000;

/** HTTP statuses of a file that is not there. */
const ABSENT = new Set([404, 410]);

/**
 * Makes the reader of a site.
 * @param place its folder, or its address, which begins with `http:` or `https:`
 */
export function publishedFiles(place: string): ReadPublished {
  return /^https?:\/\//iu.test(place) ? fromAddress(place) : fromFolder(place);
}

/** The reader throws if the disk fails otherwise than by an absent file. */
function fromFolder(folder: string): ReadPublished {
  return (path) =>
    readFile(join(folder, path), "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
      throw error;
    });
}

/** The reader throws if the host does not answer in time, or with another status than “found” and “not found”. */
function fromAddress(address: string): ReadPublished {
  const root = address.endsWith("/") ? address : `${address}/`;
  return async (path) => {
    const file = new URL(path, root).href;
    const failed = (why: string, cause?: unknown): Error =>
      new Error(`The published site could not be read: ${file}: ${why}`, { cause });
    const response = await fetch(file, { signal: AbortSignal.timeout(PATIENCE) }).catch(
      (error: Error) => {
        throw failed(String(error.cause ?? error.message), error);
      },
    );
    if (ABSENT.has(response.status)) return null;
    if (!response.ok) throw failed(String(response.status));
    return response.text();
  };
}
