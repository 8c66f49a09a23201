/** Artifacts: the files of a site beside its pages. An artifact names files and gives their content; it knows no disk. */
import type { AnnotatorTools } from "../../annotate/annotator.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Coverage } from "../../parse/coverage.ts";
import type { TaskFormat } from "../tasks/formats.ts";
import type { DataFile } from "./documentation.ts";

/** A text, bytes, or either in pieces, which are asked for as they are written. */
export type FileContent = string | Uint8Array | AsyncIterable<string | Uint8Array>;

/** A file of the site. */
export interface ArtifactFile {
  /** Path below the site's root, with forward slashes. */
  readonly path: string;
  readonly content: FileContent;
}

/** What artifacts are made from. */
export interface ArtifactContext {
  readonly corpus: Corpus;
  /** Address of the site's root, with a slash at the end; without a host where the site does not know its own. */
  readonly root: string;
  /** By document id. */
  readonly coverage: Readonly<Record<string, Coverage>>;
  readonly diagnostics: readonly Diagnostic[];
  /** What the annotators of the corpus work with. */
  readonly tools: AnnotatorTools;
  /** In the order in which they are offered. */
  readonly taskFormats: readonly TaskFormat[];
}

/** Gives files of one kind. */
export interface Artifact {
  /** Unique among all artifacts. */
  readonly name: string;
  /** What the page `/data/` tells of the files; left out where it tells nothing. */
  readonly documentation?: DataFile;
  /** The files, each made when it is asked for, so that one at a time is in memory. */
  files(context: ArtifactContext): Iterable<ArtifactFile> | AsyncIterable<ArtifactFile>;
}

/** Path of a data file. */
export function dataPath(name: string): string {
  return `data/${name}`;
}
