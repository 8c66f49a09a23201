/** Names of the files that readers save. */
import { DEFAULT_STEM } from "../../site/own/file-stem.ts";

/** A name behind that of the site: `jiangbei-notes-2026-11-30.json`. */
export function siteFile(rest: string): string {
  return `${document.documentElement.dataset.files ?? DEFAULT_STEM}-${rest}`;
}
