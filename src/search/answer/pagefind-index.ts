/** A Pagefind index whose files are loaded on demand. Its pages are the clauses, by number. */

import { type ChunkRange, readChunks, type WrittenChunks } from "../format/chunk-list.ts";
import { CHUNKS_FILE, chunkCost, chunkFile } from "../format/index-format.ts";
import { readChunk, readPostings } from "../format/pagefind-format.ts";
import { memoize } from "../memoize.ts";
import { partitionPoint } from "../partition-point.ts";
import { NO_POSITIONS, type Positions, position } from "./positions.ts";

/** Reads a file of the index, or rejects. A file whose reading was rejected may be requested again. */
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

export interface Pagefind {
  /** The cost of loading a word in kB, paid or not; 0 if the index cannot contain it. */
  costOf(word: string): number;
  /** Loads the chunks that may contain these words; rejects if a file cannot be read, and may be called again. */
  load(words: readonly string[]): Promise<void>;
  /**
   * Every position of a loaded word; none if the index does not contain it.
   *
   * @throws Error if the word was not loaded, so that an unloaded word is never taken for a missing one
   */
  find(word: string): Positions;
}

async function unpack(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  const written = [writer.write(file), writer.close()];
  // The reader reports a chunk that does not decompress. (The stream of a blob would take ten times as long.)
  for (const part of written) part.catch(() => {});
  return new Uint8Array(await new Response(readable).arrayBuffer());
}

/** The positions that the postings contain. */
function placesIn(postings: Uint8Array): Positions {
  // A position takes at least one byte.
  const found = new Float64Array(postings.length);
  let length = 0;
  readPostings(postings, (clause, at) => {
    found[length++] = position(clause, at);
  });
  return found.slice(0, length);
}

/** Opens the index; rejects if its list of chunks cannot be read. */
export async function openPagefind(read: ReadFile): Promise<Pagefind> {
  const written: WrittenChunks = JSON.parse(new TextDecoder().decode(await read(CHUNKS_FILE)));
  const chunks = readChunks(written);
  const loaded = new Map<ChunkRange, Map<string, Uint8Array>>();

  const load = memoize(async (chunk: ChunkRange) => {
    const words = readChunk(await unpack(await read(chunkFile(chunk.name))));
    if (!words.has(chunk.first) || !words.has(chunk.last)) {
      throw new Error(`Pagefind: ${chunk.name} holds the words of another chunk`);
    }
    loaded.set(chunk, words);
  });

  /** The chunk whose range contains a word, if there is one. */
  function chunkOf(word: string): ChunkRange | undefined {
    const chunk = chunks[partitionPoint(chunks, ({ first }) => first <= word) - 1];
    return chunk !== undefined && word <= chunk.last ? chunk : undefined;
  }

  return {
    costOf(word) {
      const chunk = chunkOf(word);
      return chunk === undefined ? 0 : chunkCost(chunk.name);
    },
    async load(words) {
      await Promise.all(words.flatMap((word) => chunkOf(word) ?? []).map(load));
    },
    find(word) {
      const chunk = chunkOf(word);
      if (chunk === undefined) return NO_POSITIONS;
      const words = loaded.get(chunk);
      if (words === undefined) throw new Error("A word was looked up that was not loaded");
      const written = words.get(word);
      return written === undefined ? NO_POSITIONS : placesIn(written);
    },
  };
}
