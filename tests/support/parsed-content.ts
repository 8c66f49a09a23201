/** The real content, parsed where its inputs have changed. */
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { serialize } from "node:v8";
import { cachedFolder } from "../../src/node/build/output/cached-folder.ts";
import type { PageContent } from "../../src/node/build/page-content.ts";
import type { LoadedCollection } from "../../src/node/content/load-collection.ts";
import { sumOfInputs } from "./inputs.ts";

/** The parsed content as plain data. */
export interface ParsedContent
  extends Pick<PageContent, "collection" | "layers">,
    Pick<LoadedCollection, "coverage" | "diagnostics"> {}

const CACHE = { place: "node_modules/.cache/tiaowen/content", kept: 3 };
const FILE = "content.v8";

/** Path of a file with the parsed content, as V8 serializes it. */
export async function parsedContent(): Promise<string> {
  const folder = await cachedFolder(CACHE, await sumOfInputs(), async (made) => {
    const { loadCollection } = await import("../../src/node/content/load-collection.ts");
    const { nextRecord } = await import("../../src/corpus/changes/next-record.ts");
    const { pageContent } = await import("../../src/node/build/page-content.ts");
    const { corpus, coverage, diagnostics } = await loadCollection("content");
    const { collection, layers } = pageContent(corpus, [], nextRecord(corpus, null, null));
    const parsed: ParsedContent = { collection, layers, coverage, diagnostics };
    await mkdir(made);
    await writeFile(join(made, FILE), serialize(parsed));
  });
  return resolve(folder, FILE);
}
