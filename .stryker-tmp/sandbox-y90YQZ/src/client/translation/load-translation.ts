/** Translated texts of documents; each is loaded once. */
// @ts-nocheck

import {
  type TranslationData,
  translationPath,
} from "../../export/artifacts/translation/translations.ts";
import { loadData } from "../data/load-data.ts";
import { once } from "../dom/once.ts";

const load = once((path: string) => loadData<TranslationData>(path));

/** The translated paragraphs of a document by clause. Rejects if they cannot be loaded; the next call then loads them again. */
export async function loadTranslation(
  language: string,
  document: string,
): Promise<TranslationData["clauses"]> {
  return (await load(translationPath(language, document))).clauses;
}
