/** English words as they are compared: without case, number, -ing and the differences between British and American spelling. */

/** Words that alone say nothing of what is sought. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an and are as at by for from in into is its of on or that the their to with".split(" "),
);

/** Endings as one spelling has them, and what they are compared as. The first that fits is exchanged. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)isation$/, "ization"],
  [/(?<=...)is(e|ed|er|ing)$/, "iz$1"],
  [/(?<=cen|me|thea)tre$/, "ter"],
  [/(?<=fi)bre$/, "ber"],
  [/(?<=progra)mme$/, "m"],
  [/(?<=lab|harb|col|fav|behavi|neighb)our$/, "or"],
  [/(?<=defen|offen|licen)ce$/, "se"],
];

/** Without the plural: -ies to -y, -es after a hiss, -s; not where the word ends in -ss, -us or -is. */
function singular(word: string): string {
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

/** Without -ing and a silent -e, where enough is left: manufacturing, manufacture. */
function bareVerb(word: string): string {
  const bare = word.length > 6 ? word.replace(/ing$/, "") : word;
  return bare.length > 5 ? bare.replace(/e$/, "") : bare;
}

/** What a lower-case word is compared by. */
export function stem(word: string): string {
  return bareVerb(spelling(singular(word)));
}

/** The words of a text in lower case, without accents: runs of Latin letters and digits, joined by `&` and `+`. */
export function englishWords(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?(?![a-z])|['’ʼ]/gu, "")
    .replace(/\bresearch (?:and|&) development\b/gu, "r&d");
  return plain.match(/[a-z0-9]+(?:[&+]+[a-z0-9]+)*\+?/gu) ?? [];
}

/** True for a word that tells something of what is sought. */
export function isTelling(word: string): boolean {
  return !SMALL_WORDS.has(word);
}
