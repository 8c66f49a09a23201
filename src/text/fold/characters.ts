/** Classes of characters for folding. */

/** The class of a character. Letters that are not Latin, Han characters included, are `letter`. */
export const CLASS = {
  dropped: 1,
  letter: 2,
  latin: 3,
  digit: 4,
  point: 5,
  percent: 6,
  /** `+ & / -`, kept between Latin letters or digits. */
  joiner: 7,
} as const;
export type CharacterClass = (typeof CLASS)[keyof typeof CLASS];

const DIGIT = /\p{Nd}/u;
const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;
const HAN = /\p{Script=Han}/u;
const PUNCTUATION: ReadonlyMap<string, CharacterClass> = new Map([
  [".", CLASS.point],
  ["%", CLASS.percent],
  ["+", CLASS.joiner],
  ["&", CLASS.joiner],
  ["/", CLASS.joiner],
  ["-", CLASS.joiner],
]);

function classify(character: string): CharacterClass {
  if (DIGIT.test(character)) return CLASS.digit;
  if (LETTER.test(character)) return LATIN.test(character) ? CLASS.latin : CLASS.letter;
  if (HAN.test(character)) return CLASS.letter;
  return PUNCTUATION.get(character) ?? CLASS.dropped;
}

const known = new Uint8Array(0x10000);

/** The class of a code point; a lone surrogate is `dropped`. */
export function classOf(codePoint: number): CharacterClass {
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return CLASS.letter;
  const cached = known[codePoint];
  if (cached) return cached as CharacterClass;
  const found = classify(String.fromCodePoint(codePoint));
  if (codePoint < known.length) known[codePoint] = found;
  return found;
}

/** True for Latin letters and for digits; false at the ends of a text, where there is no character. */
export function isAlphanumeric(characterClass: CharacterClass | null): boolean {
  return characterClass === CLASS.latin || characterClass === CLASS.digit;
}

/** The class of the code point that ends at `end`, or null at the start of the text. */
export function classBefore(text: string, end: number): CharacterClass | null {
  if (end === 0) return null;
  const pair = text.codePointAt(end - 2) ?? 0;
  return classOf(pair > 0xffff ? pair : text.charCodeAt(end - 1));
}

/** The class of the code point at `start`, or null at the end of the text. */
export function classFrom(text: string, start: number): CharacterClass | null {
  const codePoint = text.codePointAt(start);
  return codePoint === undefined ? null : classOf(codePoint);
}
