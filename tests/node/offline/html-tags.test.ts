import fc from "fast-check";
import type { Element, ElementContent } from "hast";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, test } from "vitest";
import {
  insertHtml,
  readPage,
  rewritePage,
  type Tag,
} from "../../../src/node/offline/html-tags.ts";
import { toHtml } from "../../../src/site/html/hast.ts";
import { seed } from "../../support/seed.ts";

const PAGE = `<!doctype html><html lang=en><!-- <a href="/c"> --><head><title>a<b></title></head><p title='a > b'>1 &lt; 2<br/><a href="/x?a=1&amp;b=2" hidden class>x</a><script>if (a<b) "<p>"</script ><style>a>b{}</style><noscript><i></i></noscript><template><b id=1 ID=2></b></template></html>`;

/** Start tags as parse5 has them, in order: name, attributes, where they stand. */
function byParse5(html: string): unknown[] {
  const found: unknown[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (!("tagName" in node)) return;
    const place = node.sourceCodeLocation?.startTag;
    if (place) {
      const attributes = node.attrs.map(({ name, value }) => [name, value]);
      found.push([node.tagName, attributes, place.startOffset]);
    }
    for (const child of "content" in node ? node.content.childNodes : node.childNodes) walk(child);
  };
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };
  for (const child of parse(html, options).childNodes) walk(child);
  return found;
}

function byUs(html: string): unknown[] {
  return readPage(html).tags.map(({ name, attributes, start }) => [
    name,
    Array.from(attributes, ([attribute, value]) => [attribute, value ?? ""]),
    start,
  ]);
}

/** Texts that a page can hold and give back: parsers take NUL out, and read a carriage return as a line feed. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 5 }),
  fc.constantFrom("<a>", "</p>", "&amp;", "&lt", '"', "'", ">", "文", "<!--", "/>", "=", "\n"),
);
const attributes = fc.dictionary(
  fc.constantFrom("id", "title", "href", "dataPage", "ariaLabel"),
  fc.oneof(text, fc.constant(true)),
  { maxKeys: 3 },
);
const raw: fc.Arbitrary<Element> = fc.record({
  type: fc.constant("element"),
  tagName: fc.constantFrom("script", "style"),
  properties: attributes,
  children: fc
    .constantFrom("", "a<b>c", '"<p title=">"', "&amp;</p>", "`</scrip>`")
    .map((value) => [{ type: "text", value }]),
});
const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text.map((value): ElementContent => ({ type: "text", value })),
    raw,
    fc.record({
      type: fc.constant("comment" as const),
      value: fc.constantFrom("", " <p> ", " -- "),
    }),
    fc.record({
      type: fc.constant("element" as const),
      tagName: fc.constantFrom("div", "span", "section", "em", "article"),
      properties: attributes,
      children: fc.array(tie("node"), { maxLength: 4 }),
    }),
  ),
}));
const pages = fc
  .array(node, { maxLength: 6 })
  .map((nodes) => `<!doctype html><html><head></head><body>${toHtml(nodes)}</body></html>`);

describe("a page's tags", () => {
  test("are those that stand in it, with what scripts and styles hold", () => {
    const { tags } = readPage(PAGE);
    expect(tags.map(({ name }) => name).join(" ")).toBe(
      "html head title p br a script style noscript i template b",
    );
    expect(tags.find(({ name }) => name === "script")?.content).toBe('if (a<b) "<p>"');
    expect(Object.fromEntries(tags.find(({ name }) => name === "a")?.attributes ?? [])).toEqual({
      href: "/x?a=1&b=2",
      hidden: null,
      class: null,
    });
    expect([...(tags.find(({ name }) => name === "b")?.attributes ?? [])]).toEqual([["id", "1"]]);
  });

  test("are those that parse5 reads, in every page that the build can print", () => {
    expect(byUs(PAGE)).toEqual(byParse5(PAGE));
    fc.assert(
      fc.property(pages, (html) => {
        expect(byUs(html)).toEqual(byParse5(html));
      }),
      { seed },
    );
  });
});

describe("a page that is rewritten", () => {
  const withClass = (tag: Tag): Tag =>
    tag.name === "a" ? { ...tag, attributes: new Map([...tag.attributes, ["class", '"']]) } : tag;

  test("is the same where its tags are", () => {
    expect(rewritePage(readPage(PAGE), (tag) => tag).html).toBe(PAGE);
    fc.assert(
      fc.property(pages, (html) => {
        const same = { ...readPage(html), edits: [] };
        expect(rewritePage(readPage(html), (tag) => tag)).toEqual(same);
      }),
      { seed },
    );
  });

  test("differs in nothing but the tags that change", () => {
    expect(rewritePage(readPage(PAGE), withClass).html).toBe(
      PAGE.replace(" hidden class", ' hidden class="&quot;"'),
    );
    const without = rewritePage(readPage(PAGE), (tag) => (tag.name === "script" ? null : tag));
    expect(without.html).toBe(PAGE.replace(/<script>.*<\/script >/u, ""));
  });

  test("has its tags where they stand now", () => {
    fc.assert(
      fc.property(pages, fc.array(fc.constantFrom("keep", "change", "remove")), (html, ways) => {
        let at = 0;
        const rewritten = rewritePage(readPage(html), (tag) => {
          const way = ways[at++] ?? "keep";
          if (way === "keep") return tag;
          return way === "remove"
            ? null
            : { ...tag, attributes: new Map([["title", '<&">']]), content: "" };
        });
        expect(rewritten.tags).toEqual(readPage(rewritten.html).tags);
      }),
      { seed },
    );
  });
});

test("HTML that is put in a page brings its tags with it", () => {
  const page = readPage("<body><p></p><i></i></body>");
  const more = insertHtml(page, page.html.indexOf("<i>"), "<script>1</script>text<b>");
  expect(more.html).toBe("<body><p></p><script>1</script>text<b><i></i></body>");
  expect(more.tags).toEqual(readPage(more.html).tags);
});
