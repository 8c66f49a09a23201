/** What a number counts in an English sentence: “workstations” for 2,300 in “provide 2,300 workstations by 2024”. */

import { spelledNumber } from "./figures.ts";

/** Most words of a noun with what stands before it. */
const MOST_WORDS = 6;
const WORD = /^[“"]?\p{L}[\p{L}\p{N}&’'/-]*[”"]?$/u;
/** Words that end the noun before its plural: it is not told in a few words there. */
const ENDS =
  /^(?:of|in|for|with|or|to|by|at|on|from|that|which|who|were|was|is|are|has|have|had|will|be|been|as|into|per|times|more|years?|percent|its|this|across|less|plus)$/iu;
const PLURAL = /(?:[^siu’']s|people|personnel|staff)[”"]?$/iu;
/** What may stand between a number and the noun: 100 or more firms. */
const BOUND = /^(?:\+|\s+or\s+(?:more|so)\b|-odd\b|-plus\b)/u;

/**
 * The noun in the plural behind a number, with the words between; null if the sentence does not have the number, if something else
 * stands behind it, or if it counts two things.
 *
 * @param number as the sentence may write it, in figures or as a word: 2,300, 1.5 million, 3–5, 8 for “eight”
 */
export function countedNoun(sentence: string, number: string): string | null {
  const word = /^\d+$/u.test(number) ? spelledNumber("en", Number(number)) : null;
  const ends = [number, ...(word === null ? [] : [word, capitalized(word)])].flatMap((written) =>
    places(sentence, written),
  );
  const found = new Set(ends.map((end) => nounAt(sentence.slice(end))));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The ends of the places where a number stands that is no part of another. */
function places(sentence: string, number: string): number[] {
  const ends: number[] = [];
  for (
    let at = sentence.indexOf(number);
    at !== -1;
    at = sentence.indexOf(number, at + number.length)
  ) {
    const end = at + number.length;
    const isWhole =
      !/[\p{L}\d]$|[\d][.,–-]$/u.test(sentence.slice(0, at)) &&
      !/^(?:[.,–-]?\d|%|\p{L})/u.test(sentence.slice(end));
    if (isWhole) ends.push(end);
  }
  return ends;
}

function nounAt(behind: string): string | null {
  const words = behind.replace(BOUND, "").trimStart().split(/\s+/u).slice(0, MOST_WORDS);
  const noun: string[] = [];
  for (const printed of words) {
    const word = printed.replace(/[,.;:)]+$/u, "");
    if (!WORD.test(word) || ENDS.test(word)) return null;
    noun.push(word);
    if (PLURAL.test(word)) return noun.join(" ");
    if (word !== printed) return null;
  }
  return null;
}
