/** What the pages are made from, as plain data, so that a thread can hand it to another. */
import { PAGE_ANNOTATORS } from "../../annotate/registry.ts";
import { type WrittenLayers, writeLayers } from "../../corpus/create-corpus.ts";
import type { DataFile } from "../../export/artifacts/documentation.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Collection } from "../../model/types.ts";

export interface PageContent {
  readonly collection: Collection;
  /** The layers that pages ask for. */
  readonly layers: WrittenLayers;
  /** What the page `/data/` tells of the data files, in this order. */
  readonly dataFiles: readonly DataFile[];
}

/** Works out what pages need of a corpus. */
export function pageContent(corpus: Corpus, dataFiles: readonly DataFile[]): PageContent {
  const { site, documents, hierarchies, glossary, names, correspondences, overview } = corpus;
  const { words, overrides } = corpus;
  return {
    collection: {
      site,
      documents,
      hierarchies,
      glossary,
      names,
      correspondences,
      overview,
      words,
      overrides,
    },
    layers: writeLayers(corpus, PAGE_ANNOTATORS),
    dataFiles,
  };
}
