/** Writes generated laws as a content folder. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { generateLaws } from "./generate-laws.ts";

export async function writeLaws(folder: string, count: number, seed: number): Promise<void> {
  for (const { path: name, text } of generateLaws(count, seed)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
