/** Publishing a site in parts: the same files as at once, each page with the others of its script. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { scriptPath } from "../../../src/node/offline/file-scripts.ts";
import { fileSum } from "../../../src/node/offline/file-sum.ts";
import { sharesOf } from "../../../src/node/publish/publish-parts.ts";
import { publishSite } from "../../../src/node/publish/publish-site.ts";
import { folderSums } from "../../support/folder-sums.ts";
import { seed } from "../../support/seed.ts";

const ROOT = { path: "/t/", address: "https://example.org/t/" };

function page(name: string): string {
  return `<!doctype html><html lang="en" data-root="/t/"><head><meta charset="utf-8"><link rel="canonical" href="https://example.org/t/${name}"><link rel="stylesheet" href="/t/_astro/a.css"></head><body><main>${name}</main><script type="module" src="/t/_astro/a.js"></script></body></html>`;
}

const OFFLINE = `<!doctype html><html data-root="/t/"><head></head><body><ul><li><a href="/t/downloads/tiaowen-offline.zip">zip</a> <span data-archive="size"></span> <span data-archive="sum"></span></li></ul></body></html>`;

/** A site with pages of their own, pages that share scripts, and files of several kinds. */
const SITE: Readonly<Record<string, string>> = {
  "_astro/a.css": "body{color:red}",
  "_astro/a.js": 'document.title = "a";',
  "data/documents.json": "[]",
  "data/text/a.json": '{"text":"条文"}',
  "en/offline/index.html": OFFLINE,
  ...Object.fromEntries(
    ["en", "zh-hans", "zh-hant"]
      .flatMap((lang) => [
        `${lang}/index.html`,
        ...[1, 2, 3].flatMap((number) => [
          `${lang}/docs/d${number}/index.html`,
          ...["a", "b"].map((task) => `${lang}/tasks/h${number}/${task}/index.html`),
        ]),
      ])
      .map((name) => [name, page(name)]),
  ),
};

/** The files of the site, published in so many parts, by the sums of their contents. */
async function published(files: Readonly<Record<string, string>>, parts: number): Promise<unknown> {
  const folder = await mkdtemp(path.join(tmpdir(), "tiaowen-publish-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
    const sums = await publishSite(folder, ROOT, parts);
    expect([...sums.keys()]).toContain("en/index.html");
    for (const [name, sum] of sums) {
      expect(sum).toEqual(fileSum(await readFile(path.join(folder, name))));
    }
    return await folderSums(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("a site published in parts is the same, file for file, as one published at once", async () => {
  const whole = await published(SITE, 1);
  expect(Object.keys(Object(whole))).toContain("downloads/tiaowen-offline.zip");
  expect(await published(SITE, 3)).toEqual(whole);
});

test("a page without a head is named, however many parts there are", async () => {
  const files = { ...SITE, "en/broken/index.html": "<!doctype html><p>no head" };
  for (const parts of [1, 3]) {
    await expect(published(files, parts)).rejects.toThrow("en/broken/index.html has no <head>");
  }
});

test("each file is in one part, and pages of one script are in the same", () => {
  const paths = fc.uniqueArray(fc.constantFrom(...Object.keys(SITE)), { minLength: 1 });
  fc.assert(
    fc.property(paths, fc.integer({ min: 1, max: 5 }), fc.nat(), (own, count, work) => {
      const parts = sharesOf(own, count, (name) => (name.length * work) % 7);
      expect(parts.flat().sort()).toEqual([...own].sort());
      const places = new Map(parts.flatMap((part, at) => part.map((name) => [name, at])));
      for (const group of Map.groupBy(own, scriptPath).values()) {
        expect(new Set(group.map((name) => places.get(name))).size).toBe(1);
      }
    }),
    { seed },
  );
});
