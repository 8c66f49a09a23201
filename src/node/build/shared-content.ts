/** Hands the content from the build to the pages: Astro bundles those apart, in the same process. */
import type { Read } from "./content-worker.ts";
import type { PageContent } from "./page-content.ts";

const KEY = Symbol.for("tiaowen.content");
const shared: typeof globalThis & { [KEY]?: Promise<Read> } = globalThis;

/** Makes a content the one that pages show until the next call; they wait for it. */
export function shareContent(content: Promise<Read>): void {
  shared[KEY] = content;
}

/**
 * The content that was shared last; null where none was.
 * @throws where it could not be read or has an error
 */
export async function sharedContent(): Promise<PageContent | null> {
  const read = await shared[KEY];
  if (read?.pages === null) throw new Error("The content has errors");
  return read?.pages ?? null;
}
