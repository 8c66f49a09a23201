/** The types of `tiaowen.config.ts`, which adds extensions to the site. */
// @ts-nocheck

import type { Annotator, AnyAnnotator } from "../annotate/annotator.ts";
import type { Artifact } from "../export/artifacts/artifact.ts";
import type { TaskFormat } from "../export/tasks/formats.ts";
import type { ClauseAddress, Target } from "../model/types.ts";
import type { AddedPass } from "../parse/pass.ts";
import type { CorpusRule } from "../rules/corpus-rule.ts";

/** The default export of `tiaowen.config.ts`; every list is optional. */
export interface TiaowenConfig {
  /** Name of the extension in messages; defaults to the name of the file. */
  readonly name?: string;
  readonly annotators?: readonly AnyAnnotator[];
  readonly artifacts?: readonly Artifact[];
  readonly rules?: readonly CorpusRule[];
  readonly passes?: readonly AddedPass[];
  /** Paths of browser modules, relative to the config file. The default export of each is a `PanelSection`. */
  readonly panelSections?: readonly string[];
  /**
   * Paths of modules for the build and the browser, relative to the config file. The default export of each is a
   * `TaskFormat`.
   */
  readonly taskFormats?: readonly string[];
}

/** Returns the config; its type is checked. */
export function defineConfig(config: TiaowenConfig): TiaowenConfig {
  return config;
}

/** Returns the annotator; the values of its layer have the type of its values. */
export function defineAnnotator<Value, At extends ClauseAddress = Target>(
  annotator: Annotator<Value, At>,
): Annotator<Value, At> {
  return annotator;
}

/** A loaded task format with the path of its module. */
export interface LoadedFormat {
  /** Absolute path. */
  readonly file: string;
  readonly format: TaskFormat;
}

/** The loaded and checked extensions of a config; the lists are empty if there is no config. */
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
