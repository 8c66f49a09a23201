/** The SQLite file of a collection, in memory. */
// @ts-nocheck

import type { ArtifactContext } from "../../src/export/artifacts/artifact.ts";
import { SQLITE } from "../../src/node/sqlite/sqlite-file.ts";

export async function databaseBytes(context: ArtifactContext): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const { content } of SQLITE.files(context)) {
    if (typeof content === "string" || content instanceof Uint8Array) {
      pieces.push(Buffer.from(content));
      continue;
    }
    for await (const piece of content) pieces.push(Buffer.from(piece));
  }
  return Buffer.concat(pieces);
}
