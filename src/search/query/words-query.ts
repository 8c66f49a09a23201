/** Queries for words that an editor or a text has given, which may hold characters that the query language reads as its own. */

/** A query for any of the words, without the quotation and title marks in them. */
export function queryOf(words: readonly string[]): string {
  const terms = words.map((word) => word.replace(/["“”‘’「」『』《》\s]/gu, ""));
  return [...new Set(terms)].join(" | ");
}

/** A query for any of the forms of a name. Forms that contain another one are left out: 岳麓山 finds 岳麓山大学 too. */
export function queryOfForms(forms: readonly string[]): string {
  return queryOf(
    forms.filter((form) => !forms.some((other) => other !== form && form.includes(other))),
  );
}
