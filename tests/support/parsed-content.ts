/** The real content, parsed where its inputs have changed. */
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { serialize } from "node:v8";
import type { WrittenLayers } from "../../src/corpus/create-corpus.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import type { Collection } from "../../src/model/types.ts";
import { cachedFolder } from "../../src/node/build/output/cached-folder.ts";
import type { LoadedCollection } from "../../src/node/content/load-collection.ts";
import { sumOfInputs } from "./inputs.ts";

/** The parsed content as plain data. */
export interface ParsedContent extends Pick<LoadedCollection, "coverage" | "diagnostics"> {
  readonly collection: Collection;
  readonly layers: WrittenLayers;
}

const CACHE = { place: "node_modules/.cache/tiaowen/content", kept: 3 };
const FILE = "content.v8";

/** Path of a file with the parsed content, as V8 serializes it. */
export async function parsedContent(): Promise<string> {
  const folder = await cachedFolder(CACHE, await sumOfInputs(), async (made) => {
    const { loadCollection } = await import("../../src/node/content/load-collection.ts");
    const { BUILT_IN_ANNOTATORS } = await import("../../src/annotate/registry.ts");
    const { corpus, coverage, diagnostics } = await loadCollection("content");
    const layers = BUILT_IN_ANNOTATORS.map((each) => [each.name, corpus.layer(each).all] as const);
    const parsed: ParsedContent = {
      ...{ collection: plainData(corpus), layers: Object.fromEntries(layers) },
      ...{ coverage, diagnostics },
    };
    await mkdir(made);
    await writeFile(join(made, FILE), serialize(parsed));
  });
  return resolve(folder, FILE);
}

/** A collection without what a corpus can do. */
function plainData({
  size: _size,
  document: _document,
  at: _at,
  clauses: _clauses,
  layer: _layer,
  derive: _derive,
  ...collection
}: Corpus): Collection {
  return collection;
}
