/** First half of a fold: digit groups closed, compatibility forms, lower case, one dash, one script. */
import { CLASS, classBefore, classFrom, classOf, isAlphanumeric } from "./characters.ts";
import { OffsetMap } from "./offset-map.ts";

/** One-to-one table of characters: each key becomes its value; both are single code points. */
export type CharacterTable = ReadonlyMap<string, string>;

/** What one character, with the marks that follow it, becomes. */
interface Form {
  readonly text: string;
  /** True where it must not run together with Latin letters and digits beside it. */
  readonly setOff: boolean;
}

/** Characters that belong to the one before them: marks, and the half-width voicing marks. */
const FOLLOWER = /^[\p{M}\uff9e\uff9f]$/u;
const DASH = /^\p{Dash}$/u;
const HALF_OR_FULL_WIDTH = /^[\uff00-\uffef]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{Nd}]/u;
const COMMA = 0x2c;

/** True where the ASCII comma at `index` stands between digits, before a group of exactly three. */
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
 * Makes a function that normalises a text. A dash is any character with the Unicode property `Dash`. Lower case is taken
 * character by character, so that the form of a character never depends on its neighbours. Linear in the length of the
 * text; never throws.
 */
export function createNormaliser(table: CharacterTable): (text: string) => OffsetMap {
  const forms = new Map<string, Form>();
  /** The unit that a lone BMP character becomes, where it is one unit and not set off; 0 where not known to be. */
  const plain = new Uint16Array(0x10000);
  /** 1 where a unit is no follower, 2 where it is, 0 where not known yet; surrogates count as followers, to be safe. */
  const followers = new Uint8Array(0x10000);

  function follows(unit: number): boolean {
    let known = followers[unit];
    if (!known) {
      const surrogate = unit >= 0xd800 && unit <= 0xdfff;
      known = surrogate || FOLLOWER.test(String.fromCharCode(unit)) ? 2 : 1;
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
      LETTER_OR_DIGIT.test(compatible);
    return { text, setOff };
  }

  function formOf(source: string): Form {
    // A long chain of marks is not worth remembering.
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
      const alone = index + 1 === text.length || !follows(text.charCodeAt(index + 1));
      if (quick !== 0 && alone && !before.setOff) {
        out.push(quick, index, index + 1);
        index++;
        continue;
      }
      const end = endOfCharacter(text, index);
      const form = formOf(text.slice(index, end));
      if (form.setOff || before.setOff) {
        const first = classFrom(form.text, 0);
        const last = out.length === 0 ? null : lastClass(out);
        const apart =
          (before.setOff && first !== null && isAlphanumeric(first)) ||
          (form.setOff && last !== null && isAlphanumeric(last));
        if (apart) out.push(0x20, index, index);
      }
      for (let at = 0; at < form.text.length; at++) {
        out.push(form.text.charCodeAt(at), index, end);
      }
      before = form;
      index = end;
    }
    return out;
  };
}

function lastClass(text: OffsetMap): ReturnType<typeof classOf> {
  const last = text.unit(text.length - 1);
  const previous = text.unit(text.length - 2);
  const pair = last >= 0xdc00 && last <= 0xdfff && previous >= 0xd800 && previous <= 0xdbff;
  return classOf(pair ? (previous - 0xd800) * 0x400 + (last - 0xdc00) + 0x10000 : last);
}
