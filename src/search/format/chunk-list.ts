/** The chunks of Pagefind's index as `chunks.json`: what every search loads of them, in half the bytes of Pagefind's own list. */
import { chunkCost, chunkName } from "./index-format.ts";
import { readNumbers, writeNumbers } from "./number-text.ts";
import { readWords, writeWords } from "./sorted-words.ts";

/** A chunk file, and the first and last word of its range. */
export interface ChunkRange {
  readonly first: string;
  readonly last: string;
  readonly name: string;
}

/** `chunks.json`; the chunks are in the order of their words. */
export interface WrittenChunks {
  /** The first and the last word of each, as `sorted-words.ts` writes them. */
  readonly words: string;
  /** The loading cost of each in kB, as `number-text.ts` writes it. */
  readonly costs: string;
}

/** @param chunks named by `chunkName`, in order */
export function writeChunks(chunks: readonly ChunkRange[]): WrittenChunks {
  return {
    words: writeWords(chunks.flatMap(({ first, last }) => [first, last])),
    costs: writeNumbers(chunks.map(({ name }) => chunkCost(name))),
  };
}

/** @throws Error if chunks and words do not belong together */
export function readChunks({ words, costs }: WrittenChunks): ChunkRange[] {
  const bounds = readWords(words);
  const sizes = readNumbers(costs);
  if (bounds.length !== 2 * sizes.length) throw new Error("The list of chunks is damaged");
  return sizes.map((cost, place) => ({
    first: bounds[2 * place] ?? "",
    last: bounds[2 * place + 1] ?? "",
    name: chunkName(place, cost),
  }));
}
