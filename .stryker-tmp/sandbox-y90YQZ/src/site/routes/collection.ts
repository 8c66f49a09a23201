/** The content of the pages, as the build and the development server share it. */
// @ts-nocheck

import { createCorpus } from "../../corpus/create-corpus.ts";
import type { DataFile } from "../../export/artifacts/documentation.ts";
import type { Corpus } from "../../model/corpus.ts";
import { sharedContent } from "../../node/build/shared-content.ts";

interface ShownContent {
  readonly corpus: Corpus;
  /** The data files as the page `/data/` lists them, in this order. */
  readonly dataFiles: readonly DataFile[];
}

const { collection, layers, dataFiles: files } = await sharedContent();

export const { corpus, dataFiles }: ShownContent = {
  corpus: createCorpus(collection, { tools: null, layers }),
  dataFiles: files,
};
