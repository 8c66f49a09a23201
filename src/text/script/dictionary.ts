/** A dictionary of one direction of conversion: the longest entry that begins at a place decides. */

/** Which kind of entry decided: the collection's own word, a phrase, or the character alone. */
export type Rule = "override" | "phrase" | "character";

/** `from` becomes `to`, character by character: both have the same number of code points. */
export interface DictionaryEntry {
  readonly from: string;
  readonly to: string;
  readonly rule: Rule;
  /** The editor's reason, of an override. */
  readonly why?: string;
  /** A name of Hong Kong: its spelling says nothing of its characters elsewhere. */
  readonly isName?: true;
}

/** A word and what it becomes. */
export type Pair = readonly [from: string, to: string];

export interface Dictionary {
  readonly entries: readonly DictionaryEntry[];
  /** The longest entry that `text` has at `offset` (UTF-16 units) and that is allowed there, or null. */
  match(
    text: string,
    offset: number,
    isAllowed?: (entry: DictionaryEntry, offset: number) => boolean,
  ): DictionaryEntry | null;
}

/**
 * Makes a dictionary. Of entries with the same `from` the first counts.
 * @throws Error where an entry changes the number of characters
 */
export function createDictionary(entries: Iterable<DictionaryEntry>): Dictionary {
  const known = new Map<string, DictionaryEntry>();
  /** By first UTF-16 unit, the length of the longest word that begins with it. */
  const longest = new Uint8Array(0x10000);
  for (const entry of entries) {
    const { from, to } = entry;
    if (!isEven(from, to)) throw new Error(`Entry changes its length: ${from} ${to}`);
    if (known.has(from)) continue;
    known.set(from, entry);
    const first = from.charCodeAt(0);
    longest[first] = Math.max(longest[first] ?? 0, from.length);
  }
  return {
    entries: [...known.values()],
    match(text, offset, isAllowed = () => true) {
      const most = Math.min(longest[text.charCodeAt(offset)] ?? 0, text.length - offset);
      for (let length = most; length > 0; length--) {
        const entry = known.get(text.slice(offset, offset + length));
        if (entry && isAllowed(entry, offset)) return entry;
      }
      return null;
    },
  };
}

/** True where two words have the same number of characters, and at least one. */
function isEven(from: string, to: string): boolean {
  return from !== "" && [...from].length === [...to].length;
}

/** Each character of a word with what stands at its place in the other. */
export function* alignedCharacters({ from, to }: { from: string; to: string }): Generator<Pair> {
  const others = [...to];
  for (const [index, character] of [...from].entries()) {
    yield [character, others[index] ?? character];
  }
}
