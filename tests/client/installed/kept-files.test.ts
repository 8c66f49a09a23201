import fc from "fast-check";
import { expect, test } from "vitest";
import {
  filesOf,
  type KeptFile,
  type KeptFiles,
  keyOf,
  NEVER_KEPT,
  NOTHING,
} from "../../../src/client/installed/kept-files.ts";
import { documentFile, sharedFiles } from "../../../src/export/document-file.ts";
import { seed } from "../../support/seed.ts";

test.each([
  ["https://a.example/en/docs/x/?q=1#s1", "https://a.example/en/docs/x/"],
  ["https://a.example/en/docs/x", "https://a.example/en/docs/x/"],
  ["https://a.example/en/docs/x/index.html", "https://a.example/en/docs/x/"],
  ["https://a.example/data/a.json?v=2", "https://a.example/data/a.json"],
  ["https://a.example/", "https://a.example/"],
])("%s is kept as %s", (address, key) => {
  expect(keyOf(address)).toBe(key);
});

test.each(["downloads/a.epub", "kept/files.json", "service-worker.js", "sitemap-2.xml"])(
  "%s is never kept",
  (path) => {
    expect(NEVER_KEPT.test(path)).toBe(true);
  },
);

test("a choice has the files of its documents and those that every page needs, once each; all has all", () => {
  const counts = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(counts, fc.array(fc.nat(399), { maxLength: 5 }), (count, chosen) => {
      const ids = Array.from({ length: count }, (_id, number) => `law-${number}`);
      const file = (path: string): KeptFile => [path, 1, path];
      const shared = sharedFiles(count);
      const names = new Set(shared === 0 ? [] : ids.map((id) => documentFile(id, shared)));
      const site: KeptFiles = {
        version: "1",
        base: [file("base")],
        documents: Object.fromEntries(ids.map((id) => [id, [file(`docs/${id}/`)]])),
        shared: Object.fromEntries(Array.from(names, (name) => [name, [file(`data/${name}`)]])),
        others: [file("other")],
      };
      const paths = (files: readonly KeptFile[]) => files.map(([path]) => path).toSorted();
      const documents = [...new Set(chosen.map((number) => `law-${number}`))];
      const known = documents.filter((id) => ids.includes(id));
      const files = new Set(known.map((id) => `data/${documentFile(id, shared)}`));
      const wanted =
        known.length === 0
          ? []
          : ["base", ...known.map((id) => `docs/${id}/`), ...(shared === 0 ? [] : files)];
      expect(paths(filesOf(site, { all: false, documents }))).toEqual(wanted.toSorted());
      expect(filesOf(site, NOTHING)).toEqual([]);
      const all = ["base", "other", ...ids.map((id) => `docs/${id}/`)];
      const whole = [...all, ...Array.from(names, (name) => `data/${name}`)];
      expect(paths(filesOf(site, { all: true, documents }))).toEqual(whole.toSorted());
    }),
    { seed, numRuns: 50 },
  );
});
