/** English for what the editor names anywhere: in the names, the glossary, the general words, the titles in English. */
import type { Corpus } from "../../model/corpus.ts";

/** Quotation marks and spaces, which other texts and lists of words set otherwise. */
const PASSED_OVER = /[“”‘’「」『』\s]/gu;

/** The English of a form, whatever its quotation marks and spaces; undefined if there is none. */
export function englishOf(known: ReadonlyMap<string, string>, form: string): string | undefined {
  return known.get(form) ?? known.get(form.replace(PASSED_OVER, ""));
}

/**
 * English by the form in Simplified characters, with its quotation marks and spaces and without. The editor's own names come first, plain
 * words last, and of these the first. `corpus.derive(englishNames)` caches it.
 */
export function englishNames(corpus: Corpus): ReadonlyMap<string, string> {
  const { names, glossary, words, translatedNames } = corpus;
  const known = new Map([
    ...words
      .toReversed()
      .flatMap(({ english, chinese: { "zh-Hans": forms } }): [string, string][] =>
        forms.length === 1 ? forms.map((form) => [form, english]) : [],
      ),
    ...glossary.flatMap(({ titles, aliases }) =>
      [...aliases["zh-Hans"], titles["zh-Hans"]].map((form): [string, string] => [form, titles.en]),
    ),
    ...names.flatMap(({ titles, forms }): [string, string][] => {
      const { en } = titles;
      return en === null ? [] : forms.map((form) => [form, en]);
    }),
    ...Object.entries(translatedNames),
  ]);
  for (const [form, english] of known) {
    const bare = form.replace(PASSED_OVER, "");
    if (!known.has(bare)) known.set(bare, english);
  }
  return known;
}
