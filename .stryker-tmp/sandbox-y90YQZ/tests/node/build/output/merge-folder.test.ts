/** The files of artifacts among those of pages. */
// @ts-nocheck

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { mergeFolder } from "../../../../src/node/build/output/merge-folder.ts";
import { contentFolder } from "../../../support/content.ts";

it("moves every file, into folders that are there and others", async () => {
  const from = await contentFolder({ "data/a.json": "a", "search-data/b/c": "c" });
  const to = await contentFolder({ "data/terms/en.json": "en" });
  await mergeFolder(from, to);
  const entries = await readdir(to, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(files.toSorted()).toEqual(["a.json", "c", "en.json"]);
  expect(await readFile(join(to, "search-data/b/c"), "utf8")).toBe("c");
});

it("puts no artifact in the place of a page", async () => {
  const from = await contentFolder({ "en/index.html": "artifact" });
  const to = await contentFolder({ "en/index.html": "page" });
  await expect(mergeFolder(from, to)).rejects.toThrow("have the same path: en/index.html");
  expect(await readFile(join(to, "en/index.html"), "utf8")).toBe("page");
});
