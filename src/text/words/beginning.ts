/** The beginning of a text where there is room for so much of it. */

const SPACED = /[\p{Script=Latin}\p{N}]/u;

/** A word in Latin letters up to the end of a text, with the marks that words have within. */
const LATIN_END = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}’'&./+-]*$/u;

/** Marks that open what does not follow. */
const OPEN_END = /[\s(（“‘[《「『]+$/u;

/** The first characters of a text, at most so many; a word in Latin letters that they would cut is left out, unless it stands alone. */
export function wholeWords(words: string, most: number): string {
  const characters = [...words];
  if (characters.length <= most) return words;
  const start = characters.slice(0, most).join("");
  const isInside =
    LATIN_END.test(start) && /[\p{Script=Latin}\p{N}’'&+-]/u.test(characters[most] ?? "");
  const whole = (isInside ? start.replace(LATIN_END, "") : start).replace(OPEN_END, "");
  return whole === "" ? start : whole;
}

/**
 * At most so many characters of a text, with the mark of an omission behind them; the whole if it is no longer. No word in Latin
 * letters is cut.
 */
export function beginning(words: string, most: number): string {
  const start = wholeWords(words, most);
  if (start === words) return words;
  return `${start}${SPACED.test(start) && !/\p{Script=Han}/u.test(start) ? "…" : "……"}`;
}
