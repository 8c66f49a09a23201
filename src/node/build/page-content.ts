/** The input of the pages as plain data, so that it can be passed between threads. */
import { PAGE_ANNOTATORS } from "../../annotate/registry.ts";
import { type WrittenLayers, writeLayers } from "../../corpus/create-corpus.ts";
import type { DataFile } from "../../export/artifacts/documentation.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Collection } from "../../model/types.ts";
import type { ChangeRecord } from "../../model/versions/changes.ts";

export interface PageContent {
  readonly collection: Collection;
  /** The annotation layers that pages use. */
  readonly layers: WrittenLayers;
  /** The documentation of the data files, in the order of the page `/data/`. */
  readonly dataFiles: readonly DataFile[];
  /** What the publications of the site changed. */
  readonly record: ChangeRecord;
}

/** Selects the data of a corpus that pages need. @param layers by default plain data, for another thread */
export function pageContent(
  corpus: Corpus,
  dataFiles: readonly DataFile[],
  record: ChangeRecord,
  layers = writeLayers(corpus, PAGE_ANNOTATORS),
): PageContent {
  const { site, documents, hierarchies, glossary, names, correspondences, overview } = corpus;
  const { words, translatedNames, indicators, overrides } = corpus;
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
      translatedNames,
      indicators,
      overrides,
    },
    layers,
    dataFiles,
    record,
  };
}
