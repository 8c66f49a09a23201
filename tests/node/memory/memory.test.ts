/** What builds remember, and what they do not take for it. */
import { copyFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { keyOf, Memory } from "../../../src/node/memory/memory.ts";
import { seed } from "../../support/seed.ts";

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-memory-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Does some work with a memory, and makes its file whole. */
function remembering<Result>(
  next: string,
  former: string | null,
  work: (memory: Memory) => Result,
  version = "1",
): Result {
  const memory = new Memory(next, former, version);
  try {
    const result = work(memory);
    memory.finish();
    return result;
  } finally {
    memory.close();
  }
}

const recalled = (memory: Memory, key: string): string | null =>
  memory.recall(key)?.content.toString() ?? null;

/** A file that knows two results. */
async function twoResults(): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = await emptyFolder();
  const file = join(folder, "former");
  remembering(file, null, (memory) => {
    memory.keep("one", Buffer.from("eins"));
    memory.keep("two", Buffer.from("zwei"));
  });
  return { folder, file };
}

/** What a memory that has a file as its former one knows of the two results. */
function knownOf(file: string, version = "1"): (string | null)[] {
  const know = (memory: Memory) => ["one", "two"].map((key) => recalled(memory, key));
  return remembering(`${file}-next`, file, know, version);
}

describe("a memory", () => {
  test("knows what was kept, in the same build and in the next one", async () => {
    const { file } = await twoResults();
    remembering(`${file}-next`, file, (memory) => {
      expect(recalled(memory, "one")).toBe("eins");
      expect(recalled(memory, "three")).toBeNull();
      const kept = memory.keep("three", Buffer.from("drei"));
      expect(memory.read(kept).toString()).toBe("drei");
      expect(recalled(memory, "three")).toBe("drei");
    });
  });

  test("makes a result only once", async () => {
    const { file } = await twoResults();
    const make = () => Buffer.from("neu");
    remembering(`${file}-next`, file, (memory) => {
      expect(memory.remember("two", make).toString()).toBe("zwei");
      expect(memory.remember("new", make).toString()).toBe("neu");
      expect(recalled(memory, "new")).toBe("neu");
    });
  });

  test("gives up what a build has not asked for", async () => {
    const { file } = await twoResults();
    const next = `${file}-next`;
    remembering(next, file, (memory) => memory.recall("two"));
    expect(knownOf(next)).toEqual([null, "zwei"]);
    expect((await stat(next)).size).toBeLessThan((await stat(file)).size);
  });

  test("knows nothing of another version, nor without a file", async () => {
    const { file, folder } = await twoResults();
    expect(knownOf(file, "2")).toEqual([null, null]);
    expect(knownOf(join(folder, "nowhere"))).toEqual([null, null]);
    await writeFile(file, "");
    expect(knownOf(file)).toEqual([null, null]);
  });

  test("knows nothing of a file that a build has not finished", async () => {
    const file = join(await emptyFolder(), "former");
    const memory = new Memory(file, null, "1");
    memory.keep("one", Buffer.from("eins"));
    memory.close();
    expect(knownOf(file)).toEqual([null, null]);
  });

  test("gives what was kept or nothing, wherever the file is cut off or damaged", async () => {
    const { file } = await twoResults();
    const { length } = await readFile(file);
    const damaged = `${file}-damaged`;
    const right = ["eins", "zwei"];
    const check = (): void => {
      for (const [at, known] of knownOf(damaged).entries())
        expect([null, right[at]]).toContain(known);
    };
    await fc.assert(
      fc.asyncProperty(fc.nat(length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        await copyFile(file, damaged);
        await truncate(damaged, at);
        check();
        const bytes = await readFile(file);
        bytes[at] = (bytes[at] ?? 0) ^ by;
        await writeFile(damaged, bytes);
        check();
      }),
      { seed, numRuns: 60 },
    );
  });
});

test("keys tell steps and inputs apart, and where one input ends", () => {
  const keys = [
    keyOf("a", "b", "c"),
    keyOf("a", "bc", ""),
    keyOf("a", "b"),
    keyOf("b", "b", "c"),
    keyOf("a", "c", "b"),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keyOf("a", "b")).toBe(keyOf("a", Buffer.from("b")));
});
