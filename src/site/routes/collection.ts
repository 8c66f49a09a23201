/** The content of the pages, as the build and the development server share it. */
import { createCorpus } from "../../corpus/create-corpus.ts";
import type { DataFile } from "../../export/artifacts/documentation.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { ChangeRecord } from "../../model/versions/changes.ts";
import { sharedContent } from "../../node/build/shared-content.ts";

interface ShownContent {
  readonly corpus: Corpus;
  /** The data files as the page `/data/` lists them, in this order. */
  readonly dataFiles: readonly DataFile[];
  /** What the publications of the site changed. */
  readonly record: ChangeRecord;
}

const { collection, layers, ...shared } = await sharedContent();

export const { corpus, dataFiles, record }: ShownContent = {
  corpus: createCorpus(collection, { tools: null, layers }),
  dataFiles: shared.dataFiles,
  record: shared.record,
};
