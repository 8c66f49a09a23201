/** Addresses of clauses on the site, for data files. */
// @ts-nocheck

import type { ClauseAddress } from "../model/types.ts";

/**
 * Address of a clause on its document's page.
 * @param root address of the site's root, with a slash at the end
 */
export function clauseUrl(root: string, { document, clause }: ClauseAddress): string {
  return `${root}zh-hans/docs/${document}/#${clause}`;
}
