/** Before tests of the real content: parses it once for all of them, where what it is made of has changed. */
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { serialize } from "node:v8";
import type { TestProject } from "vitest/node";
import { cachedFolder } from "./cached-folder.ts";
import { sumOfInputs } from "./inputs.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the file with the parsed content, as V8 serializes it. */
    readonly realContent: string;
  }
}

const CACHE = "node_modules/.cache/tiaowen/content";
const FILE = "content.v8";

export default async function parseContent(project: TestProject): Promise<void> {
  const folder = await cachedFolder(CACHE, await sumOfInputs(), async (made) => {
    const { loadCollection } = await import("../../src/node/content/load-collection.ts");
    const loaded = await loadCollection("content");
    await mkdir(made);
    await writeFile(join(made, FILE), serialize(loaded));
  });
  project.provide("realContent", resolve(folder, FILE));
}
