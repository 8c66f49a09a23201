/** What `tiaowen.config.ts` can add to the site. */
import type { Annotator, AnyAnnotator } from "../annotate/annotator.ts";
import type { Artifact } from "../export/artifacts/artifact.ts";
import type { TaskFormat } from "../export/tasks/formats.ts";
import type { ClauseAddress, Target } from "../model/types.ts";
import type { AddedPass } from "../parse/pass.ts";
import type { CorpusRule } from "../rules/corpus-rule.ts";

/** The default export of `tiaowen.config.ts`; every list may be left out. */
export interface TiaowenConfig {
  /** What messages call the extension; the name of the file where it is left out. */
  readonly name?: string;
  readonly annotators?: readonly AnyAnnotator[];
  readonly artifacts?: readonly Artifact[];
  readonly rules?: readonly CorpusRule[];
  readonly passes?: readonly AddedPass[];
  /** Browser modules, by their paths from the config file; the default export of each is a `PanelSection`. */
  readonly panelSections?: readonly string[];
  /** Modules for the build and the browser, by their paths from the config file; the default export of each is a `TaskFormat`. */
  readonly taskFormats?: readonly string[];
}

/** The config itself, with its type checked. */
export function defineConfig(config: TiaowenConfig): TiaowenConfig {
  return config;
}

/** An annotator itself; its layer has the type of its values. */
export function defineAnnotator<Value, At extends ClauseAddress = Target>(
  annotator: Annotator<Value, At>,
): Annotator<Value, At> {
  return annotator;
}

/** A module of a task format, and where it lies. */
export interface LoadedFormat {
  /** Absolute path. */
  readonly file: string;
  readonly format: TaskFormat;
}

/** What a config adds, read and checked; the lists are empty where there is no config. */
export interface Extensions {
  readonly name: string;
  readonly annotators: readonly AnyAnnotator[];
  readonly artifacts: readonly Artifact[];
  readonly rules: readonly CorpusRule[];
  readonly passes: readonly AddedPass[];
  /** Absolute paths. */
  readonly panelSections: readonly string[];
  readonly taskFormats: readonly LoadedFormat[];
}

export const NO_EXTENSIONS: Extensions = {
  name: "",
  annotators: [],
  artifacts: [],
  rules: [],
  passes: [],
  panelSections: [],
  taskFormats: [],
};
