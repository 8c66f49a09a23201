/** The words of the index: every character of a folded text, and every pair of neighbours, as runs of ASCII letters. */

/**
 * Digits `a` to `y`, four to a character: every code point that a fold keeps is below 25⁴. Words of lower-case ASCII
 * letters are cut, stemmed or altered by no segmenter, whatever language a page says it is in.
 */
const BASE = 25;
const WIDTH = 4;
const CODE_OF_A = 0x61;
/** Stands for the missing second character; no character is written with `z`. */
const ALONE = "zzzz";

/** A query asks for at most this many words: what it finds beyond need only be verified. */
const MAX_QUERY_WORDS = 48;

function encode(character: string): string {
  let rest = character.codePointAt(0) ?? 0;
  let code = "";
  for (let digit = 0; digit < WIDTH; digit++) {
    code = String.fromCharCode(CODE_OF_A + (rest % BASE)) + code;
    rest = Math.floor(rest / BASE);
  }
  return code;
}

function* pairs(codes: readonly string[]): Generator<string> {
  for (const [index, code] of codes.entries()) {
    const next = codes[index + 1];
    if (next !== undefined) yield code + next;
  }
}

/** The distinct words under which a clause with these folded texts is filed. */
export function indexWords(foldedTexts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of foldedTexts) {
    const codes = Array.from(text, encode);
    for (const code of codes) words.add(code + ALONE);
    for (const pair of pairs(codes)) words.add(pair);
  }
  return words;
}

/**
 * Words such that each clause in which the folded term occurs is filed under all of them: the character of a term of one,
 * else every second pair and the last, which together hold every character. Each word costs a part of the index
 * to load, more than it would save by ruling clauses out. None for an empty term.
 */
export function queryWords(term: string): string[] {
  const codes = Array.from(term, encode);
  const [only] = codes;
  if (codes.length === 1 && only !== undefined) return [only + ALONE];
  const all = [...pairs(codes)];
  const chosen = all.filter((_pair, index) => index % 2 === 0 || index === all.length - 1);
  return [...new Set(chosen)].slice(0, MAX_QUERY_WORDS);
}
