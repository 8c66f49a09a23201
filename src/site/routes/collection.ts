/** The content that the pages show: the build's own; under `astro dev` the content folder, loaded once. */
import { createCorpus } from "../../corpus/create-corpus.ts";
import type { Corpus } from "../../model/corpus.ts";
import { sharedContent } from "../../node/build/shared-content.ts";

/** @throws Error with the diagnostics, where the content has errors: Astro shows it in the page and in the terminal */
async function readCorpus(): Promise<Corpus> {
  const { loadCorpus } = await import("../../node/content/load-corpus.ts");
  return loadCorpus(process.env.CONTENT_DIR ?? "content");
}

const shared = await sharedContent();
export const corpus: Corpus =
  shared === null
    ? await readCorpus()
    : createCorpus(shared.collection, { tools: null, layers: shared.layers });
