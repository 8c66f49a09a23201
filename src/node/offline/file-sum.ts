/** The identity of a file that readers keep. */
import { createHash } from "node:crypto";
import { SUM_DIGITS } from "../../client/installed/kept-files.ts";

/** The size of a file in bytes, and the first digits of the SHA-256 of its content. */
export type FileSum = readonly [bytes: number, sum: string];

export function fileSum(content: Uint8Array): FileSum {
  const sum = createHash("sha256").update(content).digest("hex").slice(0, SUM_DIGITS);
  return [content.length, sum];
}
