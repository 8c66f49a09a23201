/** The paths of the ledger's files. */
// @ts-nocheck


/** Path of a file of the ledger below `data/`, for a language as addresses write it; JSON is the same in all languages. */
export function ledgerPath(language: string, ending: string): string {
  return `duties/duties${ending === "json" ? "" : `-${language}`}.${ending}`;
}
