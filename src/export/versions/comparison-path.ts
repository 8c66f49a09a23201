/** Where the site has the table of the changes between two versions. */

/** Path below the site's root. `language` is part of the addresses of pages: `zh-hans`. */
export function comparisonPath(comparison: string, language: string): string {
  return `data/changes/${comparison}.${language}.xlsx`;
}
