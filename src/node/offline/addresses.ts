/** Converts addresses of the site to relative addresses of files. */

/** The files of a site, as paths below its root. */
export interface SitePaths {
  /** The path of the root on the server, with a slash at both ends. */
  readonly root: string;
  readonly files: ReadonlySet<string>;
  /**
   * The file at an address below the root, given without query and fragment; null if there is none. A folder without a
   * page stays a folder.
   */
  find(written: string): string | null;
}

/** @param root the path of the site's root on the server, with a slash at both ends */
export function sitePaths(root: string, all: Iterable<string>): SitePaths {
  const files = new Set(all);
  const folders = new Set([""]);
  for (const file of files) {
    for (let at = file.indexOf("/"); at !== -1; at = file.indexOf("/", at + 1)) {
      folders.add(file.slice(0, at + 1));
    }
  }
  const find = (written: string): string | null => {
    const path = decodeURIComponent(written);
    const page = `${path}index.html`;
    const found = folders.has(path) && files.has(page) ? page : path;
    return files.has(found) || folders.has(found) ? found : null;
  };
  /** The results so far: pages name the same files again and again. */
  const known = new Map<string, string | null>();
  return {
    root,
    files,
    find(written) {
      const found = known.get(written);
      if (found !== undefined) return found;
      // A copy, since an address that was cut out of a page keeps the whole page in memory.
      const own = structuredClone(written);
      const path = find(own);
      known.set(own, path);
      return path;
    },
  };
}

/** The same files. @param found receives the file at each address that is looked up */
export function noted(paths: SitePaths, found: Map<string, string | null>): SitePaths {
  return {
    ...paths,
    find(written) {
      const file = paths.find(written);
      found.set(written, file);
      return file;
    },
  };
}

/**
 * The relative address from a file to a path below the same root; the address of a folder ends with a slash and is
 * never empty.
 */
export function wayTo(from: string, to: string): string {
  let common = 0;
  for (let at = to.indexOf("/"); at !== -1; at = to.indexOf("/", at + 1)) {
    if (!from.startsWith(to.slice(common, at + 1), common)) break;
    common = at + 1;
  }
  const up = from.slice(common).split("/").length - 1;
  return "../".repeat(up) + to.slice(common) || "./";
}

/** Percent-encoded non-ASCII characters. */
const ENCODED = /(?:%[89A-F][\dA-F])+/giu;

/**
 * Decodes the non-ASCII characters of a query and fragment, which a page may contain unencoded. The decoded words
 * repeat words of the page's text and so compress better.
 */
function readable(mark: string): string {
  return mark.replace(ENCODED, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

/**
 * Converts an address of the site in the file `from` to the relative address of a file. A folder without a page stays a
 * folder. Null for an address outside the site, or without a file.
 */
export function fileAddress(paths: SitePaths, from: string, address: string): string | null {
  if (!address.startsWith(paths.root) || address.startsWith("//")) return null;
  const mark = address.search(/[?#]/u);
  const end = mark === -1 ? address.length : mark;
  const found = paths.find(address.slice(paths.root.length, end));
  if (found === null) return null;
  const way = wayTo(from, found).split("/").map(encodeURIComponent).join("/");
  return way + readable(address.slice(end));
}
