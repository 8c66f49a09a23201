/** All artifacts of a site, with their documentation and the task formats. */
import type { Extensions } from "../../config/config.ts";
import type { Artifact } from "../../export/artifacts/artifact.ts";
import type { DataFile } from "../../export/artifacts/documentation.ts";
import { BUILT_IN_ARTIFACTS, ON_REQUEST } from "../../export/artifacts/registry.ts";
import { isLarge } from "../../export/document-file.ts";
import { BUILT_IN_FORMATS, type TaskFormat } from "../../export/tasks/formats.ts";
import type { Collection } from "../../model/types.ts";
import { SQLITE, SQLITE_QUERIES } from "../sqlite/sqlite-file.ts";

/** The built-in artifacts and the artifacts of extensions, in the order of the page `/data/`, without the search index. */
export function dataArtifacts({ artifacts }: Pick<Extensions, "artifacts">): readonly Artifact[] {
  return [...BUILT_IN_ARTIFACTS, SQLITE, SQLITE_QUERIES, ...artifacts];
}

/** The artifacts among these that the site of a collection has. */
export function shippedArtifacts(
  artifacts: readonly Artifact[],
  { documents }: Pick<Collection, "documents">,
): readonly Artifact[] {
  if (!isLarge(documents.length)) return artifacts;
  return artifacts.filter((artifact) => !ON_REQUEST.includes(artifact));
}

/** The documentation of the artifacts that the page `/data/` lists. */
export function dataFilesOf(artifacts: readonly Artifact[]): DataFile[] {
  return artifacts.flatMap(({ documentation }) => documentation ?? []);
}

/** The export formats for tasks, in the order in which the site offers them. */
export function taskFormatsOf({ taskFormats }: Pick<Extensions, "taskFormats">): TaskFormat[] {
  return [...BUILT_IN_FORMATS, ...taskFormats.map(({ format }) => format)];
}
