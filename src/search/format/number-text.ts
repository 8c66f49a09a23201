/** Lists of small numbers as text in JSON: a character for each number, which compresses better than digits and commas. */

/** The character of 0 stands behind those that JSON escapes often. */
const FIRST = "#".charCodeAt(0);
/** Half of a pair is no character: these are passed over. */
const SURROGATES = 0xd800;
const SURROGATE_COUNT = 0x800;
const LAST = 0x10ffff;

/** @throws RangeError if a number is negative or not whole, or exceeds a million */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(writeNumber).join("");
}

function writeNumber(number: number): string {
  const plain = number + FIRST;
  const code = plain < SURROGATES ? plain : plain + SURROGATE_COUNT;
  if (number < 0 || !Number.isInteger(number) || code > LAST) {
    throw new RangeError(`No character stands for the number ${number}`);
  }
  return String.fromCodePoint(code);
}

/** The numbers that `writeNumbers` wrote. */
export function readNumbers(written: string): number[] {
  return Array.from(written, (character) => {
    const code = character.codePointAt(0) ?? FIRST;
    return (code < SURROGATES ? code : code - SURROGATE_COUNT) - FIRST;
  });
}
