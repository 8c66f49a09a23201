/** The words of translated texts as the search compares them. A language without rules of its own is compared without inflection. */

/** A word of a text. */
export interface TextWord {
  /** In lower case, without accents; numbers without commas. */
  readonly word: string;
  /** Its range in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Numbers with commas or a point; else runs of letters and digits, which `&` and `+` join (R&D, 4+4). Han characters and raised numbers of notes are no words. */
const WORD =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|[[\p{L}\p{M}\p{Nd}]--\p{Script=Han}]+(?:[&+][[\p{L}\p{M}\p{Nd}]--\p{Script=Han}]+)*/gv;
const APOSTROPHE = /[’'ʼ]$/u;

/** The words of a text, in order. The s of a possessive is none. */
export function wordsOf(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const word = foldWord(written);
    const isPossessive = word === "s" && APOSTROPHE.test(text.slice(0, index));
    if (word !== "" && !isPossessive) {
      words.push({ word, start: index, end: index + written.length });
    }
  }
  return words;
}

function foldWord(written: string): string {
  const folded = written.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return /^\d/u.test(folded) ? folded.replaceAll(",", "") : folded;
}

/** Rules of inflection by language: the key that all forms of a word share. */
const KEYS: Readonly<Record<string, (word: string) => string>> = { en: englishKey };

/** The key that a word shares with its inflected forms and its other spellings. @param word as in `TextWord` */
export function wordKey(word: string, language: string): string {
  return KEYS[language]?.(word) ?? word;
}

/** Endings of British spelling with those of American spelling. The first that fits is replaced. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)isation$/u, "ization"],
  [/(?<=...)is(e|ing|ed|er)$/u, "iz$1"],
  [/(?<=...)ys(e|ing|ed|er)$/u, "yz$1"],
  [/(?<=^cen|^me|ome|^thea|^li)tre$/u, "ter"],
  [/(?<=^fi)bre$/u, "ber"],
  [/(?<=progra)mme$/u, "m"],
  [/(?<=lab|harb|col|fav|behavi|neighb|endeav)our/u, "or"],
  [/(?<=defen|offen|licen)ce$/u, "se"],
  [/(?<=catal|dial)ogue$/u, "og"],
  [/(?<=travel|model|label|fuel|channel|level|control|cancel|compel|excel)l(?=ing$|ed$|er$)/u, ""],
  [/(?<=enrol|fulfil)l(?=$|ing$|ed$|ment$)/u, ""],
];
/** Number of letters that a word keeps without -ed or -ing. */
const LEAST = 2;
const VOWEL = /[aeiouy]/u;

/** English: plural, -ed, -ing, British and American spelling. */
function englishKey(word: string): string {
  if (!/^[a-z]+$/u.test(word)) return word;
  const one = american(plural(word));
  return withoutEnding(one);
}

/** The singular: -ies to -y, -es behind a sibilant, -s; not in -ss, -us and -is. */
function plural(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|x|zz|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^sui]s$/u.test(word) ? word.slice(0, -1) : word;
}

function american(word: string): string {
  for (const [ending, other] of SPELLINGS) {
    if (ending.test(word)) return word.replace(ending, other);
  }
  return word;
}

/** Without -ed or -ing, a doubled consonant before it (not add, err), and a final e: planned and planning → plan, based and base → bas. */
function withoutEnding(word: string): string {
  const found = /^(?<stem>.+?)(?:(?<=[^e])ed|ing)$/u.exec(word)?.groups?.stem;
  if (found !== undefined && found.length >= LEAST && VOWEL.test(found)) {
    return bare(found.replace(/(?<=..)([bdgmnprt])\1$/u, "$1"));
  }
  return bare(word);
}

/** Without a final e; y and i behind a consonant are one (study, studied). */
function bare(word: string): string {
  if (word.length > LEAST && /[^aeiou]e$/u.test(word)) return word.slice(0, -1);
  return word.replace(/(?<=[^aeiou])i$/u, "y");
}
