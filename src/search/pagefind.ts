/** Drives Pagefind's search engine, a WebAssembly module, over an index whose files are read as they are needed. */
import { type Cbor, decodeCbor } from "./cbor.ts";
import { chunkFile, META_FILE, WASM_FILE } from "./index-format.ts";

/** Gives the content of a file of the index, or rejects. What rejected may be asked for again. */
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/** A record that holds a word: its name, and the places of the word in it, in order. */
interface Found {
  readonly record: string;
  readonly places: readonly number[];
}

export interface Pagefind {
  /** The chunks of the index that hold what it has of the words from `first` to `last`, in their order. */
  chunksBetween(first: string, last: string): number[];
  /** Loads these chunks; rejects where a file cannot be had, and may be asked again. */
  load(chunks: Iterable<number>): Promise<void>;
  /** Whether the index knows a word that was loaded. */
  has(word: string): boolean;
  /** The records that hold a word that was loaded, in no order; none where the index does not know it. */
  find(word: string): Found[];
}

/** The functions of the module that are used. Text goes in as address and length, and comes out so. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(size: number, align: number): number;
  __wbindgen_free(address: number, size: number, align: number): void;
  init_pagefind(meta: number, length: number): number;
  load_index_chunk(index: number, chunk: number, length: number): number;
  search(
    index: number,
    query: number,
    queryLength: number,
    original: number,
    originalLength: number,
    filter: number,
    filterLength: number,
    sort: number,
    sortLength: number,
    exact: boolean,
    exactDiacritics: boolean,
  ): [number, number];
}

/** What `search` gives, in JSON: records with their places. */
interface Results {
  readonly results: readonly {
    readonly p: string;
    readonly l: readonly { readonly l: number }[];
  }[];
}

/**
 * Chunks that are put into one index of the engine. To find a word it looks through all that the index holds, so that an
 * index stays small and another is begun; that takes 2 ms and half a megabyte in a collection of 10,000 clauses.
 */
const CHUNKS_OF_AN_INDEX = 8;

/** An index in the engine: where it is, and how many chunks it holds. */
interface EngineIndex {
  address: number;
  chunks: number;
}

const SIGNATURE = "pagefind_dcd";
const MODULE = "./pagefind_web_bg.js";

async function unpack(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const unpacking = new Blob([file]).stream().pipeThrough(new DecompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(unpacking).arrayBuffer());
  const signature = new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length));
  if (signature !== SIGNATURE) throw new Error("A file of the index is not what it should be");
  return bytes.subarray(SIGNATURE.length);
}

const FUNCTIONS = [
  "__wbindgen_start",
  "__wbindgen_malloc",
  "__wbindgen_free",
  "init_pagefind",
  "load_index_chunk",
  "search",
] as const;

/** True where the module has the functions of the version that this was written for. */
function isEngine(
  exports: WebAssembly.Exports | Exports,
): exports is WebAssembly.Exports & Exports {
  return FUNCTIONS.every((name) => typeof exports[name] === "function");
}

async function start(wasm: Uint8Array<ArrayBuffer>): Promise<Exports> {
  let exports: Exports | null = null;
  const imports = {
    [MODULE]: {
      // As the module's own glue does: four values that a table of references begins with.
      __wbindgen_init_externref_table(): void {
        const table = exports?.__wbindgen_externrefs;
        if (table === undefined) return;
        const offset = table.grow(4);
        table.set(0, undefined);
        for (const [index, value] of [undefined, null, true, false].entries()) {
          table.set(offset + index, value);
        }
      },
    },
  };
  const { instance } = await WebAssembly.instantiate(wasm, imports);
  if (!isEngine(instance.exports)) throw new Error("This is another version of Pagefind");
  exports = instance.exports;
  exports.__wbindgen_start();
  return exports;
}

/** The first and the last word of each chunk, in order. The engine has them too, and takes over a millisecond to look one up. */
function chunkRanges(meta: Uint8Array): { readonly first: string; readonly last: string }[] {
  const unreadable = (): never => {
    throw new Error("The index cannot be read");
  };
  const list = (item: Cbor | undefined): readonly Cbor[] =>
    Array.isArray(item) ? item : unreadable();
  const word = (item: Cbor | undefined): string => (typeof item === "string" ? item : unreadable());
  const [, , ranges] = list(decodeCbor(meta));
  return list(ranges).map((range) => {
    const [first, last] = list(range);
    return { first: word(first), last: word(last) };
  });
}

/** How many from the start pass, where all that pass come before the others. */
function countPassing<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Opens the index; rejects where one of its first files cannot be had. */
export async function openPagefind(read: ReadFile): Promise<Pagefind> {
  const [wasm, metaFile] = await Promise.all(
    [WASM_FILE, META_FILE].map(async (name) => unpack(await read(name))),
  );
  if (wasm === undefined || metaFile === undefined) throw new Error("The index has no files");
  const ranges = chunkRanges(metaFile);
  const engine = await start(wasm);
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();

  /** Hands bytes over: the module frees them. */
  function put(bytes: Uint8Array): [number, number] {
    const address = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(engine.memory.buffer).set(bytes, address);
    return [address, bytes.length];
  }
  const putText = (text: string): [number, number] => put(encoder.encode(text));

  /** Takes JSON from the module and frees it there. */
  function take<Json>([address, length]: [number, number]): Json {
    const text = decoder.decode(new Uint8Array(engine.memory.buffer, address >>> 0, length));
    engine.__wbindgen_free(address, length, 1);
    return JSON.parse(text);
  }

  const indexOf = new Map<number, EngineIndex>();
  const loading = new Map<number, Promise<void>>();

  const begin = (): EngineIndex => {
    const address = engine.init_pagefind(...put(metaFile)) >>> 0;
    if (address === 0) throw new Error("The index cannot be read");
    return { address, chunks: 0 };
  };

  let newest = begin();

  async function loadChunk(number: number): Promise<void> {
    const chunk = await unpack(await read(chunkFile(number)));
    if (newest.chunks === CHUNKS_OF_AN_INDEX) newest = begin();
    newest.address = engine.load_index_chunk(newest.address, ...put(chunk)) >>> 0;
    if (newest.address === 0) throw new Error("A part of the index cannot be read");
    newest.chunks += 1;
    indexOf.set(number, newest);
  }

  function chunksBetween(first: string, last: string): number[] {
    const from = countPassing(ranges, (range) => range.last < first);
    const to = countPassing(ranges, (range) => range.first <= last);
    return Array.from({ length: Math.max(0, to - from) }, (_chunk, step) => from + step);
  }

  /** Asks for a word: all its places, or if `exact` the first in each record, which is faster. */
  function ask(word: string, exact: boolean): Results["results"] {
    const [chunk = -1] = chunksBetween(word, word);
    const index = indexOf.get(chunk);
    if (index === undefined) return [];
    const query = putText(word);
    const original = putText(word);
    const filter = putText("{}");
    const sort = putText("");
    const { address } = index;
    return take<Results>(
      engine.search(address, ...query, ...original, ...filter, ...sort, exact, false),
    ).results;
  }

  return {
    chunksBetween,
    async load(numbers) {
      await Promise.all(
        Array.from(new Set(numbers), (number) => {
          const known = loading.get(number) ?? loadChunk(number);
          loading.set(number, known);
          known.catch(() => loading.delete(number));
          return known;
        }),
      );
    },
    has: (word) => ask(word, true).length > 0,
    find: (word) =>
      ask(word, false).map(({ p: record, l: places }) => ({
        record,
        places: places.map(({ l: place }) => place),
      })),
  };
}
