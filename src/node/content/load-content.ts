/** The content folder with the config beside it: what every program of this repository begins with. */
import type { Extensions } from "../../config/config.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { loadConfig } from "../config/load-config.ts";
import { type LoadedCollection, loadCollection } from "./load-collection.ts";

/** Where the content is. */
export interface ContentPlace {
  readonly contentDir: string;
  /** The config file; undefined for `tiaowen.config.ts` in the current folder, if there is one. */
  readonly configFile: string | undefined;
}

export interface LoadedContent {
  readonly extensions: Extensions;
  /** Null where the config has an error; with an error among the diagnostics it is not complete. */
  readonly loaded: LoadedCollection | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Loads the config, and the content folder with its passes and rules.
 * @throws Error if the disk or code of an extension fails
 */
export async function loadContent({
  contentDir,
  configFile,
}: ContentPlace): Promise<LoadedContent> {
  const { extensions, diagnostics } = await loadConfig(configFile);
  if (diagnostics.length > 0) return { extensions, loaded: null, diagnostics };
  const loaded = await loadCollection(contentDir, extensions);
  return { extensions, loaded, diagnostics: loaded.diagnostics };
}
