/** Where Latin letters as typed stand in an English name or in pinyin. */

/** A text in small letters without marks and whatever else is not a letter or digit, with the way back. */
interface Bare {
  readonly text: string;
  /** For each unit, where in the given text its character begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** True for each unit that begins a word. */
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
 * Where the bare letters stand in a text at the start of a word, as offsets of the text as given; null if nowhere.
 * Spaces, hyphens, case and tone marks do not matter: `quanqiuyan` stands in `quánqiú yánfā`.
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
