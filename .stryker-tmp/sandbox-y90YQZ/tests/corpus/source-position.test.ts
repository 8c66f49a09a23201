/** The position of words in a source whose characters are read as others. */
// @ts-nocheck

import { expect, test } from "vitest";
import { sourcePosition } from "../../src/corpus/source-position.ts";
import { loadCollection } from "../../src/node/content/load-collection.ts";
import { contentFolder } from "../support/content.ts";

test.each([
  ["一、总则\n加快停车场建设。\n", 2, 3],
  ["⼀、总则\n加快停⻋场建设。\n", 2, 3],
  ["一、总则\n加\u200b快停\u200b车场建设。\n", 2, 4],
  ["一、总则\n第一。\n𠮷\u200b⺇快停车场建设。\n", 3, 6],
])("of 停车 in %j", async (text, line, column) => {
  const folder = await contentFolder({
    "sources/a/source.txt": text,
    "sources/a/source.yaml": "id: a\ntitle: 文件\n",
  });
  const { corpus } = await loadCollection(folder);
  const found = corpus.at({ document: "a", clause: "s1" });
  if (found === null || found === undefined) throw new Error("There is no such clause");
  const part = found.clause.source.paragraphs.findIndex((words) => words.includes("停车")) + 1;
  const start = found.clause.source.paragraphs[part - 1]?.indexOf("停车") ?? -1;
  const target = { document: "a", clause: "s1", part, start, end: start + 2 };
  const file = "sources/a/source.txt";
  expect(sourcePosition(found, target)).toEqual({ file, line, column });
});
