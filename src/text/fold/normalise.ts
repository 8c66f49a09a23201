/**
 * First step of folding: closes digit groups, replaces compatibility forms, lower-cases, unifies dashes, scripts and the
 * circles that are zeros.
 */
import { CLASS, classBefore, classFrom, isAlphanumeric } from "./characters.ts";
import { OffsetMap } from "./offset-map.ts";

/** One-to-one table of characters from key to value; both are single code points. */
export type CharacterTable = ReadonlyMap<string, string>;

/** The normalised form of one character with its combining marks. */
interface Form {
  readonly text: string;
  /** True if a space is needed between the form and an adjacent Latin letter or digit. */
  readonly setOff: boolean;
}

/** Characters that belong to the character before them: combining marks and the half-width voicing marks. */
const FOLLOWER = /^[\p{M}\uff9e\uff9f]$/u;
const DASH = /^\p{Dash}$/u;
const HALF_OR_FULL_WIDTH = /^[\uff00-\uffef]/u;
const RAISED_OR_LOWERED_DIGIT = /^[²³¹⁰⁴-⁹₀-₉]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{Nd}]/u;
const COMMA = 0x2c;
const ZERO = 0x3007;
const CIRCLE = 0x25cb;
const LARGE_CIRCLE = 0x25ef;
/** Chinese numerals that may stand beside a circle for a zero. */
const NUMERALS: ReadonlySet<number> = new Set(
  Array.from("〇零一二三四五六七八九十百千", (numeral) => numeral.charCodeAt(0)),
);

/** True if the ASCII comma at `index` is between digits and precedes a group of exactly three. */
function closesDigitGroup(text: string, index: number): boolean {
  if (classBefore(text, index) !== CLASS.digit) return false;
  let at = index + 1;
  for (let digit = 0; digit < 3; digit++) {
    if (classFrom(text, at) !== CLASS.digit) return false;
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return classFrom(text, at) !== CLASS.digit;
}

/**
 * Makes a function that normalises a text. A dash is any character with the Unicode property `Dash`. Lower-casing works
 * character by character, so the form of a character is independent of its neighbours. Takes linear time; never throws.
 */
export function createNormaliser(table: CharacterTable): (text: string) => OffsetMap {
  const forms = new Map<string, Form>();
  /**
   * Normalised unit of a BMP character without combining marks, if it is one unit and not set off; 0 if it is not or is
   * not computed yet.
   */
  const plain = new Uint16Array(0x10000);
  /** 1 if a unit is not a follower, 2 if it is, 0 if it is not computed yet. Surrogates count as followers. */
  const followers = new Uint8Array(0x10000);

  function follows(unit: number): boolean {
    let known = followers[unit];
    if (!known) {
      const isSurrogate = (unit & 0xf800) === 0xd800;
      known = isSurrogate || FOLLOWER.test(String.fromCharCode(unit)) ? 2 : 1;
      followers[unit] = known;
    }
    return known === 2;
  }

  function makeForm(source: string): Form {
    const compatible = source.normalize("NFKC");
    let text = "";
    for (const character of compatible) {
      for (const lower of character.toLowerCase()) {
        text += DASH.test(lower) ? "-" : (table.get(lower) ?? lower);
      }
    }
    const setOff =
      compatible !== source.normalize("NFC") &&
      !HALF_OR_FULL_WIDTH.test(source) &&
      !RAISED_OR_LOWERED_DIGIT.test(source) &&
      LETTER_OR_DIGIT.test(compatible);
    return { text, setOff };
  }

  function formOf(source: string): Form {
    // Long chains of combining marks are not cached.
    if (source.length > 4) return makeForm(source);
    let form = forms.get(source);
    if (form === undefined) {
      form = makeForm(source);
      forms.set(source, form);
      if (source.length === 1 && form.text.length === 1 && !form.setOff) {
        plain[source.charCodeAt(0)] = form.text.charCodeAt(0);
      }
    }
    return form;
  }

  function endOfCharacter(text: string, start: number): number {
    let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
    while (end < text.length) {
      const codePoint = text.codePointAt(end) ?? 0;
      if (!FOLLOWER.test(String.fromCodePoint(codePoint))) break;
      end += codePoint > 0xffff ? 2 : 1;
    }
    return end;
  }

  return function normalise(text) {
    const out = new OffsetMap(text.length);
    let before: Form = { text: "", setOff: false };
    let index = 0;
    while (index < text.length) {
      const unit = text.charCodeAt(index);
      if (unit === COMMA && closesDigitGroup(text, index)) {
        index++;
        continue;
      }
      const quick = plain[unit] ?? 0;
      // Behind the end of the text nothing follows.
      const alone = !follows(text.charCodeAt(index + 1));
      if (quick !== 0 && alone && !before.setOff) {
        out.push(quick, index, index + 1);
        index++;
        continue;
      }
      const end = endOfCharacter(text, index);
      const form = formOf(text.slice(index, end));
      if (form.setOff || before.setOff) {
        const apart =
          (before.setOff && isAlphanumeric(classFrom(form.text, 0))) ||
          (form.setOff && isAlphanumeric(out.lastClass()));
        if (apart) out.push(0x20, index, index);
      }
      for (let at = 0; at < form.text.length; at++) {
        out.push(form.text.charCodeAt(at), index, end);
      }
      before = form;
      index = end;
    }
    readZeros(out);
    return out;
  };
}

/** Replaces each run of circles between Chinese numerals by zeros. */
function readZeros(text: OffsetMap): void {
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.unit(index);
    if (unit === CIRCLE || unit === LARGE_CIRCLE) continue;
    if (start < index && NUMERALS.has(unit) && NUMERALS.has(text.unit(start - 1))) {
      for (let at = start; at < index; at++) text.replace(at, ZERO);
    }
    start = index + 1;
  }
}
