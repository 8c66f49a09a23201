/** Hands the content and the extensions from the build to the pages: Astro bundles those apart, in the same process. */
import type { Extensions } from "../../config/config.ts";
import type { Read } from "./content-worker.ts";
import type { PageContent } from "./page-content.ts";

/** The modules of extensions that pages take in, by their absolute paths. */
export interface ExtensionFiles {
  readonly panelSections: readonly string[];
  readonly taskFormats: readonly string[];
}

interface Shared {
  readonly content: Promise<Read>;
  readonly files: ExtensionFiles;
}

const KEY = Symbol.for("tiaowen.content");
const shared: typeof globalThis & { [KEY]?: Shared } = globalThis;

/** Makes a content and modules those that pages show until the next call; they wait for the content. */
export function shareContent(content: Promise<Read>, files: ExtensionFiles): void {
  shared[KEY] = { content, files };
}

/**
 * The content that was shared last; null if none was.
 * @throws if it could not be read or has an error
 */
export async function sharedContent(): Promise<PageContent | null> {
  const read = await shared[KEY]?.content;
  if (read?.pages === null) throw new Error("The content has errors");
  return read?.pages ?? null;
}

/** The modules that were shared last; null if none were. */
export function sharedFiles(): ExtensionFiles | null {
  return shared[KEY]?.files ?? null;
}

/** The modules that extensions add to pages. */
export function extensionFiles({
  panelSections,
  taskFormats,
}: Pick<Extensions, "panelSections" | "taskFormats">): ExtensionFiles {
  return { panelSections, taskFormats: taskFormats.map(({ file }) => file) };
}
