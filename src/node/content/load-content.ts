/** Loads the content folder and the config: the first step of every program of this repository. */
import type { Extensions } from "../../config/config.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { type ConfigPlace, loadConfig } from "../config/load-config.ts";
import type { Memory } from "../memory/memory.ts";
import { type LoadedCollection, loadCollection } from "./load-collection.ts";

/** The location of the content and the config. */
export interface ContentPlace extends ConfigPlace {
  /** Absolute path. */
  readonly contentDir: string;
}

export interface LoadedContent {
  readonly extensions: Extensions;
  /** Null if the config has an error. If a diagnostic is an error, it is incomplete. */
  readonly loaded: LoadedCollection | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Loads the config, and the content folder with the passes and rules of the config.
 * @param kept what an earlier build has kept
 * @throws Error if the disk or the code of an extension fails
 */
export async function loadContent(place: ContentPlace, kept?: Memory): Promise<LoadedContent> {
  const { extensions, diagnostics } = await loadConfig(place);
  if (diagnostics.length > 0) return { extensions, loaded: null, diagnostics };
  const loaded = await loadCollection(place.contentDir, extensions, kept);
  return { extensions, loaded, diagnostics: loaded.diagnostics };
}
