/** The content of the pages: that of the build; under `astro dev` that of the content folder, loaded once. */
import { createCorpus } from "../../corpus/create-corpus.ts";
import type { DataFile } from "../../export/artifacts/documentation.ts";
import type { Corpus } from "../../model/corpus.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import { reportText } from "../../model/report.ts";
import { sharedContent } from "../../node/build/shared-content.ts";

interface ShownContent {
  readonly corpus: Corpus;
  /** The data files as the page `/data/` lists them, in this order. */
  readonly dataFiles: readonly DataFile[];
}

/** @throws Error with the diagnostics if content or config have errors; Astro shows it in the page and in the terminal */
async function loadShown(): Promise<ShownContent> {
  const [{ loadContent }, { dataArtifacts, dataFilesOf }] = await Promise.all([
    import("../../node/content/load-content.ts"),
    import("../../node/build/site-artifacts.ts"),
  ]);
  const { CONTENT_DIR: contentDir = "content", TIAOWEN_CONFIG: configFile } = process.env;
  const { loaded, extensions, diagnostics } = await loadContent({ contentDir, configFile });
  if (loaded === null || hasErrors(diagnostics)) {
    throw new Error(`The content has errors.\n\n${reportText(diagnostics)}`);
  }
  return { corpus: loaded.corpus, dataFiles: dataFilesOf(dataArtifacts(extensions)) };
}

const shared = await sharedContent();

export const { corpus, dataFiles }: ShownContent =
  shared === null
    ? await loadShown()
    : {
        corpus: createCorpus(shared.collection, { tools: null, layers: shared.layers }),
        dataFiles: shared.dataFiles,
      };
