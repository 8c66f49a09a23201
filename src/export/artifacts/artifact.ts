/** Artifacts: the files of a site beside its pages. An artifact returns paths and contents; it does not access the disk. */
import type { AnnotatorTools } from "../../annotate/annotator.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { PolicyDocument } from "../../model/types.ts";
import type { ChangeRecord } from "../../model/versions/changes.ts";
import type { Coverage } from "../../parse/coverage.ts";
import type { TaskFormat } from "../tasks/formats.ts";
import type { DataFile } from "./documentation.ts";

/** A text, bytes, or an iterable of either, whose pieces are requested as they are written. */
export type FileContent = string | Uint8Array | AsyncIterable<string | Uint8Array>;

/** A file of the site. */
export interface ArtifactFile {
  /** Path below the site's root, with forward slashes. */
  readonly path: string;
  readonly content: FileContent;
}

/**
 * The result of a step that asks nothing of the collection but the text of one document, the tools, and inputs that it states: an earlier
 * one if all of these are the same. Results are plain data.
 * @param step a name; one name always stands for one function of the document and the inputs
 * @param inputs states them, if it is asked
 */
export type OfText = <Result>(
  step: string,
  document: Pick<PolicyDocument, "clauses">,
  make: () => Result,
  inputs?: () => string,
) => Result;

/** Remembers nothing. */
export const madeAnew: OfText = (_step, _document, make) => make();

/** The input of artifacts. */
export interface ArtifactContext {
  readonly corpus: Corpus;
  /** Address of the site's root, with a slash at the end; without a host if the site's host is not configured. */
  readonly root: string;
  /** By document id. */
  readonly coverage: Readonly<Record<string, Coverage>>;
  readonly diagnostics: readonly Diagnostic[];
  /** The tools of the corpus's annotators. */
  readonly tools: AnnotatorTools;
  readonly ofText: OfText;
  /** In the order in which the site offers them. */
  readonly taskFormats: readonly TaskFormat[];
  /** The documentation of all data files of the site, in the order of the page `/data/`. */
  readonly dataFiles: readonly DataFile[];
  /** What the publications of the site changed. */
  readonly record: ChangeRecord;
}

/** A generator of files of one kind. */
export interface Artifact {
  /** Unique among all artifacts. */
  readonly name: string;
  /** The description of the files on the page `/data/`; absent if the page does not list them. */
  readonly documentation?: DataFile;
  /** The files, each made on request, so that only one is in memory at a time. */
  files(context: ArtifactContext): Iterable<ArtifactFile> | AsyncIterable<ArtifactFile>;
}

/** Path of a data file. */
export function dataPath(name: string): string {
  return `data/${name}`;
}
