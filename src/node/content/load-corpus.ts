/** Content folder → the corpus that the pages show, where no build has read it before: under `astro dev`. */
import type { Corpus } from "../../model/corpus.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import { reportText } from "../../model/report.ts";
import { loadCollection } from "./load-collection.ts";

/**
 * Loads a content folder for the pages.
 * @throws Error with the report of the diagnostics, where one of them is an error
 */
export async function loadCorpus(folder: string): Promise<Corpus> {
  const { corpus, diagnostics } = await loadCollection(folder);
  if (hasErrors(diagnostics)) {
    throw new Error(`The content has errors.\n\n${reportText(diagnostics)}`);
  }
  return corpus;
}
