/** The data files and the search index of the invented collection, written as a build writes them, without pages. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import type { ArtifactContext } from "../../src/export/artifacts/artifact.ts";
import { BUILT_IN_ARTIFACTS } from "../../src/export/artifacts/registry.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { openccFoldTable } from "../../src/node/adapters/opencc.ts";
import { writeInto } from "../../src/node/build/output/write-into.ts";
import { searchIndexFiles } from "../../src/node/build/search-index.ts";
import { writeArtifacts } from "../../src/node/build/write-artifacts.ts";
import { outline } from "../../src/site/document/outline.ts";
import { LANGUAGES } from "../../src/site/i18n/languages.ts";
import { artifactContext, corpus as jiangbei } from "./jiangbei.ts";

/** The invented English text of one clause: the collection itself has none. */
const ENGLISH = {
  "opinions-2023": {
    "s3-1-1": ["Support leading enterprises in setting up R&D centres, 30% of them abroad."],
  },
};

/** The invented collection with some English text. */
export const corpus: Corpus = createCorpus(
  {
    ...jiangbei,
    documents: jiangbei.documents.map((document) => {
      const en = Object.entries(ENGLISH).find(([id]) => id === document.id)?.[1];
      return en === undefined ? document : { ...document, translations: { en } };
    }),
  },
  { tools: artifactContext.tools },
);

/** A site in a temporary folder, and its removal; that of the invented collection if no other is given. */
export async function fixtureSite(
  root: string,
  content: ArtifactContext = { ...artifactContext, corpus },
): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-site-"));
  const write = writeInto(folder);
  await writeArtifacts(BUILT_IN_ARTIFACTS, { ...content, root }, write);
  const files = searchIndexFiles(content.corpus, openccFoldTable());
  for await (const file of files) await write(file.path, file.content);
  for (const language of LANGUAGES) {
    for (const document of content.corpus.documents) {
      const path = join(folder, "data/outlines", language, `${document.id}.json`);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, JSON.stringify(outline(language, content.corpus, document)));
    }
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
