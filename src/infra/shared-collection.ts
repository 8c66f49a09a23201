/** Hands the loaded collection from the build to the pages: Astro bundles those apart, in the same process. */
import type { Collection } from "../model/types.ts";

const KEY = Symbol.for("tiaowen.collection");
const shared: typeof globalThis & { [KEY]?: Collection } = globalThis;

/** Makes a collection the one that pages show until the next call. */
export function shareCollection(collection: Collection): void {
  shared[KEY] = collection;
}

/** The collection that was shared last, if any. */
export function sharedCollection(): Collection | undefined {
  return shared[KEY];
}
