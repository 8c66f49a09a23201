/** Collects the files of artifacts in memory. */
// @ts-nocheck

import type {
  Artifact,
  ArtifactContext,
  FileContent,
} from "../../src/export/artifacts/artifact.ts";
import { writeArtifacts } from "../../src/node/build/write-artifacts.ts";

/** The whole of a content as text. */
async function textOf(content: FileContent): Promise<string> {
  if (typeof content === "string") return content;
  if (content instanceof Uint8Array) return Buffer.from(content).toString("utf8");
  const pieces: string[] = [];
  for await (const piece of content) pieces.push(await textOf(piece));
  return pieces.join("");
}

/** The files by path, as texts, in the order in which they are written. */
export async function artifactFiles(
  artifacts: readonly Artifact[],
  context: ArtifactContext,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  await writeArtifacts(artifacts, context, async (path, content) => {
    files.set(path, await textOf(content));
  });
  return files;
}
