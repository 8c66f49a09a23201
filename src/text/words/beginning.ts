/** The beginning of a text where there is room for so much of it. */

const SPACED = /[\p{Script=Latin}\p{N}]/u;

/**
 * At most so many characters of a text, with the mark of an omission behind them; the whole if it is no longer. No word of a text in
 * Latin letters is cut.
 */
export function beginning(words: string, most: number): string {
  const characters = [...words];
  if (characters.length <= most) return words;
  const start = characters.slice(0, most).join("");
  if (!SPACED.test(start) || /\p{Script=Han}/u.test(start)) return `${start}……`;
  const isWhole = characters[most] === " ";
  return `${(isWhole ? start : start.replace(/\s*\S*$/u, "") || start).trimEnd()}…`;
}
