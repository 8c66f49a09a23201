/** Who translated the documents of a collection, each translator once with the documents. */

import type { TranslationCredit } from "../../model/translation.ts";
import type { PolicyDocument } from "../../model/types.ts";
import type { Language } from "../i18n/languages.ts";
import { translationCredit } from "../i18n/reading/translation.ts";

/** The documents whose translations have the same credit. */
export interface CreditedDocuments<D> {
  /** Undefined where nobody is named. */
  readonly translator: TranslationCredit | undefined;
  readonly documents: readonly D[];
}

type Credited = Pick<PolicyDocument, "translations" | "translator">;

/** The translated documents by what is said of their translators, in the order of the collection. */
export function translationCredits<D extends Credited>(
  lang: Language,
  documents: readonly D[],
): readonly CreditedDocuments<D>[] {
  const translated = documents.filter(({ translations }) => translations.en !== undefined);
  const byCredit = Map.groupBy(translated, ({ translator }) => translationCredit(lang, translator));
  return [...byCredit.values()].map((same) => ({
    translator: same[0]?.translator,
    documents: same,
  }));
}
