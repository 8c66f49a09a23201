/** `tiaowen export opensearch`: the content as bulk files for an OpenSearch cluster. */
import { createHash } from "node:crypto";
import { bulkFiles } from "../../engine/bulk-files.ts";
import { handCollection } from "../../engine/collection-rows.ts";
import type { Artifact, ArtifactFile } from "../../export/artifacts/artifact.ts";
import type { Collection } from "../../model/types.ts";
import type { ChangeRecord } from "../../model/versions/changes.ts";
import { indexedClauses } from "../../search/index/indexed-clauses.ts";
import { createFolding } from "../../text/fold/fold.ts";
import { openccFoldTable } from "../adapters/opencc.ts";
import { wordFiles } from "../build/search-index.ts";

/** Length of a version in hexadecimal digits. */
const VERSION_LENGTH = 12;

/**
 * The bulk files of a collection, below a folder.
 * @param record the publications by which answers can be filtered; null for none
 */
export function* opensearchFiles(
  collection: Collection,
  folder: string,
  record: ChangeRecord | null = null,
): Generator<ArtifactFile> {
  const table = openccFoldTable();
  const folding = createFolding(table);
  const clauses = indexedClauses(collection, folding);
  const sum = createHash("sha256");
  yield* bulkFiles(
    folder,
    handCollection(collection, clauses, folding, record),
    wordFiles(collection, clauses, table, folding),
    {
      update: (text) => void sum.update(text),
      digest: () => sum.digest("hex").slice(0, VERSION_LENGTH),
    },
  );
}

export const OPENSEARCH: Artifact = {
  name: "opensearch",
  files: ({ corpus, record }) => opensearchFiles(corpus, "opensearch", record),
};
