/** A thread of `publish-parts.ts`: publishes a part of a site and posts what it adds. */
import { parentPort, workerData } from "node:worker_threads";
import { type PublishedPart, publishPart, type SitePart } from "./publish-part.ts";

/** The memory of compressed files, where it can be handed over. */
function memoryOf({ copied }: PublishedPart): ArrayBuffer[] {
  return copied.flatMap(({ data: { buffer } }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}

const part: SitePart = workerData;
const published = await publishPart(part);
parentPort?.postMessage(published, [...new Set(memoryOf(published))]);
