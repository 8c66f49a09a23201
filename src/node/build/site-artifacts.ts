/** All artifacts of a site, and what is told of them. */
import type { Extensions } from "../../config/config.ts";
import type { Artifact } from "../../export/artifacts/artifact.ts";
import type { DataFile } from "../../export/artifacts/documentation.ts";
import { BUILT_IN_ARTIFACTS } from "../../export/artifacts/registry.ts";
import { BUILT_IN_FORMATS, type TaskFormat } from "../../export/tasks/formats.ts";

/** The built-in artifacts and those of extensions, in the order of the page `/data/`; without the search index. */
export function dataArtifacts({ artifacts }: Pick<Extensions, "artifacts">): readonly Artifact[] {
  return [...BUILT_IN_ARTIFACTS, ...artifacts];
}

/** What the page `/data/` tells of the files of artifacts. */
export function dataFilesOf(artifacts: readonly Artifact[]): DataFile[] {
  return artifacts.flatMap(({ documentation }) => documentation ?? []);
}

/** The formats in which tasks are taken away, in the order in which they are offered. */
export function taskFormatsOf({ taskFormats }: Pick<Extensions, "taskFormats">): TaskFormat[] {
  return [...BUILT_IN_FORMATS, ...taskFormats.map(({ format }) => format)];
}
