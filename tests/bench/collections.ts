/** Time, memory and files of whole builds of generated laws. */
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeLaws } from "./laws/write-laws.ts";
import { runMeasured } from "./run-measured.ts";
import type { Figure } from "./table.ts";

const SEED = 1;

interface Size {
  readonly documents: number;
  readonly seconds: number;
  /** Of a build that remembers the one before, when one document has changed. */
  readonly changedSeconds: number;
  readonly megabytes: number;
  readonly files: number;
}

/** What a build may take, for every size that is measured. */
const SIZES: readonly Size[] = [
  { documents: 100, seconds: 25, changedSeconds: 8, megabytes: 2500, files: 5000 },
  { documents: 1000, seconds: 150, changedSeconds: 15, megabytes: 2500, files: 12_000 },
  { documents: 5000, seconds: 900, changedSeconds: 75, megabytes: 5000, files: 60_000 },
];

/** Most kB of the service worker. */
const MOST_WORKER = 30;

async function countFiles(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

/** Changes a sentence of one law. */
async function changeLaw(content: string): Promise<void> {
  const file = path.join(content, "sources/law-0050/source.txt");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/第二条　/u, "$&国家鼓励改动。"));
}

/** Builds one collection; its figures beside their limits. */
async function benchSize(size: Size): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "tiaowen-bench-laws-"));
  try {
    const content = path.join(folder, "content");
    const site = path.join(folder, "dist");
    await writeLaws(content, size.documents, SEED);
    const environment = { CONTENT_DIR: content, OUT_DIR: site, BASE_PATH: "/" };
    const taken = await runMeasured("build", environment);
    await changeLaw(content);
    const changed = await runMeasured("build", environment);
    const files = await countFiles(site);
    const worker = (await stat(path.join(site, "service-worker.js"))).size / 1000;
    const row = (what: string, unit: string, value: number, most: number): Figure => ({
      what: `${size.documents} generated laws: ${what}`,
      figure: `${value.toFixed(0)} ${unit}`,
      against: `at most ${most} ${unit}`,
      ratio: value / most,
    });
    return [
      row("build", "s", taken.seconds, size.seconds),
      row("build, one has changed", "s", changed.seconds, size.changedSeconds),
      row("memory of all processes, most", "MB", taken.megabytes, size.megabytes),
      row("files", "files", files, size.files),
      row("service worker", "kB", worker, MOST_WORKER),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param sizes numbers of documents
 * @throws RangeError for a size without limits
 */
export async function benchCollections(sizes: readonly number[]): Promise<Figure[]> {
  const limits = sizes.map((documents) => {
    const size = SIZES.find((each) => each.documents === documents);
    if (size === undefined) throw new RangeError(`No limits are known for ${documents} documents`);
    return size;
  });
  const figures: Figure[] = [];
  for (const size of limits) figures.push(...(await benchSize(size)));
  return figures;
}
