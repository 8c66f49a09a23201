/** Loading content folders, sound and broken: what an editor is told, and where. */
// @ts-nocheck

import { describe, expect, it } from "vitest";
import { walkClauses } from "../../../src/model/walk.ts";
import {
  type LoadedCollection,
  loadCollection,
} from "../../../src/node/content/load-collection.ts";
import { contentFolder, MINIMAL } from "../../support/content.ts";

async function load(files: Readonly<Record<string, string | Uint8Array>>) {
  return loadCollection(await contentFolder(files));
}

/** `rule file:line` of each diagnostic. */
function places({ diagnostics }: LoadedCollection): string[] {
  return diagnostics.map(({ rule, file, line }) => `${rule} ${file}:${line}`);
}

function ids({ corpus }: LoadedCollection): string[] {
  return corpus.documents.flatMap(({ clauses }) =>
    [...walkClauses(clauses)].map(({ clause }) => clause.id),
  );
}

describe("an id that some system refuses", () => {
  it.each(["con", "nul", "com1", "a".repeat(61)])("%s is an error", async (id) => {
    const { diagnostics } = await load({
      ...MINIMAL,
      "sources/a/source.yaml": `id: ${id}\ntitle: 一个文件\n`,
    });
    expect(diagnostics.map(({ rule, severity, line }) => ({ rule, severity, line }))).toEqual([
      { rule: "metadata/invalid-value", severity: "error", line: 1 },
    ]);
  });
});

describe("a sound folder", () => {
  it("needs no more than a source with an id and a title", async () => {
    const loaded = await load(MINIMAL);
    expect(loaded.diagnostics).toEqual([]);
    expect(ids(loaded)).toEqual(["s1"]);
    expect(loaded.corpus.documents[0]?.titles).toEqual({
      "zh-Hans": "一个文件",
      "zh-Hant": "一個文件",
      en: null,
    });
  });

  it("may have a byte order mark and CRLF line breaks", async () => {
    const source = "一、总则\n正文。\n（一）范围。全市。\n";
    const plain = await load({ ...MINIMAL, "sources/a/source.txt": source });
    const marked = await load({
      "sources/a/source.txt": `\uFEFF${source.replaceAll("\n", "\r\n")}`,
      "sources/a/source.yaml": "\uFEFFid: a\r\ntitle: 一个文件\r\n",
    });
    expect(marked.diagnostics).toEqual([]);
    expect(marked.corpus.documents[0]?.clauses).toEqual(plain.corpus.documents[0]?.clauses);
  });

  it("tells Traditional text from Simplified", async () => {
    const loaded = await load({
      "sources/a/source.txt": "一、總則\n實驗室將發揮機制優勢。\n",
      "sources/a/source.yaml": "id: a\ntitle: 一個文件\n",
    });
    expect(loaded.corpus.documents[0]?.script).toBe("zh-Hant");
    expect(loaded.corpus.documents[0]?.clauses[0]?.forms["zh-Hans"]).toEqual({
      label: "一、",
      heading: "总则",
      paragraphs: ["实验室将发挥机制优势。"],
    });
  });

  it("holds several documents in one file", async () => {
    const loaded = await load({
      "sources/a/source.txt": "一、甲\n甲文。\n\n一、乙\n乙文。\n",
      "sources/a/source.yaml":
        "documents:\n  - { id: a1, title: 甲, lines: [1, 3] }\n  - { id: a2, title: 乙, lines: [4, 5] }\n",
    });
    expect(loaded.diagnostics).toEqual([]);
    expect(loaded.corpus.documents.map(({ id }) => id)).toEqual(["a1", "a2"]);
    expect(loaded.corpus.documents[1]?.clauses[0]?.lines).toEqual([4, 5]);
  });

  it("may have notes, hidden files and originals, and its site beside the content", async () => {
    const loaded = await load({
      ...MINIMAL,
      "README.md": "",
      LICENSE: "",
      ".gitignore": "",
      "package.json": "{}",
      "dist/index.html": "",
      "sources/README.md": "",
      "sources/.cache/state.txt": "",
      "sources/a/README.md": "",
      "sources/a/originals/plan.pdf": "",
      "translations/README.md": "",
      "indicators.yaml":
        "scopes: [{ id: s, zh-Hans: 市 }]\ntopics: [{ id: t, zh-Hans: 类 }]\nindicators: []\n",
    });
    expect(loaded.diagnostics).toEqual([]);
  });

  it("keeps where each value of the metadata comes from", async () => {
    const loaded = await load({
      ...MINIMAL,
      "sources/a/source.yaml":
        "id: a\ntitle: 甲\nissuer: { value: 某市, from: line 2 }\ndate: 2024\n",
    });
    expect(loaded.corpus.documents[0]?.issuer).toEqual({
      value: { "zh-Hans": "某市", "zh-Hant": "某市" },
      from: "line 2",
    });
    expect(loaded.corpus.documents[0]?.date).toEqual({ value: "2024", from: "editor" });
  });
});

