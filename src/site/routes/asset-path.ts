/** Where the site has the files of `assets/`. */

/** The folder, below the root of the site. */
export const ASSETS = "assets/";

/** Path below the root of the site. */
export function assetPath(name: string): string {
  return `${ASSETS}${name}`;
}
