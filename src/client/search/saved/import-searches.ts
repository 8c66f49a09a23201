/** The import of saved searches from a file. */
import { mergeSavedSearches, readSavedSearches } from "../../../kept/saved-searches/format.ts";
import type { Language } from "../../../site/i18n/languages.ts";
import { refusal } from "../../../site/i18n/pages/import.ts";
import { importedSearches, savedWord } from "../../../site/i18n/search/saved.ts";
import type { SavedSearchStore } from "../../data/saved-searches.ts";

/** Merges the searches of a file. A damaged file, or one of another kind, changes nothing. @returns messages for the reader */
export function importSearches(
  text: string,
  store: SavedSearchStore,
  lang: Language,
): readonly string[] {
  const result = readSavedSearches(text);
  if ("problems" in result) return refusal(lang, result.problems, savedWord(lang, "foreign"));
  store.replace(mergeSavedSearches(store.read(), result.entries));
  return [importedSearches(lang, result.entries.size)];
}
