/** The artifact with the files that a collection adds to its site. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ArtifactContext, ArtifactFile } from "../../export/artifacts/artifact.ts";
import { assetPath } from "../../site/routes/asset-path.ts";

/** @param contentDir the content folder */
export function ownFiles(contentDir: string): {
  readonly name: string;
  files(context: Pick<ArtifactContext, "corpus">): AsyncIterable<ArtifactFile>;
} {
  return {
    name: "own-files",
    async *files({ corpus }) {
      for (const name of corpus.site.own.files) {
        yield { path: assetPath(name), content: await readFile(join(contentDir, "assets", name)) };
      }
    },
  };
}
