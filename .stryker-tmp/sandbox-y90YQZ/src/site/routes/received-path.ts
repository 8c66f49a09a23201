/** Where the site has the files that sources were imported from. */
// @ts-nocheck

import type { Received } from "../../model/types.ts";

/** Path below the site's root. Files below `downloads/` are not kept for reading without a network. */
export function receivedPath(source: string, { name }: Pick<Received, "name">): string {
  return `downloads/originals/${source}/${name}`;
}
