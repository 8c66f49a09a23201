/** Words in order as a short text: each is the length of the beginning shared with the word before, and the rest. */

const RADIX = 36;

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length, RADIX - 1);
  let length = 0;
  while (length < most && one[length] === other[length]) length++;
  return length;
}

/** @param words without white space, not empty; the more they are in order, the shorter the text */
export function writeWords(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const shared = sharedLength(words[index - 1] ?? "", word);
      return shared.toString(RADIX) + word.slice(shared);
    })
    .join(" ");
}

/** The words that `writeWords` wrote. */
export function readWords(written: string): string[] {
  const words: string[] = [];
  for (const word of written === "" ? [] : written.split(" ")) {
    const shared = Number.parseInt(word.charAt(0), RADIX);
    words.push((words.at(-1) ?? "").slice(0, shared) + word.slice(1));
  }
  return words;
}
