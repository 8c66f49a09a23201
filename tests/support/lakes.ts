/** The invented collection with versions: a law in four versions and its repeal, opinions that replace others, a plan in two drafts. */
import { fileURLToPath } from "node:url";
import type { LoadedCollection } from "../../src/node/content/load-collection.ts";
import { loadCollection } from "../../src/node/content/load-collection.ts";

/** Path of its content folder. */
export const LAKES = fileURLToPath(new URL("../fixtures/lakes", import.meta.url));

let loaded: Promise<LoadedCollection> | undefined;

/** The collection, read once for a test file. */
export function lakes(): Promise<LoadedCollection> {
  loaded ??= loadCollection(LAKES);
  return loaded;
}
