/** Reads the files of a built site, from a folder or over HTTP. */
// @ts-nocheck

import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/** Milliseconds after which a file that does not come is an error. */
const PATIENCE = 20_000;

/** The files of a site by their paths below its root. */
export interface SiteReader {
  /** The address of the site's root on the web, with a slash at its end; null for a folder. */
  readonly address: string | null;
  /** A file; null if the site has none at the path. */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | null>;
}

function folderReader(folder: string): SiteReader {
  return {
    address: null,
    async read(path) {
      try {
        return new Uint8Array(await readFile(join(folder, path)));
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
        throw error;
      }
    },
  };
}

function webReader(root: URL): SiteReader {
  const address = root.href.endsWith("/") ? root.href : `${root.href}/`;
  return {
    address,
    async read(path) {
      const response = await fetch(new URL(path, address), {
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

/** Makes the reader for an address that begins with http: or https:, or for a folder. `base` is the folder of relative paths. */
export function siteReader(where: string, base: string): SiteReader {
  return /^https?:\/\//iu.test(where)
    ? webReader(new URL(where))
    : folderReader(resolve(base, where));
}
