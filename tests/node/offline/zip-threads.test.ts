/** Archives compressed in threads: nothing is lost where the threads lag behind, and nobody waits for one that has ended. */
import { availableParallelism } from "node:os";
import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { zipAside } from "../../../src/node/offline/zip-threads.ts";

test("every entry is in the archive, in order, however little may wait", async () => {
  const threads = zipAside(1);
  const contents = new Map(
    Array.from({ length: 60 }, (_entry, index) => [`${index % 7}/${index}`, "条文".repeat(index)]),
  );
  try {
    for (const [path, content] of contents) {
      threads.add({ path, content: Buffer.from(content) });
      await threads.room();
    }
    const files = await threads.finish();
    expect(files.map(({ path }) => path)).toEqual([...contents.keys()].toSorted());
    for (const { path, data } of files) {
      expect(inflateRawSync(data).toString()).toBe(contents.get(path));
    }
  } finally {
    await threads.stop();
  }
});

test("nobody waits for threads that have ended", async () => {
  const threads = zipAside(1);
  for (let thread = 0; thread < availableParallelism(); thread++) {
    threads.add({ path: String(thread), content: Buffer.alloc(2 ** 24) });
  }
  await threads.stop();
  await threads.room();
  await expect(threads.finish()).rejects.toThrow();
});
