/** Texts of any characters, made at random. */
import fc from "fast-check";

/** The halves of surrogate pairs, which are no characters. */
const HALVES = { first: 0xd800, count: 0x800 };
const LAST = 0x10ffff;

/** Any character there is; fast-check's own, of the unit “binary”, begins with a table of all of them. */
const character = fc
  .integer({ min: 0, max: LAST - HALVES.count })
  .map((at) => String.fromCodePoint(at < HALVES.first ? at : at + HALVES.count));

/** Texts of any characters; some are among those that fast-check knows to be a danger. */
export function anyText(length: { readonly maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.oneof(
    {
      weight: 7,
      arbitrary: fc.array(character, length).map((characters) => characters.join("")),
    },
    { weight: 1, arbitrary: fc.string(length) },
  );
}
