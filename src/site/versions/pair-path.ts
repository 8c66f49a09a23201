/** Addresses of the page that compares any two versions of a work. */

/** Its path, with the two documents that it compares first. */
export function pairPath(
  work: string,
  pair?: { readonly old: string; readonly new: string },
): string {
  const chosen = pair === undefined ? "" : `?${new URLSearchParams(pair)}`;
  return `versions/${work}/pair/${chosen}`;
}
