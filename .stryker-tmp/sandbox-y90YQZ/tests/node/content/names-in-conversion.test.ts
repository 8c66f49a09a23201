/** The Traditional forms of names.yaml hold in the texts. */
// @ts-nocheck

import { expect, test } from "vitest";
import { loadCollection } from "../../../src/node/content/load-collection.ts";
import { contentFolder } from "../../support/content.ts";

async function traditional(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  const folder = await contentFolder({
    "sources/a/source.txt": "一、总则\n钟余发展公司位于里仁。\n",
    "sources/a/source.yaml": "id: a\ntitle: 甲\n",
    ...files,
  });
  const { corpus, diagnostics } = await loadCollection(folder);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return corpus.documents[0]?.clauses[0]?.forms["zh-Hant"].paragraphs[0];
}

test("a name has the form that the list gives it, behind the words of the dictionary", async () => {
  const name = "- { id: n, kind: organisation, zh-Hans: 钟余发展, zh-Hant: 鍾余發展 }\n";
  expect(await traditional({ "names.yaml": name })).toBe("鍾余發展公司位於里仁。");
  const word = "- { why: 名, words: { 钟余发展: 鐘餘發展 } }\n";
  expect(await traditional({ "names.yaml": name, "dictionaries/zh-Hant.yaml": word })).toContain(
    "鐘餘發展",
  );
});

test("a source of Taiwan's is read in its spellings, and stays as printed", async () => {
  const folder = await contentFolder({
    "sources/a/source.txt": "一、總則\n本計畫沿著這裡的線群實施，稅籍說明為準。\n",
    "sources/a/source.yaml": "id: a\ntitle: 甲\nscript: zh-Hant-TW\n",
  });
  const { corpus } = await loadCollection(folder);
  const [document] = corpus.documents;
  expect(document?.standard).toBe("zh-Hant-TW");
  const { forms, source } = document?.clauses[0] ?? {};
  expect(forms?.["zh-Hant"]).toEqual(source);
  expect(forms?.["zh-Hans"].paragraphs[0]).toBe("本计划沿着这里的线群实施，税籍说明为准。");
});
