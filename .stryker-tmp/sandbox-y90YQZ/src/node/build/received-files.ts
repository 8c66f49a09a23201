/** The artifact with the files that sources were imported from. */
// @ts-nocheck

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ArtifactContext, ArtifactFile } from "../../export/artifacts/artifact.ts";
import { receivedPath } from "../../site/routes/received-path.ts";

/** @param contentDir the content folder */
export function receivedFiles(contentDir: string): {
  readonly name: string;
  files(context: Pick<ArtifactContext, "corpus">): AsyncIterable<ArtifactFile>;
} {
  return {
    name: "received-files",
    async *files({ corpus }) {
      const sources = new Map(corpus.documents.map(({ source }) => [source.name, source]));
      for (const { name, received } of sources.values()) {
        if (received === undefined) continue;
        const file = join(contentDir, "sources", name, "originals", received.name);
        yield { path: receivedPath(name, received), content: await readFile(file) };
      }
    },
  };
}
