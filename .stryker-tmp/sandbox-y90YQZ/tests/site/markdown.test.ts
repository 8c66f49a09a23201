/** Documents and llms.txt in Markdown, read back by a reader of Markdown that did not write them. */
// @ts-nocheck

import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import type { Clause } from "../../src/model/types.ts";
import { documentMarkdown } from "../../src/site/markdown/document.ts";
import { llmsText, MARKDOWN_FILE } from "../../src/site/markdown/llms.ts";
import { glossaryMarkdown, hierarchyMarkdown } from "../../src/site/markdown/pages.ts";
import { corpus } from "../support/fixture-site.ts";

function parse(markdown: string): Nodes {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

/** The text of each block that holds text, in order. */
function blocksOf(node: Nodes): string[] {
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
    return [textOf(node)];
  }
  return "children" in node ? node.children.flatMap(blocksOf) : [];
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

function linksOf(node: Nodes): string[] {
  const own = node.type === "link" ? [node.url] : [];
  return "children" in node ? [...own, ...node.children.flatMap(linksOf)] : own;
}

describe.for(["zh-hans", "zh-hant", "en"] as const)("a document in %s", (lang) => {
  test("has every heading with its id, every paragraph and every cell, as they are", () => {
    for (const document of corpus.documents) {
      const blocks = blocksOf(parse(documentMarkdown(lang, document, "/page/")));
      const script = lang === "zh-hant" ? "zh-Hant" : "zh-Hans";
      const expected = (clause: Clause): string[] => {
        const { heading, paragraphs } = clause.forms[script];
        const texts = paragraphs.flatMap((text) => text.split("\t"));
        const english = lang === "en" ? (document.translations.en?.[clause.id] ?? []) : [];
        return [...(heading === "" ? [] : [`{#${clause.id}}`]), ...texts, ...english];
      };
      for (const { clause } of corpus.clauses(document.id)) {
        for (const text of expected(clause)) {
          expect(blocks.some((block) => block.includes(text.trim()))).toBe(true);
        }
      }
    }
  });
});

test("signs of Markdown in a text stay signs", () => {
  const [document] = corpus.documents;
  const clause = document?.clauses[0];
  if (document === undefined || clause === undefined) throw new Error("no clause");
  const text = "1. *重点* [链接](x) <b> #1 R&D &amp; a|b `码` - 完";
  const form = { ...clause.forms["zh-Hans"], paragraphs: [text, "- 不是列表"] };
  const own = { ...clause, source: form, forms: { "zh-Hans": form, "zh-Hant": form } };
  const markdown = documentMarkdown("zh-hans", { ...document, clauses: [own] }, "/");
  const blocks = blocksOf(parse(markdown));
  expect(blocks).toContain(text);
  expect(blocks).toContain("- 不是列表");
  expect(markdown).toContain("R&D");
});

test("a hierarchy lists its nodes in order, a glossary its terms", () => {
  const [hierarchy] = corpus.hierarchies;
  if (hierarchy === undefined) throw new Error("no hierarchy");
  const links = linksOf(parse(hierarchyMarkdown("zh-hans", hierarchy, ({ id }) => `#${id}`)));
  expect(links.slice(0, 2)).toEqual(
    hierarchy.nodes[0] && [`#${hierarchy.nodes[0].id}`, `#${hierarchy.nodes[0].children[0]?.id}`],
  );
  const glossary = blocksOf(parse(glossaryMarkdown("en", corpus.glossary)));
  for (const { definition } of corpus.glossary) expect(glossary).toContain(definition.en);
});

test("llms.txt has the sections of its form, and leads to every document in every language", () => {
  const text = llmsText({
    ...corpus.site,
    languages: ["zh-hans", "en"],
    documents: corpus.documents,
    hierarchies: corpus.hierarchies,
    dataFiles: [],
    address: (path) => `https://texts.example/${path}`,
  });
  const tree = parse(text);
  const [title, summary] = "children" in tree ? tree.children : [];
  expect([title?.type, summary?.type]).toEqual(["heading", "blockquote"]);
  const links = linksOf(tree);
  for (const { id } of corpus.documents) {
    for (const lang of ["zh-hans", "en"]) {
      expect(links).toContain(`https://texts.example/${lang}/docs/${id}/${MARKDOWN_FILE}`);
    }
  }
});
