/**
 * The thread that `content-thread.ts` starts: reads the content, writes the artifacts, and makes the pages. The corpus is in this
 * thread alone.
 */
import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import { type ContentPlace, loadContent } from "../content/load-content.ts";
import {
  type PublicationFacts,
  type PublicationOptions,
  publish,
} from "../published/publication.ts";
import { type MemoryPlace, openMemory } from "./output/site-memory.ts";
import { ownFiles } from "./own-files.ts";
import { receivedFiles } from "./received-files.ts";
import { shareContent } from "./shared-content.ts";
import { dataArtifacts, dataFilesOf, shippedArtifacts, taskFormatsOf } from "./site-artifacts.ts";
import type { Written } from "./written.ts";

/** The input of the thread. */
export interface ContentWork extends ContentPlace, PublicationOptions {
  /** Folder below which the files are written. */
  readonly outDir: string;
  /** Address of the site's root, with a slash at the end. */
  readonly root: string;
  /**
   * Path of the site's root on its host, with a slash at both ends: pages are made, by the bundle that the thread is sent. Null for
   * data only.
   */
  readonly pageRoot: string | null;
  /** Scheme and host for absolute addresses in pages, if known. */
  readonly siteUrl: string | undefined;
  /** Where the build remembers the one before; null if it does not. */
  readonly memory: MemoryPlace | null;
}

/** What was read. */
export interface Read {
  readonly diagnostics: readonly Diagnostic[];
  /** What is new in this build; null if a diagnostic is an error, and nothing is written. */
  readonly publication: PublicationFacts | null;
}

/** The messages that the thread posts: what was read, once and first, and what was written. */
export type News = Written | { readonly kind: "read"; readonly read: Read };

const port = parentPort;
if (port === null) throw new Error("This module is a thread's");
const post = (news: News): void => port.postMessage(news);

const work: ContentWork = workerData;
const memory = work.memory === null ? undefined : openMemory(work.memory, "content");
const { extensions, loaded, diagnostics } = await loadContent(work, memory);
const content = hasErrors(diagnostics) ? null : loaded;
const publication = content && (await publish(content.corpus, work));
post({ kind: "read", read: { diagnostics, publication: publication?.facts ?? null } });
if (content !== null && publication !== null) {
  const { outDir, pageRoot, siteUrl } = work;
  const [{ searchIndex }, { writeArtifacts }, { writeInto }] = await Promise.all([
    import("./search-index.ts"),
    import("./write-artifacts.ts"),
    import("./output/write-into.ts"),
  ]);
  const { corpus, tools, coverage, ofText } = content;
  const { record } = publication;
  const all = dataArtifacts(extensions);
  const artifacts = shippedArtifacts(all, corpus);
  const dataFiles = dataFilesOf(artifacts);
  const context = {
    ...{ corpus, tools, ofText, coverage, diagnostics, dataFiles, record },
    ...{ root: work.root, taskFormats: taskFormatsOf(extensions) },
  };
  const files = [
    searchIndex(memory),
    ...artifacts,
    receivedFiles(work.contentDir),
    ownFiles(work.contentDir),
  ];
  const write = writeInto(outDir);
  const written = new Set<string>();
  await writeArtifacts(files, context, async (path, content) => {
    await write(path, content);
    written.add(path);
    post({ kind: "file", path });
  });
  if (pageRoot !== null) {
    shareContent({ corpus, dataFiles, record, ofText });
    const [{ makePages }, [bundle]] = await Promise.all([
      import("./pages/make-pages.ts"),
      once(port, "message"),
    ]);
    await makePages(bundle, { outDir, root: pageRoot, siteUrl, taken: written }, post);
  }
  memory?.finish();
}
memory?.close();
