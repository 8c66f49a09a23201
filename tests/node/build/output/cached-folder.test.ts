import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { cachedFolder, sumOfFolder } from "../../../../src/node/build/output/cached-folder.ts";

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-cache-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes a folder with one file. */
async function withFile(folder: string): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, "file"), "whole");
}

describe("a cached folder", () => {
  test("is made once for the same key, and again for another", async () => {
    const place = join(await emptyFolder(), "cache");
    const made: string[] = [];
    const get = (key: string) =>
      cachedFolder({ place, kept: 3 }, key, async (folder) => {
        made.push(key);
        await withFile(folder);
      });
    expect(await get("one")).toBe(join(place, "one"));
    await get("one");
    await get("other");
    expect(made).toEqual(["one", "other"]);
    expect(await readFile(join(place, "one", "file"), "utf8")).toBe("whole");
  });

  test("is there whole or not at all", async () => {
    const place = await emptyFolder();
    const cache = { place, kept: 3 };
    const failing = cachedFolder(cache, "key", async (folder) => {
      await withFile(folder);
      throw new Error("the disk is full");
    });
    await expect(failing).rejects.toThrow("the disk is full");
    expect(await readdir(place)).toEqual([]);
  });

  test("is one folder where two make it at the same time", async () => {
    const place = await emptyFolder();
    const cache = { place, kept: 3 };
    const folders = await Promise.all([1, 2].map(() => cachedFolder(cache, "key", withFile)));
    expect(new Set(folders).size).toBe(1);
    expect(await readdir(place)).toEqual(["key"]);
  });

  test("goes when three others were used after it", async () => {
    const place = await emptyFolder();
    const cache = { place, kept: 3 };
    for (const key of ["a", "b", "c", "a", "d"]) await cachedFolder(cache, key, withFile);
    expect((await readdir(place)).toSorted()).toEqual(["a", "c", "d"]);
  });
});

describe("the sum of a folder", () => {
  test("changes with each file's content and path, and with nothing else", async () => {
    const folder = await emptyFolder();
    const none: ReadonlySet<string> = new Set();
    const sums = [sumOfFolder(folder, none)];
    const changes = [
      () => writeFile(join(folder, "a"), "text"),
      () => writeFile(join(folder, "a"), "other text"),
      () => rename(join(folder, "a"), join(folder, "b")),
      () => mkdir(join(folder, "sub")).then(() => writeFile(join(folder, "sub", "c"), "")),
    ];
    for (const change of changes) {
      await change();
      sums.push(sumOfFolder(folder, none));
    }
    expect(new Set(sums).size).toBe(sums.length);
    await writeFile(join(folder, "b"), "other text");
    expect(sumOfFolder(folder, none)).toBe(sums.at(-1));
  });

  test("does not count what is left out", async () => {
    const folder = await emptyFolder();
    const without = () => sumOfFolder(folder, new Set(["out"]));
    await writeFile(join(folder, "in"), "text");
    const before = without();
    await mkdir(join(folder, "out"));
    await writeFile(join(folder, "out", "file"), "text");
    expect(without()).toBe(before);
    await mkdir(join(folder, "sub", "out"), { recursive: true });
    await writeFile(join(folder, "sub", "out", "file"), "text");
    expect(without()).not.toBe(before);
  });
});
