/** The room between the number of a clause and the words after it. */

/** What stands between a number and the words after it: nothing after a full-width mark, which has its own room. */
export function gapAfter(label: string): string {
  if (/[、）。：]$/u.test(label) || label === "") return "";
  return /\p{Script=Han}/u.test(label) ? "\u3000" : " ";
}
