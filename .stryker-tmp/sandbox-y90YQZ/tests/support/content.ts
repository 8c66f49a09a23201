/** Makes content folders for tests. */
// @ts-nocheck

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { MINIMAL_CONTENT } from "../../src/rules/rule.ts";

/** The smallest content folder that builds. */
export const MINIMAL = MINIMAL_CONTENT;

/** A temporary folder with these files, by path; it is removed when the test ends, or when `whenDone` says so. */
export async function contentFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  whenDone: (remove: () => Promise<void>) => void = onTestFinished,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-content-"));
  whenDone(() => rm(folder, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return folder;
}
