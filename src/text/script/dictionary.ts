/** A dictionary for one direction of conversion, with longest-match lookup. */
import type { Reason } from "../../model/types.ts";

/** The kind of an entry: a word of the collection, a phrase, the words around a character, or a single character. */
export type Rule = "override" | "phrase" | "context" | "character";

/** An entry converts `from` to `to`, character by character; both have the same number of code points. */
export interface DictionaryEntry {
  readonly from: string;
  readonly to: string;
  readonly rule: Rule;
  /** The editor's reason; only overrides have one. */
  readonly why?: Reason;
  /** True for a name of Hong Kong; its spelling does not apply to its characters elsewhere. */
  readonly isName?: true;
  /** True for a phrase that is one wherever it stands; other phrases must not cut a word of the text. */
  readonly isCertain?: true;
}

/** A word and its converted form. */
export type Pair = readonly [from: string, to: string];

export interface Dictionary {
  readonly entries: readonly DictionaryEntry[];
  /** The dictionary without the collection's own words; the dictionary itself if it has none. */
  readonly general: Dictionary;
  /** The longest allowed entry that matches `text` at `offset` (UTF-16 units), or null. */
  match(
    text: string,
    offset: number,
    isAllowed?: (entry: DictionaryEntry, offset: number) => boolean,
  ): DictionaryEntry | null;
  /** The end of the longest certain phrase at `offset`; `offset` itself if there is none. */
  certainEnd(text: string, offset: number): number;
  /**
   * True if a phrase at `offset` converts as its characters do, and no phrase that does not begins or ends inside it: where
   * words begin and end makes no difference to it.
   */
  isPlain(entry: DictionaryEntry, text: string, offset: number): boolean;
}

/** The two UTF-16 units at an offset as one number. */
function pairAt(text: string, offset: number): number {
  return text.charCodeAt(offset) * 0x10000 + text.charCodeAt(offset + 1);
}

/** Entries by their words. If several have the same `from`, the first is used. */
class Lookup {
  readonly entries: readonly DictionaryEntry[];
  readonly #known = new Map<string, DictionaryEntry>();
  /** The entries for single UTF-16 units, by unit: most look-ups are for one. */
  readonly #units = new Map<number, DictionaryEntry>();
  /** Length of the longest word by its first two UTF-16 units: most pairs of a text begin none. */
  readonly #longest = new Map<number, number>();

