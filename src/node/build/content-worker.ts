/** The thread of `contentAside`. */
import { parentPort, workerData } from "node:worker_threads";
import { hasErrors } from "../../model/diagnostic.ts";
import { type LoadedCollection, loadCollection } from "../content/load-collection.ts";
import { writeLinkFiles } from "./annotation-files.ts";
import { writeDataFiles } from "./data-files.ts";
import { writeHierarchyFiles } from "./hierarchy-files.ts";
import { type PageContent, pageContent } from "./page-content.ts";
import { writeProvenanceFiles } from "./provenance-files.ts";
import { writeRelatedFiles } from "./related-files.ts";
import { writeSearchIndex } from "./search-index.ts";

/** What the thread is given. */
export interface ContentWork {
  readonly contentDir: string;
  /** Folder in which `data/` and `search-data/` are made. */
  readonly outDir: string;
  /** Address of the site's root, with a slash at the end. */
  readonly root: string;
}

/** What it posts, once. */
export interface Read {
  readonly diagnostics: LoadedCollection["diagnostics"];
  /** What the pages are made from; null where a diagnostic is an error. */
  readonly pages: PageContent | null;
}

const { contentDir, outDir, root }: ContentWork = workerData;
const loaded = await loadCollection(contentDir);
const { collection, diagnostics } = loaded;
const pages = hasErrors(diagnostics) ? null : pageContent(collection);
const read: Read = { diagnostics, pages };
parentPort?.postMessage(read);
if (pages !== null) {
  await writeSearchIndex(collection, outDir, pages.foldTable);
  await writeDataFiles(loaded, outDir, root);
  await writeHierarchyFiles(collection, outDir, root);
  await writeLinkFiles(collection, outDir);
  await writeProvenanceFiles(collection, outDir);
  await writeRelatedFiles(collection, outDir, pages.foldTable);
}
