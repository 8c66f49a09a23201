/** The content of this repository, as `parse-content.ts` has parsed it before the tests. */
import { readFile } from "node:fs/promises";
import { deserialize } from "node:v8";
import { inject } from "vitest";
import type { LoadedCollection } from "../../src/node/content/load-collection.ts";

const loaded: LoadedCollection = deserialize(await readFile(inject("realContent")));

export const { collection, coverage, diagnostics } = loaded;
