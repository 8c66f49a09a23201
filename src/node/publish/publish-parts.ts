/** Publishes the files of a site: those of a large one in parts side by side, a thread for each. */
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { threadEnd } from "../build/thread-end.ts";
import { scriptPath } from "../offline/file-scripts.ts";
import { ownModule } from "../own-module.ts";
import { type PublishedPart, publishPart, type SitePart } from "./publish-part.ts";

/** A site of fewer files is published sooner than a thread has started. */
const LARGE = 500;
/** Work for a byte of a page, where that for a byte of any other file, which is only compressed, is 1. */
const PAGE_WORK = 2;

/** Number of parts in which a site of so many files is published. */
export function partCount(files: number): number {
  return files < LARGE ? 1 : availableParallelism();
}

/**
 * The paths of each part: pages that share a script of the offline copy are together, and each part has about as much work as
 * any other.
 * @param workOf the work for a file
 */
export function sharesOf(
  paths: readonly string[],
  count: number,
  workOf: (path: string) => number,
): readonly (readonly string[])[] {
  const groups = [...Map.groupBy(paths, scriptPath).values()].map((own) => ({
    own,
    work: own.reduce((sum, each) => sum + workOf(each), 0),
  }));
  const parts = Array.from({ length: count }, () => ({ own: [] as string[], work: 0 }));
  for (const { own, work } of groups.sort((one, other) => other.work - one.work)) {
    const [least] = parts.toSorted((one, other) => one.work - other.work);
    if (least === undefined) throw new RangeError("There is no part");
    least.own.push(...own);
    least.work += work;
  }
  return parts.map(({ own }) => own.sort());
}

/** A thread that publishes a part, and its result. */
function startThread(part: SitePart): { thread: Worker; published: Promise<PublishedPart> } {
  const thread = new Worker(ownModule("./publish-worker", import.meta.url), { workerData: part });
  const published = new Promise<PublishedPart>((done, failed) => {
    thread.once("message", done);
    threadEnd(thread).then(() => failed(new Error("A thread ended before its work")), failed);
  });
  return { thread, published };
}

/**
 * Publishes all files of a site.
 * @throws the first failure, when no thread writes any more
 */
export async function publishParts(
  site: Omit<SitePart, "own">,
  count = partCount(site.paths.length),
): Promise<readonly PublishedPart[]> {
  if (count === 1) return [await publishPart({ ...site, own: site.paths })];
  const workOf = (name: string): number =>
    statSync(path.join(site.folder, name)).size * (name.endsWith(".html") ? PAGE_WORK : 1);
  const started = sharesOf(site.paths, count, workOf).map((own) => startThread({ ...site, own }));
  try {
    return await Promise.all(started.map(({ published }) => published));
  } finally {
    await Promise.all(started.map(({ thread }) => thread.terminate()));
  }
}
