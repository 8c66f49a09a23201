/** A small collection of invented documents, on which tests of the engine stand: both scripts, boxes, tables, hierarchies, a glossary. */
import { fileURLToPath } from "node:url";
import { nextRecord } from "../../src/corpus/changes/next-record.ts";
import type { ArtifactContext } from "../../src/export/artifacts/artifact.ts";
import { BUILT_IN_ARTIFACTS } from "../../src/export/artifacts/registry.ts";
import { BUILT_IN_FORMATS } from "../../src/export/tasks/formats.ts";
import { reportText } from "../../src/model/report.ts";
import { dataFilesOf } from "../../src/node/build/site-artifacts.ts";
import { loadCollection } from "../../src/node/content/load-collection.ts";

const FOLDER = fileURLToPath(new URL("../fixtures/jiangbei", import.meta.url));

const loaded = await loadCollection(FOLDER);
if (loaded.diagnostics.length > 0) throw new Error(reportText(loaded.diagnostics));

export const { corpus } = loaded;

/** What artifacts are made from, on a site at the root of its host. */
export const artifactContext: ArtifactContext = {
  ...loaded,
  root: "/",
  taskFormats: BUILT_IN_FORMATS,
  dataFiles: dataFilesOf(BUILT_IN_ARTIFACTS),
  record: nextRecord(corpus, null, null),
};
