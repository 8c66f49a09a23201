/** The key terms of documents: what a text is about, not who wrote it, how much of it there is, or what joins its words. */
import { expect, test } from "vitest";
import { keyTerms } from "../../../src/node/adapters/jieba.ts";
import { loadCollection } from "../../../src/node/content/load-collection.ts";
import { contentFolder } from "../../support/content.ts";

test("function words, numbers and measures are no key terms, nor pieces that end in one", () => {
  const text =
    "这里累计建成泊位130余项，其中两年以来多家港口已经达到标准，泊位占全省一半，占全市三成，占全国一成；目前渔港、航标由他们管理。";
  const words = keyTerms(text, 100);
  expect(words).toContain("泊位");
  expect(words).toContain("航标");
  const empty = "这里 累计 余项 其中 两年 以来 多家 已经 达到 占全 目前 他们".split(" ");
  expect(words.filter((word) => empty.includes(word))).toEqual([]);
});

test("names of authors, of the paper and of the byline are no key terms", async () => {
  const text =
    "渔港新闻\n大公報記者 盧靜怡 攝影 馬達加\n航標由大公報報道。漁港航標，盧靜怡看航標。馬達加看漁港，漁港有大公報。\n";
  const { corpus } = await loadCollection(
    await contentFolder({
      "sources/a/source.txt": text,
      "sources/a/source.yaml":
        "id: a\ntitle: 渔港新闻\nissuer: 大公報\nauthors: [盧靜怡]\nscript: zh-Hant\nroles:\n  - { line: 2, words: 大公報記者, role: byline }\n",
    }),
  );
  const terms = corpus.documents[0]?.keyTerms.map((term) => term["zh-Hant"]) ?? [];
  expect(terms).toContain("航標");
  expect(terms.filter((term) => /盧靜怡|大公報|馬達加|記者/u.test(term))).toEqual([]);
});
