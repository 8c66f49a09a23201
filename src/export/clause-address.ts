/** Addresses of clauses on the site, for data files. */
import type { ClauseAddress } from "../model/types.ts";
import type { AddressLanguage } from "./file-language.ts";

/**
 * Address of a clause on its document's page.
 * @param root address of the site's root, with a slash at the end
 * @param language of the page; files that are the same in all languages have the Simplified one
 */
export function clauseUrl(
  root: string,
  { document, clause }: ClauseAddress,
  language: AddressLanguage = "zh-hans",
): string {
  return `${root}${language}/docs/${document}/#${clause}`;
}
