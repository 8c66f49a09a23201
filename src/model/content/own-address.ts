/** Addresses in the pages that a collection writes: each means the same in every language, on every host and in the offline copy. */

/** The place that an address names. */
export type OwnAddress =
  /** A page of the site. `path` is the part after the language; `mark` is query and fragment. */
  | { readonly kind: "page"; readonly path: string; readonly mark: string }
  /** A file in `assets/`. */
  | { readonly kind: "asset"; readonly name: string }
  /** A data file or a download, by its path below the root of the site. */
  | { readonly kind: "file"; readonly path: string }
  /** A heading of the same text. */
  | { readonly kind: "heading"; readonly heading: string }
  | { readonly kind: "elsewhere"; readonly address: string };

const ELSEWHERE = /^(?:https?:\/\/|mailto:|tel:)/iu;
/** A language that was copied with an address. */
const LANGUAGE = /^(?:zh-hans|zh-hant|en)(?:\/|$)/u;
/** Folders of files that every language shares. */
const FILE = /^(?:data|downloads)\/./u;

/** Reads an address as an editor writes it; null if it is none of these. */
export function readOwnAddress(written: string): OwnAddress | null {
  const address = decoded(written);
  if (address === null) return null;
  if (address.startsWith("#")) return { kind: "heading", heading: address.slice(1) };
  if (ELSEWHERE.test(address)) return { kind: "elsewhere", address: written };
  if (!address.startsWith("/") || address.startsWith("//")) return null;
  const [, path = "", mark = ""] = /^\/([^?#]*)(.*)$/su.exec(address) ?? [];
  if (/(?:^|\/)\.{1,2}(?:\/|$)|[\\\p{Cc}]/u.test(path)) return null;
  if (path.startsWith("assets/")) return { kind: "asset", name: path.slice("assets/".length) };
  if (FILE.test(path)) return { kind: "file", path };
  const own = path.replace(LANGUAGE, "");
  const isFolder = own === "" || own.endsWith("/");
  return { kind: "page", path: isFolder ? own : `${own}/`, mark };
}

/** Null for an address with a percent sign that encodes nothing. */
function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}

/** The id of a heading in a page. No other element of a page has such an id. */
export function headingId(heading: string): string {
  return `section-${heading.trim().replaceAll(/\s+/gu, "-")}`;
}
