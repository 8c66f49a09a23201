/** The id of an imported source and the name of its received file. */
import { basename, extname } from "node:path";

/** A name that every disk and every address can have. */
export function safeName(name: string): string {
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}#%]/gu, "-").replace(/^[.\s]+|[.\s]+$/gu, "");
  const ending = extname(safe);
  return safe === "" ? "file" : [...basename(safe, ending)].slice(0, 60).join("") + ending;
}

/** An id that only the sum of a file gives: its name and address have no letters for one. */
export const MADE_ID = /^document-[0-9a-f]{8}$/u;

/** An id of the name of a file or the path of an address, in letters and digits. */
export function idOf(name: string, address: string | null, sha256: string): string {
  const slug = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, "-")
      .replace(/^-+|-+$/gu, "")
      .slice(0, 40)
      .replace(/-+$/u, "");
  const own = slug(basename(name, extname(name)));
  const isTelling = /[a-z]{2}|\d{4}/u.test(own) && own !== "index";
  if (isTelling) return own;
  const path = address === null ? "" : slug(new URL(address).pathname.replace(/\.\w+$/u, ""));
  return path === "" ? `document-${sha256.slice(0, 8)}` : path;
}
