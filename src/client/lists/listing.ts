/** The documents of the collection in short, loaded once by pages that filter them. */
import type { Language } from "../../site/i18n/languages.ts";
import type { ListedDocument } from "../../site/lists/documents.ts";
import { loadData } from "../data/load-data.ts";
import { once } from "../dom/once.ts";

/** A document in a long list. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly genre: string;
  readonly issuer: string;
  /** ISO 8601; empty if the document is not dated. */
  readonly date: string;
  /** Its title and issuer as they are filtered. */
  readonly words: string;
}

/** A text as it is filtered: compatibility forms and capitals count as equal. */
function filterText(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** True if a document has every word. */
export function hasWords({ words }: Listed, sought: string): boolean {
  return filterText(sought)
    .split(/\s+/u)
    .every((word) => words.includes(word));
}

/** The documents in the order of the collection. Rejects if they cannot be loaded; the next call then loads them again. */
export const loadListing = once(async (lang: Language): Promise<readonly Listed[]> => {
  const rows = await loadData<readonly ListedDocument[]>(`listing/${lang}.json`);
  return rows.map(([id, title, genre, issuer, date]) => {
    return { id, title, genre, issuer, date, words: filterText(`${title} ${issuer} ${id}`) };
  });
});
