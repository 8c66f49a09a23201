/** The words of the texts, loaded on demand. */
import type { Folding } from "../../text/fold/fold.ts";
import type { ClauseTable } from "../format/clause-table.ts";
import { readNumbers } from "../format/number-text.ts";
import { memoize } from "../memoize.ts";
import type { IndexSource } from "../open-index.ts";
import {
  CLAUSE_END,
  FIRST_WORD,
  readCodes,
  SIZES_FILE,
  TEXT_END,
  tokenShards,
  tokensFile,
  type WrittenSizes,
  type WrittenWords,
  wordsFile,
} from "./token-format.ts";
import { edgesOf } from "./tokenize.ts";

/** The words of the collection by number, the commonest first. */
export interface Words {
  /** As the script writes them. */
  readonly shown: readonly string[];
  readonly folds: readonly string[];
  /** The number of a folded word; undefined if it is no word of the collection. */
  numberOf(fold: string): number | undefined;
  /**
   * Calls back for every word of a clause with its first and its last symbol (exclusive) in the clause, and with the number of its
   * text.
   */
  walk(
    codes: Uint32Array,
    visit: (word: number, start: number, end: number, text: number) => void,
  ): void;
}

/** The codes of a clause, of those that were loaded: see `token-format.ts`. */
export type CodesOf = (clause: number) => Uint32Array;

/** The size of a clause. */
export interface ClauseSize {
  /** Number of characters of its texts that their fold keeps. */
  readonly characters: number;
  /** Number of positions of its texts: one for each character, and one after each text. */
  readonly positions: number;
}

export interface TokenFiles {
  /** The exact size of each clause. */
  sizes(): Promise<readonly ClauseSize[]>;
  words(): Promise<Words>;
  /** Loads the words of some clauses. */
  load(clauses: readonly number[]): Promise<CodesOf>;
}

/** Reads the words and the lengths that their positions follow from. */
function readWords({ words }: WrittenWords, { fold }: Folding): Words {
  const shown = words === "" ? [] : words.split(" ");
  const folds = shown.map(fold);
  const numbers = new Map(folds.map((word, number) => [word, number]));
  const lengths = Uint32Array.from(folds, (word) => Array.from(word).length);
  const edges = folds.map(edgesOf);
  const begins = Uint8Array.from(edges, (edge) => (edge.begins ? 1 : 0));
  const ends = Uint8Array.from(edges, (edge) => (edge.ends ? 1 : 0));
  return {
    shown,
    folds,
    numberOf: (word) => numbers.get(word),
    walk(codes, visit) {
      let at = 0;
      let isOpen = 0;
      let text = 0;
      for (const code of codes) {
        if (code === TEXT_END) {
          at++;
          text++;
          isOpen = 0;
        }
        if (code < FIRST_WORD) continue;
        const word = code - FIRST_WORD;
        if (isOpen === 1 && begins[word] === 1) at++;
        const end = at + (lengths[word] ?? 0);
        visit(word, at, end, text);
        at = end;
        isOpen = ends[word] ?? 0;
      }
    },
  };
}

/** Opens the files; nothing is read before it is asked for, and nothing twice. */
export function openTokens(source: IndexSource, table: ClauseTable, folding: Folding): TokenFiles {
  const { read, script } = source;
  const readJson = async <Content>(name: string): Promise<Content> =>
    JSON.parse(new TextDecoder().decode(await read(name)));
  const sizes = memoize(async () => {
    const written = await readJson<WrittenSizes>(SIZES_FILE);
    const texts = readNumbers(written.texts);
    return readNumbers(written.characters).map((characters, clause) => {
      return { characters, positions: characters + (texts[clause] ?? 0) };
    });
  });
  const words = memoize(async () =>
    readWords(await readJson<WrittenWords>(wordsFile(script)), folding),
  );
  const shards = tokenShards(table.clauses.map(({ length }) => length));
  const firstOf = new Map<number, number>();
  for (const [clause, shard] of shards.entries()) {
    if (!firstOf.has(shard)) firstOf.set(shard, clause);
  }
  const codesOf = new Map<number, Uint32Array>();
  const loadShard = memoize(async (shard: number) => {
    const codes = readCodes(await read(tokensFile(shard)));
    let clause = firstOf.get(shard) ?? 0;
    let start = 0;
    for (const [at, code] of codes.entries()) {
      if (code !== CLAUSE_END) continue;
      codesOf.set(clause++, codes.subarray(start, at));
      start = at + 1;
    }
  });
  return {
    sizes: () => sizes(null),
    words: () => words(null),
    async load(clauses) {
      const wanted = new Set(clauses.map((clause) => shards[clause] ?? 0));
      await Promise.all(Array.from(wanted, loadShard));
      return (clause) => {
        const codes = codesOf.get(clause);
        if (codes === undefined) throw new Error("The words and the index do not belong together");
        return codes;
      };
    },
  };
}