describe("acknowledged warnings", () => {
  const files = { ...MINIMAL, "sources/a/source.txt": "一、总则\n正文\n" };
  const document = "id: a\ntitle: 一个文件\n";
  const entry = "[{ rule: text/short-line, line: 2, why: 原文如此 }]";

  it.each(["acknowledged", "known"])("stand under %s, with the reason", async (key) => {
    const loaded = await load({
      ...files,
      "sources/a/source.yaml": `${document}${key}: ${entry}\n`,
    });
    expect(loaded.diagnostics).toMatchObject([
      { rule: "text/short-line", severity: "warning", line: 2, explanation: "原文如此" },
    ]);
  });

  it("do not stand under both words", async () => {
    const loaded = await load({
      ...files,
      "sources/a/source.yaml": `${document}acknowledged: ${entry}\nknown: ${entry}\n`,
    });
    expect(places(loaded)).toEqual(["metadata/invalid-value sources/a/source.yaml:4"]);
    expect(loaded.diagnostics[0]?.message).toContain("“known” is not as it has to be");
    expect(loaded.diagnostics[0]?.message).toContain("`acknowledged`");
  });

  it("are there, or are reported", async () => {
    const loaded = await load({
      ...MINIMAL,
      "sources/a/source.yaml": `${document}acknowledged: ${entry}\n`,
    });
    expect(places(loaded)).toEqual(["metadata/unused-acknowledgement sources/a/source.yaml:1"]);
  });

  it("have a place in the file under either word", async () => {
    const loaded = await load({
      ...files,
      "sources/a/source.yaml": `${document}known:\n  - { rule: text/short-line, line: two, why: 原文如此 }\n`,
    });
    expect(places(loaded)).toEqual(["metadata/invalid-value sources/a/source.yaml:4"]);
  });
});

