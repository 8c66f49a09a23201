/** A Pagefind index whose files are loaded as they are needed. Its pages are the clauses, by their numbers. */

import { chunkCost, chunkFile, META_FILE } from "../format/index-format.ts";
import { type ChunkRange, readChunk, readMeta, readPostings } from "../format/pagefind-format.ts";
import { memoize } from "../memoize.ts";
import { partitionPoint } from "../partition-point.ts";
import { NO_POSITIONS, type Positions, position } from "./positions.ts";

/** Gives the content of a file of the index, or rejects. What rejected may be asked for again. */
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

export interface Pagefind {
  /** What it costs to load a word, or has cost, in kB; 0 where the index cannot have it. */
  costOf(word: string): number;
  /** Loads the chunks that may hold these words; rejects where a file cannot be had, and may be asked again. */
  load(words: readonly string[]): Promise<void>;
  /**
   * Every place of a word that was loaded; none where the index does not have it.
   *
   * @throws Error where it was not loaded, so that nothing is taken for missing
   */
  find(word: string): Positions;
}

async function unpack(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  const written = [writer.write(file), writer.close()];
  // What cannot be unpacked is told by the other end. (The stream of a blob would take ten times as long.)
  for (const part of written) part.catch(() => {});
  return new Uint8Array(await new Response(readable).arrayBuffer());
}

/** The places that postings hold. */
function placesIn(postings: Uint8Array): Positions {
  // None takes less than a byte.
  const found = new Float64Array(postings.length);
  let length = 0;
  readPostings(postings, (clause, at) => {
    found[length++] = position(clause, at);
  });
  return found.slice(0, length);
}

/** Opens the index; rejects where its first file cannot be had. */
export async function openPagefind(read: ReadFile): Promise<Pagefind> {
  const { chunks } = readMeta(await unpack(await read(META_FILE)));
  const loaded = new Map<ChunkRange, Map<string, Uint8Array>>();

  const load = memoize(async (chunk: ChunkRange) => {
    const words = readChunk(await unpack(await read(chunkFile(chunk.name))));
    if (!words.has(chunk.first) || !words.has(chunk.last)) {
      throw new Error(`Pagefind: ${chunk.name} holds the words of another chunk`);
    }
    loaded.set(chunk, words);
  });

  /** The chunk that holds a word, if any does. */
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