  constructor(entries: Iterable<DictionaryEntry>) {
    for (const entry of entries) {
      const { from, to } = entry;
      if (!isEven(from, to)) throw new Error(`Entry changes its length: ${from} ${to}`);
      if (this.#known.has(from)) continue;
      this.#known.set(from, entry);
      if (from.length === 1) {
        this.#units.set(from.charCodeAt(0), entry);
        continue;
      }
      const pair = pairAt(from, 0);
      this.#longest.set(pair, Math.max(this.#longest.get(pair) ?? 0, from.length));
    }
    this.entries = [...this.#known.values()];
  }

  /** Greatest length that a word at the offset may have; at least 1. */
  longestAt(text: string, offset: number): number {
    const rest = text.length - offset;
    return rest < 2 ? rest : Math.min(this.#longest.get(pairAt(text, offset)) ?? 1, rest);
  }

  get(word: string): DictionaryEntry | undefined {
    return this.#known.get(word);
  }

  /** The entry for the words of a length at an offset. */
  at(text: string, offset: number, length: number): DictionaryEntry | undefined {
    if (length === 1) return this.#units.get(text.charCodeAt(offset));
    return this.#known.get(text.slice(offset, offset + length));
  }
}

/**
 * Makes a dictionary. If several entries have the same `from`, the first is used.
 * @throws Error if an entry changes the number of characters
 */
export function createDictionary(entries: Iterable<DictionaryEntry>): Dictionary {
  const lookup = new Lookup(entries);
  const certain = new Lookup(lookup.entries.filter(({ isCertain }) => isCertain === true));
  const isPlain = plainPhrases(lookup);
  const dictionary: Dictionary = {
    entries: lookup.entries,
    get general() {
      return dictionary;
    },
    match(text, offset, isAllowed) {
      for (let length = lookup.longestAt(text, offset); length > 0; length--) {
        const entry = lookup.at(text, offset, length);
        if (entry && (isAllowed === undefined || isAllowed(entry, offset))) return entry;
      }
      return null;
    },
    certainEnd(text, offset) {
      for (let length = certain.longestAt(text, offset); length > 0; length--) {
        if (certain.at(text, offset, length)) return offset + length;
      }
      return offset;
    },
    isPlain(entry, text, offset) {
      if (!isPlain(entry)) return false;
      const end = offset + entry.from.length;
      for (let inside = offset + 1; inside < end; inside++) {
        for (let length = lookup.longestAt(text, inside); inside + length > end; length--) {
          const other = lookup.at(text, inside, length);
          if (other !== undefined && !isPlain(other)) return false;
        }
      }
      return true;
    },
  };
  return dictionary;
}

/** Remembers the answer for each entry: a text meets few of the entries of a dictionary. */
function remembered(test: (entry: DictionaryEntry) => boolean) {
  const known = new Map<DictionaryEntry, boolean>();
  return (entry: DictionaryEntry): boolean => {
    const answer = known.get(entry) ?? test(entry);
    known.set(entry, answer);
    return answer;
  };
}

/** Tells the phrases that convert as their characters do, as all phrases inside them do. */
function plainPhrases(lookup: Lookup): (entry: DictionaryEntry) => boolean {
  const isAsCharacters = remembered(
    ({ from, to }) =>
      from.length > 1 &&
      Array.from(from, (character) => lookup.get(character)?.to ?? character).join("") === to,
  );
  return remembered((entry) => {
    const { from } = entry;
    if (!isAsCharacters(entry)) return false;
    for (let start = 0; start < from.length; start++) {
      for (let length = lookup.longestAt(from, start); length > 1; length--) {
        const inside = lookup.at(from, start, length);
        if (inside !== undefined && !isAsCharacters(inside)) return false;
      }
    }
    return true;
  });
}

/**
 * A dictionary with the words of a collection, which also apply inside longer phrases of general use.
 * @throws Error if a word changes the number of characters
 */
export function withOverrides(
  general: Dictionary,
  overrides: readonly DictionaryEntry[],
): Dictionary {
  if (overrides.length === 0) return general;
  const own = createDictionary(overrides);
  const obedient = new Map<DictionaryEntry, DictionaryEntry>();
  const obey = (entry: DictionaryEntry): DictionaryEntry => {
    const known = obedient.get(entry) ?? obeying(entry, own);
    obedient.set(entry, known);
    return known;
  };
  return {
    entries: [...own.entries, ...general.entries],
    general,
    match(text, offset, isAllowed) {
      const word = own.match(text, offset, isAllowed);
      const entry = general.match(text, offset, isAllowed);
      if (word !== null && word.from.length >= (entry?.from.length ?? 0)) return word;
      return entry === null ? null : obey(entry);
    },
    certainEnd: general.certainEnd,
    isPlain: general.isPlain,
  };
}

/** The entry with the words inside it converted as `words` prescribe; longer words take precedence. */
export function obeying(entry: DictionaryEntry, words: Dictionary): DictionaryEntry {
  const { from, to } = entry;
  if (from.length !== to.length) return entry;
  let obedient = to;
  for (let at = 0; at < from.length; ) {
    const word = words.match(from, at, ({ from: inside }) => inside.length < from.length);
    if (word && word.from.length === word.to.length) {
      obedient = obedient.slice(0, at) + word.to + obedient.slice(at + word.from.length);
    }
    at += word?.from.length ?? 1;
  }
  return obedient === to ? entry : { ...entry, to: obedient };
}

/** True if both words have the same number of characters (code points), at least one. */
function isEven(from: string, to: string): boolean {
  if (from === "") return false;
  if (from.length === to.length && !hasSurrogate(from) && !hasSurrogate(to)) return true;
  return [...from].length === [...to].length;
}

/** True for a text with a character of two UTF-16 units. */
function hasSurrogate(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isSurrogate(text.charCodeAt(at))) return true;
  return false;
}

/** The pairs of characters at the same position of the two words. */
export function* alignedCharacters({ from, to }: { from: string; to: string }): Generator<Pair> {
  const others = [...to];
  for (const [index, character] of [...from].entries()) {
    yield [character, others[index] ?? character];
  }
}

/** The pairs of characters at the same position of the two words that differ. */
export function changedCharacters({ from, to }: { from: string; to: string }): Pair[] {
  if (from === to) return [];
  const changed: Pair[] = [];
  for (let at = 0; at < from.length; at++) {
    const one = from.charCodeAt(at);
    const isPart = isSurrogate(one) || isSurrogate(to.charCodeAt(at));
    if (isPart) return [...alignedCharacters({ from, to })].filter(([from, to]) => from !== to);
    if (one !== to.charCodeAt(at)) changed.push([from.charAt(at), to.charAt(at)]);
  }
  return changed;
}

/** True for a UTF-16 unit that is half of a character. */
function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}
