/** Pagefind's own search engine, a WebAssembly module, over an index on disk: what a reader of the index is compared with. */
// @ts-nocheck

import { readFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import * as pagefind from "pagefind";
import { chunkFile, META_FILE } from "../../src/search/format/index-format.ts";
import { readMeta, SIGNATURE } from "../../src/search/format/pagefind-format.ts";

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

/** What `search` gives, in JSON: pages with their places. */
interface Results {
  readonly results: readonly {
    readonly p: string;
    readonly l: readonly { readonly l: number }[];
  }[];
}

const FUNCTIONS = [
  "__wbindgen_start",
  "__wbindgen_malloc",
  "__wbindgen_free",
  "init_pagefind",
  "load_index_chunk",
  "search",
] as const;

function isEngine(exports: WebAssembly.Exports): exports is WebAssembly.Exports & Exports {
  return FUNCTIONS.every((name) => typeof exports[name] === "function");
}

/** A file behind its signature. */
function content(file: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gunzipSync(file).subarray(SIGNATURE.length));
}

/** The module as Pagefind ships it with an index. */
async function shippedModule(): Promise<Uint8Array<ArrayBuffer>> {
  const { index } = await pagefind.createIndex();
  try {
    await index?.addCustomRecord({ url: "/", content: "aa", language: "unknown" });
    const { files = [] } = (await index?.getFiles()) ?? {};
    const file = files.find(({ path }) => path === "wasm.unknown.pagefind");
    if (file === undefined) throw new Error("Pagefind ships no module");
    return content(file.content);
  } finally {
    await pagefind.close();
  }
}

async function start(): Promise<Exports> {
  let engine: Exports | null = null;
  const { instance } = await WebAssembly.instantiate(await shippedModule(), {
    "./pagefind_web_bg.js": {
      // As the module's own glue does: four values that a table of references begins with.
      __wbindgen_init_externref_table(): void {
        const offset = engine?.__wbindgen_externrefs.grow(4) ?? 0;
        for (const [place, value] of [undefined, null, true, false].entries()) {
          engine?.__wbindgen_externrefs.set(offset + place, value);
        }
      },
    },
  });
  if (!isEngine(instance.exports)) throw new Error("This is another version of Pagefind");
  engine = instance.exports;
  engine.__wbindgen_start();
  return engine;
}

/**
 * Opens the index in a folder and loads all of it.
 *
 * @returns a function that finds a word: the places in each page, by the page's name
 */
export async function openPagefindEngine(
  folder: string,
): Promise<(word: string) => Map<string, number[]>> {
  const engine = await start();
  const put = (bytes: Uint8Array): [number, number] => {
    const address = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(engine.memory.buffer).set(bytes, address);
    return [address, bytes.length];
  };
  const putText = (text: string): [number, number] => put(new TextEncoder().encode(text));
  const meta = await readFile(path.join(folder, META_FILE));
  let index = engine.init_pagefind(...put(content(meta)));
  for (const { name } of readMeta(gunzipSync(meta)).chunks) {
    const chunk = await readFile(path.join(folder, chunkFile(name)));
    index = engine.load_index_chunk(index, ...put(content(chunk)));
  }
  return (word) => {
    const query = putText(word);
    const original = putText(word);
    const filter = putText("{}");
    const sort = putText("");
    const [address, length] = engine.search(
      index,
      ...query,
      ...original,
      ...filter,
      ...sort,
      false,
      false,
    );
    const json = new TextDecoder().decode(
      new Uint8Array(engine.memory.buffer, address >>> 0, length),
    );
    engine.__wbindgen_free(address, length, 1);
    const { results }: Results = JSON.parse(json);
    return new Map(results.map(({ p: page, l: places }) => [page, places.map(({ l }) => l)]));
  };
}
