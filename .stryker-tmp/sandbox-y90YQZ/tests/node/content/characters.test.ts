/** The characters of a content folder: what is read as others, what is reported, and which script it is. */
// @ts-nocheck

import { expect, test } from "vitest";
import { walkClauses } from "../../../src/model/walk.ts";
import { loadCollection } from "../../../src/node/content/load-collection.ts";
import { contentFolder } from "../../support/content.ts";

async function load(files: Readonly<Record<string, string>>) {
  const { corpus, diagnostics } = await loadCollection(await contentFolder(files));
  return {
    corpus,
    found: diagnostics.map(({ rule, file, line, message }) => [rule, file, line, message]),
  };
}

test("a plan with one 頔 is Simplified, and is converted behind it as before it", async () => {
  const text =
    "停车意见\n一、总体要求\n市停车局局长王頔要求，到2025年车位达到10万个，各区应当加快建设，规范管理，提高效率。\n二、保障措施\n加强领导，落实责任。\n";
  const { corpus, found } = await load({
    "sources/a/source.txt": text,
    "sources/a/source.yaml": "id: a\ntitle: 停车意见\n",
  });
  const [document] = corpus.documents;
  expect(document?.script).toBe("zh-Hans");
  expect(document?.clauses[0]?.forms["zh-Hant"].paragraphs).toEqual([
    "市停車局局長王頔要求，到2025年車位達到10萬個，各區應當加快建設，規範管理，提高效率。",
  ]);
  expect(found).toEqual([]);
});

test("documents of one file have each its own script", async () => {
  const { corpus, found } = await load({
    "sources/a/source.txt": "一、总则\n加快建设。\n一、總則\n加快建設。\n一、人口\n三。\n",
    "sources/a/source.yaml":
      "documents:\n  - { id: a, title: 甲, lines: [1, 2] }\n  - { id: b, title: 乙, lines: [3, 4] }\n  - { id: c, title: 丙, lines: [5, 6] }\n",
  });
  const scripts = Object.fromEntries(corpus.documents.map(({ id, script }) => [id, script]));
  expect(scripts).toEqual({ a: "zh-Hans", b: "zh-Hant", c: "zh-Hans" });
  expect(found).toEqual([]);
});

test("words of a repair and of a role are found however their characters are written", async () => {
  const { corpus, found } = await load({
    "sources/a/source.txt": "⼀、总则\n停⻋场建没\u00ad加快。\n前⾔短句\n正⽂。\n",
    "sources/a/source.yaml":
      "id: a\ntitle: 停⻋条例\nroles:\n  - { line: 3, words: 前⾔短句, role: heading }\nacknowledged:\n  - { rule: text/control-character, line: 2, why: 断字 }\n",
    "sources/a/repairs.yaml":
      "- { kind: correct, line: 2, words: 停⻋场建没, to: 停车场建设, why: 误字 }\n",
  });
  const [document] = corpus.documents;
  expect(document?.titles["zh-Hans"]).toBe("停车条例");
  const texts = [...walkClauses(document?.clauses ?? [])].map(({ clause }) => clause.source);
  expect(texts).toMatchObject([
    { heading: "总则", paragraphs: ["停车场建设加快。"] },
    { heading: "前言短句", paragraphs: ["正文。"] },
  ]);
  expect(found.filter(([rule]) => rule !== "text/control-character")).toEqual([]);
  expect(document?.keyTerms.map((term) => term["zh-Hans"]).join()).not.toMatch(/[⺀-⿕]/);
});

test("each kind of control character is reported once, in YAML files too", async () => {
  const { corpus, found } = await load({
    "sources/a/source.txt":
      "一、总\u200b则\n建\u200b设\ufeff停\u202a车\u202c场。\n\n加\u0007快建\u0085设。\n停车\ufffd场。\n",
    "sources/a/source.yaml": "id: a\ntitle: 停\u200b车条例\n",
  });
  expect(found).toEqual([
    [
      "text/control-character",
      "sources/a/source.yaml",
      2,
      "1 zero-width character (U+200B) in line 2.",
    ],
    [
      "text/control-character",
      "sources/a/source.txt",
      4,
      "2 control characters (U+0007, U+0085) in line 4.",
    ],
    [
      "text/control-character",
      "sources/a/source.txt",
      1,
      "3 zero-width characters (U+200B, U+FEFF) in lines 1, 2.",
    ],
    [
      "text/control-character",
      "sources/a/source.txt",
      2,
      "2 directional characters (U+202A, U+202C) in line 2.",
    ],
    [
      "text/replacement-character",
      "sources/a/source.txt",
      5,
      "1 character could not be read and became � in line 5.",
    ],
  ]);
  expect(corpus.documents[0]?.titles["zh-Hans"]).toBe("停车条例");
  const texts = corpus.clauses().flatMap(({ clause }) => clause.source.paragraphs);
  expect(texts).toEqual(["建设停车场。", "加快建设。", "停车�场。"]);
});