describe("a broken folder", () => {
  it("has no sources", async () => {
    expect(places(await load({ "site.yaml": "" }))).toContain("content/no-sources sources:1");
  });

  it("lacks metadata or text", async () => {
    const loaded = await load({
      ...MINIMAL,
      "sources/b/source.txt": "正文。",
      "sources/c/source.yaml": "id: c\ntitle: 丙\n",
    });
    expect(places(loaded)).toEqual([
      "content/missing-metadata sources/b/source.yaml:1",
      "content/missing-source sources/c:1",
    ]);
  });

  it("has two texts in a source folder, and is told which is read", async () => {
    const loaded = await load({ ...MINIMAL, "sources/a/source.md": "# 附则\n\n别的正文。\n" });
    expect(places(loaded)).toEqual(["content/two-sources sources/a/source.txt:1"]);
    const [{ severity, message } = { severity: "warning", message: "" }] = loaded.diagnostics;
    expect(severity).toBe("error");
    expect(message).toContain("source.md is read, source.txt is not");
    expect(loaded.corpus.documents[0]?.source.file).toBe("sources/a/source.md");
  });

  it("has a text that is not UTF-8 beside another, which is not read in its place", async () => {
    const bytes = Uint8Array.from([0xb9, 0xe6]);
    const loaded = await load({ ...MINIMAL, "sources/a/source.md": bytes });
    expect(places(loaded)).toEqual([
      "content/two-sources sources/a/source.txt:1",
      "content/not-utf8 sources/a/source.md:1",
    ]);
    expect(loaded.corpus.documents).toEqual([]);
  });

  it("has files that nothing reads, and is told which are meant", async () => {
    const loaded = await load({
      ...MINIMAL,
      "glosary.yaml": "[]\n",
      "sources/a/source.yml": "id: a\n",
      "dictionaires/zh-Hant.yaml": "[]\n",
    });
    expect(
      loaded.diagnostics.map(({ rule, severity, file, hint }) => [rule, severity, file, hint]),
    ).toEqual([
      [
        "content/unknown-file",
        "warning",
        "dictionaires",
        "Did you mean dictionaries/? Rename it, or take it out.",
      ],
      [
        "content/unknown-file",
        "warning",
        "glosary.yaml",
        "Did you mean glossary.yaml? Rename it, or take it out.",
      ],
      [
        "content/unknown-file",
        "warning",
        "sources/a/source.yml",
        "Did you mean source.yaml? Rename it, or take it out.",
      ],
    ]);
    expect(ids(loaded)).toEqual(["s1"]);
  });

  it("has a folder with the name of a file", async () => {
    const loaded = await load({ ...MINIMAL, "glossary.yaml/terms.txt": "" });
    expect(places(loaded)).toEqual(["content/unknown-file glossary.yaml:1"]);
  });

  it("has bytes that are not UTF-8", async () => {
    const gb = Uint8Array.from([...Buffer.from("一、甲\n正"), 0xce, 0xc4, 0x0a]);
    const [diagnostic, ...others] = (await load({ ...MINIMAL, "sources/a/source.txt": gb }))
      .diagnostics;
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({
      rule: "content/not-utf8",
      severity: "error",
      file: "sources/a/source.txt",
      line: 2,
      column: 2,
    });
    expect(diagnostic?.hint).toMatch(/UTF-8/);
  });

  it("has an unknown key, a missing one, a wrong value", async () => {
    const loaded = await load({
      ...MINIMAL,
      "sources/a/source.yaml": "id: a\ntitel: 甲\ndate: yesterday\n",
    });
    expect(places(loaded).sort()).toEqual([
      "metadata/invalid-value sources/a/source.yaml:3",
      "metadata/missing-key sources/a/source.yaml:1",
      "metadata/unknown-key sources/a/source.yaml:2",
    ]);
    const unknown = loaded.diagnostics.find(({ rule }) => rule === "metadata/unknown-key");
    expect(unknown?.message).toContain("titel");
  });

  it("has YAML that cannot be read", async () => {
    const loaded = await load({ ...MINIMAL, "sources/a/source.yaml": "id: a\ntitle: [甲\n" });
    expect(places(loaded)[0]).toMatch(/^metadata\/syntax sources\/a\/source\.yaml:[23]$/);
  });

  it("has an empty metadata file", async () => {
    const loaded = await load({ ...MINIMAL, "sources/a/source.yaml": "" });
    expect(loaded.diagnostics.map(({ severity, line }) => [severity, line])).toEqual([
      ["error", 1],
    ]);
  });

  it("gives an id twice, and is told of both places", async () => {
    const loaded = await load({
      ...MINIMAL,
      "sources/b/source.txt": "正文。",
      "sources/b/source.yaml": "title: 乙\nid: a\n",
    });
    expect(places(loaded)).toEqual(["metadata/duplicate-id sources/b/source.yaml:2"]);
    expect(loaded.diagnostics[0]?.message).toContain("sources/a/source.yaml, line 1");
  });

  it("claims lines that do not exist, or twice, or leaves some out", async () => {
    const text = { "sources/a/source.txt": "一、甲\n\n甲文。\n" };
    const range = async (yaml: string) =>
      places(await load({ ...text, "sources/a/source.yaml": `documents:\n${yaml}` }));
    expect(await range("  - { id: a, title: 甲, lines: [1, 9] }\n")).toEqual([
      "metadata/line-range sources/a/source.yaml:2",
    ]);
    expect(
      await range(
        "  - { id: a, title: 甲, lines: [1, 3] }\n  - { id: b, title: 乙, lines: [3, 3] }\n",
      ),
    ).toEqual(["metadata/overlapping-lines sources/a/source.yaml:3"]);
    expect(await range("  - { id: a, title: 甲, lines: [1, 2] }\n")).toEqual([
      "content/line-in-no-document sources/a/source.txt:3",
    ]);
  });

  it("gives a role to a line that reads otherwise", async () => {
    const loaded = await load({
      ...MINIMAL,
      "sources/a/source.yaml":
        "id: a\ntitle: 甲\nroles:\n  - { line: 2, words: 别的话, role: heading }\n",
    });
    expect(places(loaded)).toEqual(["metadata/role-mismatch sources/a/source.txt:2"]);
    expect(loaded.diagnostics[0]?.message).toContain("正文。");
  });

  it("names clauses and documents that do not exist", async () => {
    const loaded = await load({
      ...MINIMAL,
      "hierarchies.yaml": [
        "- { id: x, title: { zh-Hans: 甲 }, document: a, root: s9 }",
        "- { id: y, title: { zh-Hans: 乙 }, document: b, root: s1 }",
        "- { id: x, title: { zh-Hans: 丙 }, document: a, root: s1 }",
        "- { id: z, title: { zh-Hans: 丁 }, document: a }",
        "- id: q",
        "  title: { zh-Hans: 戊 }",
        "  document: a",
        "  nodes:",
        "    - { clause: s1, quote: 没有的话 }",
        "    - { clause: s1 }",
        "    - { clause: s1 }",
      ].join("\n"),
      "translations.yaml": "documents: { b: B }\nclauses: { a: { s7: Seven } }\n",
      "site.yaml": "name: { zh-Hans: 库 }\ndescription: { zh-Hans: 述 }\nfeatured: [a, nowhere]\n",
    });
    expect(places(loaded)).toEqual([
      "hierarchy/unknown-clause hierarchies.yaml:1",
      "hierarchy/unknown-document hierarchies.yaml:2",
      "hierarchy/duplicate-id hierarchies.yaml:3",
      "hierarchy/root-or-nodes hierarchies.yaml:4",
      "hierarchy/unknown-quote hierarchies.yaml:9",
      "hierarchy/duplicate-node hierarchies.yaml:11",
      "translation/unknown-id translations.yaml:1",
      "translation/unknown-id translations.yaml:2",
      "site/unknown-document site.yaml:3",
    ]);
  });

  it("gives a hierarchy the address of a page", async () => {
    const loaded = await load({
      ...MINIMAL,
      "hierarchies.yaml": "- { id: overview, title: { zh-Hans: 甲 }, document: a, root: s1 }\n",
    });
    expect(places(loaded)).toEqual(["metadata/invalid-value hierarchies.yaml:1"]);
  });

  it("names what stands nowhere, twice, or under one id", async () => {
    const loaded = await load({
      ...MINIMAL,
      "names.yaml": [
        "- { id: a, kind: place, zh-Hans: 正文 }",
        "- { id: a, kind: place, zh-Hans: 总则 }",
        "- { id: b, kind: policy, zh-Hans: 没有, aliases: [“正文”] }",
      ].join("\n"),
      "correspondences.yaml":
        "overview: { of: a, with: [b] }\nlinks: [{ from: x/y, to: [a/s1], why: { zh-Hans: 同, en: s } }]\n",
    });
    expect(places(loaded)).toEqual([
      "names/duplicate-id names.yaml:2",
      "names/repeated-form names.yaml:3",
      "correspondence/unknown-node correspondences.yaml:2",
      "correspondence/unknown-part correspondences.yaml:1",
      "names/stands-nowhere names.yaml:3",
    ]);
    expect(loaded.corpus.names.map(({ id, forms }) => [id, forms])).toEqual([
      ["a", ["正文"]],
      ["b", ["没有"]],
    ]);
  });
});

it("takes the kind of a document from the editor, or from its title", async () => {
  const kindOf = async (yaml: string) => {
    const { corpus } = await load({ ...MINIMAL, "sources/a/source.yaml": yaml });
    return [corpus.documents[0]?.genre, corpus.documents[0]?.genreFrom];
  };
  expect(await kindOf("id: a\ntitle: 地方制度法\n")).toEqual(["law", "title"]);
  expect(await kindOf("id: a\ntitle: 地方制度法\ngenre: plan\n")).toEqual(["plan", "editor"]);
  expect(await kindOf("id: a\ntitle: 甲\n")).toEqual(["other", null]);
});
