/** Addresses of the site as addresses that name files, relative to the file that they stand in. */
import { posix } from "node:path";

/** The files of a site, as paths below its root. */
export interface SitePaths {
  /** The path of the root on the server, with a slash at both ends. */
  readonly root: string;
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

/** @param root the path of the site's root on the server, with a slash at both ends */
export function sitePaths(root: string, files: Iterable<string>): SitePaths {
  const all = new Set(files);
  const folders = new Set([""]);
  for (const file of all) {
    for (let at = file.indexOf("/"); at !== -1; at = file.indexOf("/", at + 1)) {
      folders.add(file.slice(0, at + 1));
    }
  }
  return { root, files: all, folders };
}

/** The way from a file to a path below the same root; a folder ends with a slash and is never empty. */
export function wayTo(from: string, to: string): string {
  const way = posix.relative(posix.dirname(`/${from}`), `/${to}`);
  const folder = to === "" || to.endsWith("/");
  return way === "" ? (folder ? "./" : posix.basename(to)) : `${way}${folder ? "/" : ""}`;
}

/**
 * An address of the site that stands in the file `from`, as one that names a file; a folder without a page stays a
 * folder. Null for an address that is not of this site, or names nothing that it has.
 */
export function fileAddress(paths: SitePaths, from: string, address: string): string | null {
  if (!address.startsWith(paths.root) || address.startsWith("//")) return null;
  const [, written = "", mark = ""] =
    /^([^?#]*)(.*)$/su.exec(address.slice(paths.root.length)) ?? [];
  const path = decodeURIComponent(written);
  const page = `${path}index.html`;
  const folder = path === "" || path.endsWith("/");
  const found = folder && paths.files.has(page) ? page : path;
  if (!paths.files.has(found) && !paths.folders.has(found)) return null;
  return wayTo(from, found).split("/").map(encodeURIComponent).join("/") + mark;
}
