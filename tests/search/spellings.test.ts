/** Words that conversions elsewhere spell otherwise are found in both spellings; their characters stay apart. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { searchIndexIn } from "../../src/node/build/read-search-index.ts";
import { loadCollection } from "../../src/node/content/load-collection.ts";
import type { IndexSource } from "../../src/search/open-index.ts";
import { createSearcher } from "../../src/search/searcher.ts";
import { contentFolder } from "../support/content.ts";
import { writeSearchIndex } from "../support/search-index.ts";

let out: string;
let index: IndexSource;
beforeAll(async () => {
  const removals: (() => Promise<void>)[] = [];
  const folder = await contentFolder(
    {
      "sources/a/source.txt":
        "一、测量\n坐标应当复核。\n二、会务\n会场设一百个座位。\n三、采购\n家具应当环保。\n",
      "sources/a/source.yaml": "id: a\ntitle: 甲\n",
      "sources/b/source.txt": "一、測量\n座標應予複核。\n二、採購\n傢俱應予公告。\n",
      "sources/b/source.yaml": "id: b\ntitle: 乙\nscript: zh-Hant-TW\n",
    },
    (remove) => removals.push(remove),
  );
  out = await mkdtemp(path.join(tmpdir(), "tiaowen-spellings-"));
  await writeSearchIndex((await loadCollection(folder)).corpus, out);
  index = await searchIndexIn(out, "zh-Hans");
  await Promise.all(removals.map((remove) => remove()));
});
afterAll(() => rm(out, { recursive: true, force: true }));

test.each([
  ["坐标", ["a#s1", "b#s1"]],
  ["座標", ["a#s1", "b#s1"]],
  ["家具", ["a#s3", "b#s2"]],
  ["傢俱", ["a#s3", "b#s2"]],
  ["座", ["a#s2", "b#s1"]],
  ["测量 -座标", []],
])("%s finds %j", async (query, clauses) => {
  const names = await createSearcher(index).names(query);
  expect(names.map(({ clause }) => clause).toSorted()).toEqual(clauses);
});
