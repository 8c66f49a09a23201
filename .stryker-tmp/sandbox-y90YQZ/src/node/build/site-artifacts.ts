/** All artifacts of a site, with their documentation and the task formats. */
// @ts-nocheck

import type { Extensions } from "../../config/config.ts";
import type { Artifact } from "../../export/artifacts/artifact.ts";
import type { DataFile } from "../../export/artifacts/documentation.ts";
import { BUILT_IN_ARTIFACTS } from "../../export/artifacts/registry.ts";
import { BUILT_IN_FORMATS, type TaskFormat } from "../../export/tasks/formats.ts";
import { SQLITE, SQLITE_QUERIES } from "../sqlite/sqlite-file.ts";

/** The built-in artifacts and the artifacts of extensions, in the order of the page `/data/`, without the search index. */
export function dataArtifacts({ artifacts }: Pick<Extensions, "artifacts">): readonly Artifact[] {
  return [...BUILT_IN_ARTIFACTS, SQLITE, SQLITE_QUERIES, ...artifacts];
}

/** The documentation of the artifacts that the page `/data/` lists. */
export function dataFilesOf(artifacts: readonly Artifact[]): DataFile[] {
  return artifacts.flatMap(({ documentation }) => documentation ?? []);
}

/** The export formats for tasks, in the order in which the site offers them. */
export function taskFormatsOf({ taskFormats }: Pick<Extensions, "taskFormats">): TaskFormat[] {
  return [...BUILT_IN_FORMATS, ...taskFormats.map(({ format }) => format)];
}
