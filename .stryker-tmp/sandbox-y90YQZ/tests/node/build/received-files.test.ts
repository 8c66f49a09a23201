/** The site offers the file that a source was imported from, and its lines know their pages. */
// @ts-nocheck

import { expect, test } from "vitest";
import { receivedFiles } from "../../../src/node/build/received-files.ts";
import { loadCollection } from "../../../src/node/content/load-collection.ts";
import { contentFolder } from "../../support/content.ts";

const ORIGINS = {
  received: {
    ...{ file: "originals/方案.pdf", sha256: "", kind: "pdf", pages: 2 },
    ...{ address: "https://example.org/a.pdf", ledTo: null, page: null, read: "2024-05-06" },
  },
  lines: [
    { line: 1, origins: [{ page: 1, box: [0, 0, 1, 1] }] },
    { line: 2, origins: [{ page: 2, box: [0, 0, 1, 1] }] },
  ],
  leftOut: [{ kind: "page number", text: "1", origin: { page: 1, box: [0, 0, 1, 1] } }],
};

const FILES = {
  "sources/a/source.txt": "一、总则\n加快建设。\n",
  "sources/a/source.yaml": "id: a\ntitle: 方案\n",
  "sources/a/origins.json": JSON.stringify(ORIGINS),
};

async function offered(files: Readonly<Record<string, string>>): Promise<[string, string][]> {
  const folder = await contentFolder(files);
  const { corpus, diagnostics } = await loadCollection(folder);
  expect(diagnostics).toEqual([]);
  const found: [string, string][] = [];
  for await (const { path, content } of receivedFiles(folder).files({ corpus }))
    found.push([path, String(content)]);
  expect(corpus.documents[0]?.source.received?.pages ?? null).toEqual(
    found.length > 0 ? { 1: 1, 2: 2 } : null,
  );
  return found;
}

test("a received file is offered under the name of its source", async () => {
  const files = { ...FILES, "sources/a/originals/方案.pdf": "%PDF" };
  expect(await offered(files)).toEqual([["downloads/originals/a/方案.pdf", "%PDF"]]);
});

test("a folder without its received file offers none, and leads nowhere", async () => {
  expect(await offered(FILES)).toEqual([]);
});
