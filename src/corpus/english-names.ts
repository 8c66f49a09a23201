/** English for what documents name in Chinese alone: their issuers, authors and key terms. */
import { englishNames, englishOf } from "../annotate/names/english-names.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Forms, PolicyDocument, Titles } from "../model/types.ts";
import { publishers } from "./counts.ts";

/** The mark between the names of a list: 中共长沙市委、长沙市人民政府. */
const BETWEEN = "、";

/** The English of each name of a list; null unless each of them has one. */
export function englishOfNames(corpus: Corpus, forms: Forms): readonly string[] | null {
  const known = corpus.derive(englishNames);
  const english = forms["zh-Hans"].split(BETWEEN).map((name) => englishOf(known, name));
  return english.every((name) => name !== undefined) ? english : null;
}

/** A name, or a list of names, as titles. The English is null unless each of them has one. */
export function titlesOfNames(corpus: Corpus, forms: Forms): Titles {
  const english = englishOfNames(corpus, forms);
  return { ...forms, en: english && joinEnglish(english) };
}

function joinEnglish(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** The key terms of a document for readers of English: those that have some, or all where none has. */
export function englishKeyTerms(corpus: Corpus, { keyTerms }: PolicyDocument): readonly Titles[] {
  const terms = keyTerms.map((term) => titlesOfNames(corpus, term));
  const translated = terms.filter(({ en }) => en !== null);
  return translated.length > 0 ? translated : terms;
}

/** The issuer, or else the authors, as titles; null if neither is known. */
export function publisherTitles(corpus: Corpus, document: PolicyDocument): Titles | null {
  const by = publishers(document);
  return by === null ? null : titlesOfNames(corpus, by);
}
