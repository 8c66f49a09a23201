/** Which bundles are kept, and for which builds: each build tells whether it had to make one. */
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type BundledSite, bundleOf } from "../../../../src/node/build/pages/kept-bundle.ts";
import { contentFolder } from "../../../support/content.ts";

const PACKAGES = [{ name: "astro", version: "1.0.0", licence: "MIT" }];

/** A site in a folder; one with packages if no other is given. */
async function site(
  files: Readonly<Record<string, string>> = { "node_modules/.package-lock.json": "{}" },
): Promise<BundledSite> {
  return {
    folder: await contentFolder(files),
    basePath: "/texts",
    files: { panelSections: [], taskFormats: [] },
    packages: PACKAGES,
  };
}

/** The bundle of a site, and whether it was made for it. */
async function bundle(of: BundledSite): Promise<{ readonly path: string; readonly made: boolean }> {
  let made = false;
  const unkept = join(await contentFolder({}), "bundle");
  const path = await bundleOf(of, unkept, async (folder) => {
    made = true;
    await writeFile(folder, "bundle");
  });
  return { path, made };
}

test("each path of a site, and each version of a package, has a bundle of its own, and all are kept", async () => {
  const own = await site();
  const others: readonly Partial<BundledSite>[] = [
    {},
    { basePath: "/" },
    { packages: [{ name: "astro", version: "1.0.1", licence: "MIT" }] },
  ];
  const all = async () => {
    const bundles = [];
    for (const other of others) bundles.push(await bundle({ ...own, ...other }));
    return bundles;
  };
  const first = await all();
  expect(first.map(({ made }) => made)).toEqual(others.map(() => true));
  expect(new Set(first.map(({ path }) => path)).size).toBe(others.length);
  expect(await all()).toEqual(first.map(({ path }) => ({ path, made: false })));
  const place = join(own.folder, "node_modules/.cache/tiaowen/pages");
  expect(await readdir(place)).toHaveLength(others.length);
});

test("nothing is kept where the working folder has no packages", async () => {
  const own = await site({});
  expect((await bundle(own)).made).toBe(true);
  expect((await bundle(own)).made).toBe(true);
  expect(await readdir(own.folder)).toEqual([]);
});

test.each<Partial<BundledSite["files"]>>([
  { panelSections: ["/a/section.ts"] },
  { taskFormats: ["/a/format.ts"] },
])("nothing is kept of pages with modules of an extension: %o", async (files) => {
  const own = await site();
  const extended = { ...own, files: { ...own.files, ...files } };
  expect((await bundle(extended)).made).toBe(true);
  expect((await bundle(extended)).made).toBe(true);
  expect(await readdir(join(own.folder, "node_modules"))).toEqual([".package-lock.json"]);
});
