/** The content that the pages show: the build's own; under `astro dev` the content folder, loaded once. */
import { createCorpus } from "../../corpus/create-corpus.ts";
import type { Corpus } from "../../model/corpus.ts";
import { sharedContent } from "../../node/build/shared-content.ts";

async function loadCorpus(): Promise<Corpus> {
  const { loadCollection } = await import("../../node/content/load-collection.ts");
  const loaded = await loadCollection(process.env.CONTENT_DIR ?? "content");
  return loaded.corpus;
}

const shared = await sharedContent();
export const corpus: Corpus =
  shared === null
    ? await loadCorpus()
    : createCorpus(shared.collection, { tools: null, layers: shared.layers });
