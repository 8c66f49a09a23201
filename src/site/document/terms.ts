/** Where the glossary's terms stand in the collection that the pages show. */
import {
  commonTerms,
  documentTerms,
  type PartTerms,
  termFinder,
} from "../../annotate/glossary/terms.ts";
import { chinese } from "../i18n/chinese.ts";
import type { Language } from "../i18n/languages.ts";
import { collection } from "../routes/collection.ts";

const find = termFinder(collection.glossary);

/** The terms in each document, by its id, by clause id. */
export const termsByDocument: ReadonlyMap<
  string,
  ReadonlyMap<string, readonly PartTerms[]>
> = new Map(collection.documents.map((document) => [document.id, documentTerms(document, find)]));

const common = commonTerms([...termsByDocument.values()]);

/** The names of the terms that are marked in the text, by id, in the script of a language version. */
export function markedNames(lang: Language): ReadonlyMap<string, string> {
  const marked = collection.glossary.filter(({ id }) => !common.has(id));
  return new Map(marked.map(({ id, titles }) => [id, chinese(lang, titles)]));
}
