/**
 * Passes the content and the extensions from the build to the pages: Astro bundles the pages separately, in the same
 * process.
 */
// @ts-nocheck

import type { Extensions } from "../../config/config.ts";
import type { Read } from "./content-worker.ts";
import type { PageContent } from "./page-content.ts";

/** The extension modules that pages import, by absolute path. */
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

/** Shares a content and modules with the pages until the next call; pages wait for the content. */
export function shareContent(content: Promise<Read>, files: ExtensionFiles): void {
  shared[KEY] = { content, files };
}

/**
 * The content that was shared last.
 * @throws if none was shared, if reading it failed or it has an error
 */
export async function sharedContent(): Promise<PageContent> {
  const read = await shared[KEY]?.content;
  if (read === undefined) throw new Error("No content was shared with the pages");
  if (read.pages === null) throw new Error("The content has errors");
  return read.pages;
}

/** The modules that were shared last; null if none were shared. */
export function sharedFiles(): ExtensionFiles | null {
  return shared[KEY]?.files ?? null;
}

/** The extension modules that pages import. */
export function extensionFiles({
  panelSections,
  taskFormats,
}: Pick<Extensions, "panelSections" | "taskFormats">): ExtensionFiles {
  return { panelSections, taskFormats: taskFormats.map(({ file }) => file) };
}
