/** A dictionary for one direction of conversion, with longest-match lookup. */

/** The kind of an entry: a word of the collection, a phrase, or a single character. */
export type Rule = "override" | "phrase" | "character";

/** An entry converts `from` to `to`, character by character; both have the same number of code points. */
export interface DictionaryEntry {
  readonly from: string;
  readonly to: string;
  readonly rule: Rule;
  /** The editor's reason; only overrides have one. */
  readonly why?: string;
  /** True for a name of Hong Kong; its spelling does not apply to its characters elsewhere. */
  readonly isName?: true;
}

/** A word and its converted form. */
export type Pair = readonly [from: string, to: string];

export interface Dictionary {
  readonly entries: readonly DictionaryEntry[];
  /** The longest allowed entry that matches `text` at `offset` (UTF-16 units), or null. */
  match(
    text: string,
    offset: number,
    isAllowed?: (entry: DictionaryEntry, offset: number) => boolean,
  ): DictionaryEntry | null;
}

/**
 * Makes a dictionary. If several entries have the same `from`, the first is used.
 * @throws Error if an entry changes the number of characters
 */
export function createDictionary(entries: Iterable<DictionaryEntry>): Dictionary {
  const known = new Map<string, DictionaryEntry>();
  /** Length of the longest word by its first UTF-16 unit. */
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

/** True if both words have the same number of characters (code points), at least one. */
function isEven(from: string, to: string): boolean {
  return from !== "" && [...from].length === [...to].length;
}

/** The pairs of characters at the same position of the two words. */
export function* alignedCharacters({ from, to }: { from: string; to: string }): Generator<Pair> {
  const others = [...to];
  for (const [index, character] of [...from].entries()) {
    yield [character, others[index] ?? character];
  }
}
