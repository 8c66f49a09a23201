/** What a number counts in an English sentence: “workstations” for 2,300 in “provide 2,300 workstations by 2024”. */

import { spelledNumber } from "./figures.ts";

/** Most words of a noun with what stands before it. */
const MOST_WORDS = 6;
const WORD = /^[“"]?\p{L}[\p{L}\p{N}&’'/-]*[”"]?$/u;
/** Words that end the noun before its plural: it is not told in a few words there. */
const ENDS =
  /^(?:of|in|for|with|or|to|by|at|on|from|that|which|who|were|was|is|are|has|have|had|will|be|been|as|into|per|times|more|years?|percent|its|this|across|less|plus)$/iu;
const PLURAL = /(?:[^siu’']s|people|personnel|staff)[”"]?$/iu;
/** Words that end like a plural, and may describe the noun behind them. */
const DOUBTFUL = /(?:ics|overseas|headquarters|sports)$/iu;
/** What may stand between a number and the noun: 100 or more firms. */
const BOUND = /^(?:\+|\s+or\s+(?:more|so)\b|-odd\b|-plus\b)/u;

/**
 * The noun in the plural behind a number, with the words between; null if the sentence does not have the number, if something else
 * stands behind it, or if it counts two things.
 *
 * @param number as the sentence may write it, in figures or as a word: 2,300, 1.5 million, 3–5, 8 for “eight”
 * @param things how many things the number counts together at most (centres and platforms): so many nouns belong to it
 */
export function countedNoun(sentence: string, number: string, things = 1): string | null {
  const word = /^\d+$/u.test(number) ? spelledNumber("en", Number(number)) : null;
  const ends = [number, ...(word === null ? [] : [word, capitalized(word)])].flatMap((written) =>
    places(sentence, written),
  );
  const found = new Set(ends.map((end) => nounsAt(sentence.slice(end), things)));
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

/** What joins the nouns of a list; the last two are joined by a word. */
const COMMA = /^,\s+(?!(?:and|or)\b)/u;
const LAST = /^,?\s+(?:and|or)\s+/u;

/** A noun, or a list of several that a word joins at its end; null if there is none. */
function nounsAt(behind: string, things: number): string | null {
  const text = behind.replace(BOUND, "").trimStart();
  const first = nounAt(text);
  if (first === null) return null;
  let end = first.length;
  for (let count = 2; count <= things; count++) {
    const rest = text.slice(end);
    const [join = ""] = LAST.exec(rest) ?? COMMA.exec(rest) ?? [];
    const next = join === "" ? null : nounAt(rest.slice(join.length));
    if (next === null) return first;
    end += join.length + next.length;
    // A list ends where no other noun follows: “parks, schools and the city’s roads” is none.
    if (LAST.test(join)) return COMMA.test(text.slice(end)) ? first : text.slice(0, end);
  }
  return first;
}

/** The noun that a text begins with. */
function nounAt(text: string): string | null {
  const printed = text.split(/(?<=\s)/u).slice(0, MOST_WORDS);
  let end = 0;
  for (const [at, one] of printed.entries()) {
    const word = one.trimEnd().replace(/[,.;:)]+$/u, "");
    if (!WORD.test(word) || ENDS.test(word)) return null;
    end += word.length;
    const isClosed = word !== one.trimEnd();
    if (PLURAL.test(word)) {
      const noun = text.slice(0, end);
      // “headquarters” and “overseas” may stand before the noun: 50 headquarters enterprises.
      const whole = isClosed || !DOUBTFUL.test(word) ? null : nounAfter(printed.slice(at + 1));
      return whole === null ? noun : `${noun} ${whole}`;
    }
    if (isClosed) return null;
    end += one.length - word.length;
  }
  return null;
}

function nounAfter(printed: readonly string[]): string | null {
  return nounAt(printed.join(""));
}
