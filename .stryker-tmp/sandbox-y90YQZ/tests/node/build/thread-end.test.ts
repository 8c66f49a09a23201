// @ts-nocheck
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { threadEnd } from "../../../src/node/build/thread-end.ts";

function thread(code: string): Worker {
  return new Worker(code, { eval: true });
}

/** What Node gives as the number of a thread that has ended. */
const ENDED = -1;

test("a thread that has done its work has ended", async () => {
  const worker = thread("1");
  await threadEnd(worker);
  expect(worker.threadId).toBe(ENDED);
});

test.each([
  ["its error", "throw new TypeError('no')", "no"],
  ["its exit code", "process.exit(3)", "A thread ended with 3"],
])("of one that fails %s is told, when it has ended", async (_, code, message) => {
  const worker = thread(code);
  const ended = threadEnd(worker).catch((error: unknown) => [error, worker.threadId]);
  expect(await ended).toEqual([expect.objectContaining({ message }), ENDED]);
});
