/** The end of a thread. */
// @ts-nocheck

import type { Worker } from "node:worker_threads";

/**
 * Resolves when a thread ends without an error.
 * @throws its error, or one that states its exit code; by then the thread has ended and writes nothing any more
 */
export function threadEnd(thread: Worker): Promise<void> {
  return new Promise((done, failed) => {
    let error: unknown;
    thread.once("error", (thrown) => {
      error = thrown;
    });
    thread.once("exit", (code) => {
      if (code === 0) done();
      else failed(error ?? new Error(`A thread ended with ${code}`));
    });
  });
}
