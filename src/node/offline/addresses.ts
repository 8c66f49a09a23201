/** Addresses of the site as addresses that name files, relative to the file that they stand in. */

/** The files of a site, as paths below its root. */
export interface SitePaths {
  /** The path of the root on the server, with a slash at both ends. */
  readonly root: string;
  readonly files: ReadonlySet<string>;
  /** What an address below the root names, without query and fragment; a folder that has no page stays a folder. */
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
  /** Pages name the same files again and again. */
  const known = new Map<string, string | null>();
  return {
    root,
    files,
    find(written) {
      const found = known.get(written);
      if (found !== undefined) return found;
      const path = find(written);
      known.set(written, path);
      return path;
    },
  };
}

/** The way from a file to a path below the same root; a folder ends with a slash and is never empty. */
export function wayTo(from: string, to: string): string {
  let common = 0;
  for (let at = to.indexOf("/"); at !== -1; at = to.indexOf("/", at + 1)) {
    if (!from.startsWith(to.slice(common, at + 1), common)) break;
    common = at + 1;
  }
  const up = from.slice(common).split("/").length - 1;
  return "../".repeat(up) + to.slice(common) || "./";
}

/** Characters beyond ASCII, percent-encoded. */
const ENCODED = /(?:%[89A-F][\dA-F])+/giu;

/** Query and fragment as they can be read: a page may hold them so, and says a word of its text once more. */
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
 * An address of the site that stands in the file `from`, as one that names a file; a folder without a page stays a
 * folder. Null for an address that is not of this site, or names nothing that it has.
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
