/** What a collection adds to its site, read from a content folder; the examples of content/README.md among it. */
import { readFileSync } from "node:fs";
import type { Root } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import type { OwnSite } from "../../../src/model/content/own-site.ts";
import { loadCollection } from "../../../src/node/content/load-collection.ts";
import { contentFolder, MINIMAL } from "../../support/content.ts";

const README = readFileSync("content/README.md", "utf8");
const SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>";

async function load(files: Readonly<Record<string, string>>) {
  const { corpus, diagnostics } = await loadCollection(
    await contentFolder({ ...MINIMAL, ...files }),
  );
  return { own: corpus.site.own, diagnostics };
}

/** A page that is written in Simplified Chinese. */
async function page(body: string): Promise<OwnSite["pages"][number]> {
  const { own } = await load({ "pages/p.zh-Hans.md": `---\ntitle: 说明\n---\n${body}\n` });
  const [found] = own.pages;
  if (found === undefined) throw new Error("There is no page");
  return found;
}

const printer = unified().use(rehypeStringify);
const html = (body: Root): string => printer.stringify(body);

/** The files that the README shows, by the path in their first line. */
function examples(): Record<string, string> {
  const found = README.matchAll(
    /^```(?:yaml|md|css)\n(?:# |<!-- |\/\* )content\/(\S+)[^\n]*\n([\s\S]*?)^```$/gmu,
  );
  return Object.fromEntries([...found].map(([, path = "", text = ""]) => [path, text]));
}

describe("the examples of the README", () => {
  test("are a site without a finding", async () => {
    const files = examples();
    expect(Object.keys(files).toSorted()).toEqual([
      "assets/own.css",
      "pages/about-us.en.md",
      "pages/about-us.zh-Hans.md",
      "pages/contact.en.md",
      "pages/contact.zh-Hans.md",
      "pages/front.en.md",
      "pages/front.zh-Hans.md",
      "site.yaml",
    ]);
    const { own, diagnostics } = await load({
      ...files,
      "sources/a/source.yaml": "id: measures\ntitle: 管理办法\n",
      ...{ "assets/logo.svg": SVG, "assets/logo-dark.svg": SVG, "assets/icon.svg": SVG },
      "assets/form.txt": "姓名：\n",
    });
    expect(diagnostics).toEqual([]);
    expect(own).toMatchObject({
      logo: { light: "logo.svg", dark: "logo-dark.svg" },
      styles: ["own.css"],
      menu: { header: ["about-us"], footer: ["contact"] },
    });
    expect(own.pages.map(({ id }) => id)).toEqual(["about-us", "contact"]);
    expect(own.front?.en.title).toBeNull();
  });

  test("name custom properties that the site has", () => {
    const tokens = readFileSync("src/styles/base/tokens.css", "utf8");
    const table = README.slice(README.indexOf("| Property | Is |"));
    const named = table.slice(0, table.indexOf("\n\n")).match(/--[a-z][a-z0-9-]*/gu) ?? [];
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !tokens.includes(`${name}:`))).toEqual([]);
  });
});

describe("a page", () => {
  test("is converted to the other script, and is shown as it is where its language is missing", async () => {
    const { texts } = await page("## 发展\n\n在**干部**中[发展](#发展)。");
    expect(texts["zh-Hant"]).toMatchObject({ language: "zh-Hant", title: "說明" });
    expect(html(texts["zh-Hant"].body)).toBe(
      '<h2 id="section-发展">發展</h2>\n<p>在<strong>幹部</strong>中<a href="#%E5%8F%91%E5%B1%95">發展</a>。</p>',
    );
    expect(texts.en).toMatchObject({ language: "zh-Hans", title: "说明" });
  });

  test("has its own text in each language that it is written in", async () => {
    const { own } = await load({
      "pages/p.zh-Hans.md": "---\ntitle: 甲\n---\n甲",
      "pages/p.zh-Hant.md": "---\ntitle: 乙\n---\n乙",
      "pages/p.en.md": "---\r\ntitle: C\r\n---\r\nC",
    });
    const [{ texts } = { texts: null }] = own.pages;
    expect([texts?.["zh-Hans"].title, texts?.["zh-Hant"].title, texts?.en.title]).toEqual([
      ...["甲", "乙", "C"],
    ]);
    expect(texts?.en.language).toBe("en");
  });

  test("has one title: its headings begin at the second level, whatever they begin with", async () => {
    const { texts } = await page("# 甲\n\n## 乙\n\n# 甲\n");
    expect(html(texts["zh-Hans"].body)).toBe(
      '<h2 id="section-甲">甲</h2>\n<h3 id="section-乙">乙</h3>\n<h2 id="section-甲-2">甲</h2>',
    );
  });

  test("keeps nothing that runs, and no address of an unknown kind", async () => {
    const { texts } = await page(
      [
        "<script>ran()</script>",
        "甲<img src=x onerror=ran()>乙",
        "[丙](javascript:ran()) [丁](data:text/html,x) [戊](//example.org/) [己](docs/a/) [庚](/../x)",
        "![辛](https://example.org/a.png) ![壬](javascript:ran())",
        "[癸][1] <javascript:ran()>",
        "[1]: vbscript:ran()",
      ].join("\n\n"),
    );
    const shown = html(texts["zh-Hans"].body);
    expect(shown).not.toMatch(/<(?!\/?(?:p|span)>)/u);
    expect(shown).not.toMatch(/<[^>]*(?:script|data|example)/u);
    for (const word of "甲乙丙丁戊己庚辛壬癸") expect(shown).toContain(word);
  });

  test("names its faults by rule and line, below the head too", async () => {
    const { diagnostics } = await load({
      "pages/p.zh-Hans.md": "---\ntitle: 说明\ncolour: red\n---\n正文\n",
      "pages/q.zh-Hans.md": "正文\n",
      "pages/r.zh-Hans.md":
        "---\ntitle: 说明\n---\n\n[甲](/docs/a/#s9) [乙](/docs/a/#s1)\n\n[丙](/nowhere/) [丁](/en/docs/a)\n",
      "pages/r.en.md": "---\ntitle: R\n---\n![A](/assets/a.txt)\n",
      "assets/a.txt": "甲",
    });
    expect(diagnostics.map(({ rule, file, line }) => `${file}:${line} ${rule}`).toSorted()).toEqual(
      [
        "pages/p.zh-Hans.md:3 metadata/unknown-key",
        "pages/q.zh-Hans.md:1 metadata/missing-key",
        "pages/r.en.md:4 page/unknown-address",
        "pages/r.zh-Hans.md:5 page/unknown-address",
        "pages/r.zh-Hans.md:7 page/unknown-address",
      ],
    );
  });
});

test.each([
  "<svg><script>ran()</script></svg>",
  "<svg><a href='javascript:ran()'/></svg>",
  "<svg xmlns:h='http://www.w3.org/1999/xhtml'><h:script>ran()</h:script></svg>",
  "<svg><set attributeName='href' to='x'/></svg>",
  "<svg><foreignObject/></svg>",
  "<!DOCTYPE svg [<!ENTITY a '<script>ran()</script>'>]><svg>&a;</svg>",
  "<svg ONLOAD='ran()'/>",
])("a picture with a script is refused: %s", async (svg) => {
  const { diagnostics } = await load({ "assets/a.svg": svg });
  expect(diagnostics).toMatchObject([{ rule: "assets/active-picture", severity: "error" }]);
});
