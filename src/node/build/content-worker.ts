/** The thread that `content-thread.ts` starts: reads the content, posts the pages' part of it, and writes the artifacts. */
import { parentPort, workerData } from "node:worker_threads";
import { type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import { type ContentPlace, loadContent } from "../content/load-content.ts";
import {
  type PublicationFacts,
  type PublicationOptions,
  publish,
} from "../published/publication.ts";
import { ownFiles } from "./own-files.ts";
import { type PageContent, pageContent } from "./page-content.ts";
import { receivedFiles } from "./received-files.ts";
import { dataArtifacts, dataFilesOf, shippedArtifacts, taskFormatsOf } from "./site-artifacts.ts";

/** The input of the thread. */
export interface ContentWork extends ContentPlace, PublicationOptions {
  /** Folder below which the artifacts are written. */
  readonly outDir: string;
  /** Address of the site's root, with a slash at the end. */
  readonly root: string;
}

/** The message that the thread posts once. */
export interface Read {
  readonly diagnostics: readonly Diagnostic[];
  /** The input of the pages; null if a diagnostic is an error. */
  readonly pages: PageContent | null;
  /** What is new in this build; null if a diagnostic is an error. */
  readonly publication: PublicationFacts | null;
}

const work: ContentWork = workerData;
const { extensions, loaded, diagnostics } = await loadContent(work);
const content = hasErrors(diagnostics) ? null : loaded;
const publication = content && (await publish(content.corpus, work));
const all = dataArtifacts(extensions);
const artifacts = content === null ? all : shippedArtifacts(all, content.corpus);
const dataFiles = dataFilesOf(artifacts);
const read: Read = {
  diagnostics,
  pages: content && publication && pageContent(content.corpus, dataFiles, publication.record),
  publication: publication?.facts ?? null,
};
parentPort?.postMessage(read);
if (content !== null && publication !== null) {
  // The pages wait for the content, not for what writes files.
  const [{ SEARCH_INDEX }, { writeArtifacts }, { writeInto }] = await Promise.all([
    import("./search-index.ts"),
    import("./write-artifacts.ts"),
    import("./output/write-into.ts"),
  ]);
  const { corpus, tools, coverage } = content;
  const taskFormats = taskFormatsOf(extensions);
  const context = {
    ...{ corpus, tools, coverage, diagnostics },
    ...{ root: work.root, taskFormats, dataFiles, record: publication.record },
  };
  const files = [
    SEARCH_INDEX,
    ...artifacts,
    receivedFiles(work.contentDir),
    ownFiles(work.contentDir),
  ];
  await writeArtifacts(files, context, writeInto(work.outDir));
}
