import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  cachedFolder,
  renewFolder,
  sumOfFolder,
} from "../../../../src/node/build/output/cached-folder.ts";

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

describe("a renewed folder", () => {
  /** Renews the folder with a key; `keep` says whether it is put in place. */
  async function renew(place: string, key: string, content: string, keep = true): Promise<string> {
    const renewed = await renewFolder({ place, kept: 2 }, key);
    const former = await readFile(join(renewed.former, "file"), "utf8").catch(() => "");
    await writeFile(join(renewed.next, "file"), content);
    if (keep) await renewed.keep();
    renewed.end();
    return former;
  }

  test("has the one before beside it, and takes its place if it is kept", async () => {
    const place = join(await emptyFolder(), "cache");
    expect(await renew(place, "a", "1")).toBe("");
    expect(await renew(place, "a", "2", false)).toBe("1");
    expect(await renew(place, "a", "3")).toBe("1");
    expect(await renew(place, "a", "4")).toBe("3");
    expect(await readdir(place)).toEqual(["a"]);
  });

  test("goes when two others were renewed after it", async () => {
    const place = await emptyFolder();
    for (const key of ["a", "b", "a", "c"]) await renew(place, key, "");
    expect((await readdir(place)).toSorted()).toEqual(["a", "c"]);
  });
});
