/** The positions of terms in the rows of clauses, read from their folded texts and words. */
import { NO_POSITIONS, type Positions, position } from "../search/answer/positions.ts";
import { occurrences } from "../search/excerpt/occurrences.ts";
import type { WordTerm } from "../search/translated/word-term.ts";
import { wordKey } from "../text/translation/words.ts";
import type { Row } from "./row.ts";

/** Number of symbols of a text: its characters. */
function symbolsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    // The second half of a surrogate pair is no character of its own.
    if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00) count++;
  }
  return count;
}

/** Every position of a folded term in the rows, which are in the order of their numbers. */
export function termPositions(rows: readonly Row[], fold: string): Positions {
  const places: number[] = [];
  for (const { number, folds, headingFold } of rows) {
    let start = 0;
    for (const text of headingFold === undefined ? folds : [...folds, headingFold]) {
      let counted = 0;
      let symbols = 0;
      for (const at of occurrences(text, fold)) {
        symbols += symbolsIn(text.slice(counted, at));
        counted = at;
        places.push(position(number, start + symbols));
      }
      start += symbolsIn(text) + 1;
    }
  }
  return Float64Array.from(places);
}

/** Every position of a term in the translated texts of the rows: that of its first word. */
export function wordPositions(
  rows: readonly Row[],
  { words: sought, isLiteral }: WordTerm,
  language: string,
): Positions {
  const last = sought.length - 1;
  const lastWord = sought[last];
  if (lastWord === undefined) return NO_POSITIONS;
  const keys = new Map<string, string>();
  const keyOf = (word: string): string => {
    const key = keys.get(word) ?? wordKey(word, language);
    keys.set(word, key);
    return key;
  };
  const lastKey = keyOf(lastWord);
  const isHere = (text: readonly string[], from: number): boolean =>
    sought.every((word, index) => {
      const own = text[from + index];
      if (own === undefined) return false;
      return index === last && !isLiteral ? keyOf(own) === lastKey : own === word;
    });
  const places: number[] = [];
  for (const { number, translated } of rows) {
    let start = 0;
    for (const written of translated?.[language]?.words ?? []) {
      const text = written === "" ? [] : written.split(" ");
      for (const from of text.keys()) {
        if (isHere(text, from)) places.push(position(number, start + from));
      }
      start += text.length + 1;
    }
  }
  return Float64Array.from(places);
}
