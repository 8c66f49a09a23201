/**
 * Stemming of English words for comparison: without case, plural, -ing and the differences between British and American
 * spelling.
 */
// @ts-nocheck


/** Stop words. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an and are as at by for from in into is its of on or that the their to with".split(" "),
);

/** Endings of one spelling with their normalised form. The first matching ending is replaced. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)isation$/, "ization"],
  [/(?<=...)is(e|ed|er|ing)$/, "iz$1"],
  [/(?<=cen|me|thea)tre$/, "ter"],
  [/(?<=fi)bre$/, "ber"],
  [/(?<=progra)mme$/, "m"],
  [/(?<=lab|harb|col|fav|behavi|neighb)our$/, "or"],
  [/(?<=defen|offen|licen)ce$/, "se"],
];

/** Removes the plural: -ies to -y, -es after a sibilant, -s; not if the word ends in -ss, -us or -is. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function spelling(word: string): string {
  for (const [ending, other] of SPELLINGS) {
    if (ending.test(word)) return word.replace(ending, other);
  }
  return word;
}

/** Removes -ing and a final -e if enough letters remain: manufacturing, manufacture. */
function bareVerb(word: string): string {
  const bare = word.length > 6 ? word.replace(/ing$/, "") : word;
  return bare.length > 5 ? bare.replace(/e$/, "") : bare;
}

/** The stem of a lower-case word. */
export function stem(word: string): string {
  return bareVerb(spelling(singular(word)));
}

/**
 * The words of a text in lower case, without accents: runs of Latin letters and digits, which may be joined by `&` and
 * `+`.
 */
export function englishWords(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?(?![a-z])|['’ʼ]/gu, "")
    .replace(/\bresearch (?:and|&) development\b/gu, "r&d");
  return plain.match(/[a-z0-9]+(?:[&+]+[a-z0-9]+)*\+?/gu) ?? [];
}

/** True if a word is not a stop word. */
export function isTelling(word: string): boolean {
  return !SMALL_WORDS.has(word);
}
