/** Matches typed Latin letters in an English name or in pinyin. */
// @ts-nocheck


/** The letters and digits of a text in lower case without diacritics, with their offsets in the text. */
interface Bare {
  readonly text: string;
  /** For each UTF-16 unit, the start and the end of its character in the given text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** True for each UTF-16 unit that begins a word. */
  readonly isWord: readonly boolean[];
}

const KEPT = /^[\p{L}\p{N}]$/u;

export function bareLatin(given: string): Bare {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  const isWord: boolean[] = [];
  let inWord = false;
  let at = 0;
  for (const character of given) {
    const end = at + character.length;
    const letters = [...character.normalize("NFKD").toLowerCase()].filter((one) => KEPT.test(one));
    for (const letter of letters) {
      for (let unit = 0; unit < letter.length; unit++) {
        starts.push(at);
        ends.push(end);
        isWord.push(!inWord);
        inWord = true;
      }
      text += letter;
    }
    if (letters.length === 0 && !/\p{M}/u.test(character)) inWord = false;
    at = end;
  }
  return { text, starts, ends, isWord };
}

/**
 * The range of the bare letters in a text, at the start of a word, as offsets of the given text; null if they do not
 * occur there. Spaces, hyphens, case and tone marks are ignored: `quanqiuyan` occurs in `quánqiú yánfā`.
 */
export function latinMatch(
  bare: Bare,
  typed: string,
): readonly [start: number, end: number] | null {
  if (typed === "") return null;
  for (let at = bare.text.indexOf(typed); at >= 0; at = bare.text.indexOf(typed, at + 1)) {
    if (!bare.isWord[at]) continue;
    return [bare.starts[at] ?? 0, bare.ends[at + typed.length - 1] ?? 0];
  }
  return null;
}
