/** The content of this repository, loaded once for all the test files of a worker. */
import type { ArtifactContext } from "../../src/export/artifacts/artifact.ts";
import { BUILT_IN_FORMATS } from "../../src/export/tasks/formats.ts";
import type { Collection } from "../../src/model/types.ts";
import { loadCollection } from "../../src/node/content/load-collection.ts";

/** What the content folder comes to. Nobody changes it: every file sees the same. */
export const { corpus, tools, coverage, diagnostics } = await loadCollection("content");
export const collection: Collection = corpus;

/** What artifacts are made from, on a site at the root of its host. */
export const artifactContext: ArtifactContext = {
  corpus,
  tools,
  coverage,
  diagnostics,
  root: "/",
  taskFormats: BUILT_IN_FORMATS,
};
