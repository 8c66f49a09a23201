/**
 * Passes the content and the extensions from the build to the pages: Astro bundles the pages separately. Content is shared within
 * a thread, and so are the modules of extensions.
 */
import type { Extensions } from "../../config/config.ts";
import type { OfText } from "../../export/artifacts/artifact.ts";
import type { DataFile } from "../../export/artifacts/documentation.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { ChangeRecord } from "../../model/versions/changes.ts";

/** The input of the pages. */
export interface PageContent {
  readonly corpus: Corpus;
  /** The documentation of the data files, in the order of the page `/data/`. */
  readonly dataFiles: readonly DataFile[];
  /** What the publications of the site changed. */
  readonly record: ChangeRecord;
  readonly ofText: OfText;
}

/** The extension modules that pages import, by absolute path. */
export interface ExtensionFiles {
  readonly panelSections: readonly string[];
  readonly taskFormats: readonly string[];
}

const CONTENT = Symbol.for("tiaowen.content");
const FILES = Symbol.for("tiaowen.files");
const shared: typeof globalThis & { [CONTENT]?: PageContent; [FILES]?: ExtensionFiles } =
  globalThis;

/** Shares a content with the pages that are made in this thread, until the next call. */
export function shareContent(content: PageContent): void {
  shared[CONTENT] = content;
}

/**
 * The content that was shared last.
 * @throws Error if none was shared
 */
export function sharedContent(): PageContent {
  const content = shared[CONTENT];
  if (content === undefined) throw new Error("No content was shared with the pages");
  return content;
}

/** Shares modules with the pages that are bundled in this thread, until the next call. */
export function shareFiles(files: ExtensionFiles): void {
  shared[FILES] = files;
}

/** The modules that were shared last; null if none were shared. */
export function sharedFiles(): ExtensionFiles | null {
  return shared[FILES] ?? null;
}

/** The extension modules that pages import. */
export function extensionFiles({
  panelSections,
  taskFormats,
}: Pick<Extensions, "panelSections" | "taskFormats">): ExtensionFiles {
  return { panelSections, taskFormats: taskFormats.map(({ file }) => file) };
}
