/** Publishing a site while it is written. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { Memory } from "../../../src/node/memory/memory.ts";
import { fileSum } from "../../../src/node/offline/file-sum.ts";
import type { KeepScript } from "../../../src/node/offline/kept-scripts.ts";
import { startPublishing } from "../../../src/node/publish/publisher.ts";
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

const scripts = new Map<string, Promise<string>>();
const keep: KeepScript = (key, make) => {
  const script = scripts.get(key) ?? make();
  scripts.set(key, script);
  return script;
};

/**
 * The files of the site by the sums of their contents, when it is published as it is written.
 * @param remembered path of the memory of the publication before, which is renewed
 */
async function published(
  files: Readonly<Record<string, string>>,
  early = new Set<string>(),
  remembered: string | null = null,
): Promise<unknown> {
  const place = await mkdtemp(path.join(tmpdir(), "tiaowen-publish-"));
  const folder = path.join(place, "site");
  await mkdir(folder);
  const memory = new Memory(path.join(place, "memory"), remembered, "1");
  const publisher = startPublishing({ folder, root: ROOT, memory, keep });
  const add = async (name: string) => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), files[name] ?? "");
    publisher.take({ kind: "file", path: name });
  };
  try {
    // Scripts and styles come before the pages that load them.
    const first = Object.keys(files).filter((name) => early.has(name));
    const rest = Object.keys(files).filter((name) => !early.has(name));
    for (const name of first) await add(name);
    publisher.take({ kind: "rest", paths: rest });
    for (const name of rest) await add(name);
    const sums = await publisher.finish();
    expect([...sums.keys()].sort()).toEqual(Object.keys(files).sort());
    for (const [name, sum] of sums) {
      expect(sum).toEqual(fileSum(await readFile(path.join(folder, name))));
    }
    memory.finish();
    if (remembered !== null) await cp(path.join(place, "memory"), remembered);
    return await folderSums(folder);
  } finally {
    await publisher.close();
    memory.close();
    await rm(place, { recursive: true, force: true });
  }
}

test("a site is the same, whichever of its files are written before their paths are known", async () => {
  const whole = await published(SITE);
  expect(Object.keys(Object(whole))).toContain("downloads/tiaowen-offline.zip");
  const names = Object.keys(SITE).filter((name) => !name.endsWith(".html"));
  const early = fc.subarray(names).map((own) => new Set(own));
  await fc.assert(
    fc.asyncProperty(early, async (own) => {
      expect(await published(SITE, own)).toEqual(whole);
    }),
    { seed, numRuns: 10 },
  );
});

/** A change of a site: a file that comes, goes, or has another content. */
const change = fc.record({
  name: fc.constantFrom(
    ...Object.keys(SITE),
    ...["en/docs/d4/index.html", "en/tasks/h4/a/index.html", "data/text/b.json", "_astro/b.css"],
  ),
  content: fc.constantFrom(null, "a", "b"),
});

function changed(
  files: Readonly<Record<string, string>>,
  { name, content }: { readonly name: string; readonly content: string | null },
): Record<string, string> {
  // Pages load these.
  if (content === null && /^_astro\/a\./u.test(name)) return { ...files };
  const { [name]: former = page(name), ...others } = files;
  if (content === null) return others;
  const link = `<a href="/t/en/docs/d${content === "a" ? 4 : 2}/#x">${content}</a></main>`;
  const written = name.endsWith(".html")
    ? former.replace("</main>", link)
    : `${former} /* ${content} */`;
  // Scripts and styles come before the pages that load them.
  return Object.fromEntries(Object.entries({ ...others, [name]: written }).toSorted());
}

test("a site that is published with the memory of another one is the same as without", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "tiaowen-memory-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const memory = path.join(folder, "memory");
  let files = SITE;
  await published(files, new Set(), memory);
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      files = changes.reduce(changed, files);
      expect(await published(files, new Set(), memory)).toEqual(await published(files));
    }),
    { seed, numRuns: 12, endOnFailure: true },
  );
});

test("a page without a head is named", async () => {
  const files = { ...SITE, "en/broken/index.html": "<!doctype html><p>no head" };
  await expect(published(files)).rejects.toThrow("en/broken/index.html has no <head>");
});

test("what was given before a failure is written no more when it is closed", async () => {
  const place = await mkdtemp(path.join(tmpdir(), "tiaowen-publish-"));
  const memory = new Memory(path.join(place, "memory"), null, "1");
  const publisher = startPublishing({ folder: place, root: ROOT, memory, keep });
  publisher.take({ kind: "file", path: "nowhere.json" });
  await expect(publisher.finish()).rejects.toThrow("nowhere.json");
  await publisher.close();
  memory.close();
  await rm(place, { recursive: true });
});
