/** The feeds, by programs that did not write them: a parser of feeds, libxml2, and the rules of RFC 4287 asked by XPath. */
import { parseAtomFeed } from "feedsmith";
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { nextRecord } from "../../../src/corpus/changes/next-record.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { feedXml } from "../../../src/site/changes/feed-xml.ts";
import { siteFeeds } from "../../../src/site/changes/feeds.ts";
import { LANGUAGES, type Language } from "../../../src/site/i18n/languages.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

const forms = (text: string) => ({ "zh-Hans": text, "zh-Hant": text });
const titles = (text: string) => ({ ...forms(text), en: null });

function corpusOf(duty: string, count: number): Corpus {
  const tasks = clause("s1", {
    label: "一、",
    heading: "任务 <1> & “2”",
    children: Array.from({ length: count }, (_, number) =>
      clause(`s1-${number + 1}`, { label: `${number + 1}.`, paragraphs: [`第${number}句。`] }),
    ),
  });
  return madeCorpus(
    [
      policyDocument({
        id: "plan",
        genre: "plan",
        titles: titles("计划\u0007"),
        date: { value: "2024-02", from: "editor" },
        issuer: { value: forms("江北市委、江北市人民政府"), from: "editor" },
        clauses: [tasks, clause("s2", { label: "二、", heading: "保障", paragraphs: [duty] })],
      }),
      policyDocument({ id: "news", genre: "press", titles: titles("报道"), clauses: [] }),
    ],
    {
      hierarchies: [
        {
          ...{ id: "tasks", titles: titles("任务"), document: "plan", root: "s1", scheme: null },
          nodes: [
            {
              ...{ id: "s1", clause: "s1", quote: null, label: forms(""), titles: titles("任务") },
              ...{ level: 1, parent: null, children: [] },
            },
          ],
        },
      ],
    },
  );
}

const before = corpusOf("三年内完成。", 1);
const corpus = corpusOf("两年内完成 <b>&amp;</b>。", 2);
const words = new Map([
  [
    "plan",
    new Map(
      before.clauses("plan").map(({ clause: { id, forms } }) => [
        id,
        {
          ...forms,
          name: forms["zh-Hans"].heading === "" ? titles(id) : titles("二、保障"),
          unnamed: null,
        },
      ]),
    ),
  ],
]);
const first = nextRecord(before, null, null);
const record = nextRecord(corpus, { record: first, words }, "2026-11-20");
const feeds = siteFeeds(corpus, record);

function xmlOf(path: string, lang: Language = "zh-hans", from = { corpus, record }): string {
  const feed = siteFeeds(from.corpus, from.record).find((each) => each.path === path);
  if (feed === undefined) throw new Error(`There is no feed ${path}`);
  return feedXml(lang, feed, LANGUAGES, from, {
    feed: (other) => `https://texts.example/feeds/${other}/${path}.xml`,
    page: (page) => `https://texts.example/${lang}/${page}`,
    icon: "https://texts.example/seal.svg",
  });
}

const NAMESPACES = { a: "http://www.w3.org/2005/Atom" };
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u;

/** What RFC 4287 requires of a feed and of its entries, and a feed does not keep. */
function violations(xml: string): string[] {
  using document = XmlDocument.fromString(xml);
  const texts = (path: string) => document.find(path, NAMESPACES).map((node) => node.content);
  const count = (path: string) => texts(path).length;
  const entries = count("/a:feed/a:entry");
  const found: string[] = [];
  const must = (rule: string, holds: boolean) => {
    if (!holds) found.push(rule);
  };
  for (const name of ["id", "title", "updated"]) {
    must(`one ${name} of the feed`, count(`/a:feed/a:${name}`) === 1);
    must(`one ${name} of each entry`, count(`/a:feed/a:entry[count(a:${name}) = 1]`) === entries);
  }
  must(
    "at most one subtitle and icon",
    count("/a:feed/a:subtitle") + count("/a:feed/a:icon") === 2,
  );
  must("an author of the feed", count("/a:feed/a:author/a:name[string-length() > 0]") >= 1);
  must("one link to itself", count("/a:feed/a:link[@rel = 'self']") === 1);
  must(
    "at most one alternate link a type and language",
    count("/a:feed/a:link[@rel = 'alternate']") === 1 &&
      count("/a:feed/a:entry[count(a:link[@rel = 'alternate']) = 1]") === entries,
  );
  must("content or a link", count("/a:feed/a:entry[a:content or a:link]") === entries);
  must(
    "moments",
    texts("//a:updated").every(
      (moment) => MOMENT.test(moment) && !Number.isNaN(Date.parse(moment)),
    ),
  );
  const ids = texts("//a:id");
  must(
    "ids that are addresses",
    ids.every((id) => /^urn:uuid:[0-9a-f-]{36}$/u.test(id)),
  );
  must("ids of their own", new Set(ids).size === ids.length);
  must("terms", count("//a:category[not(@term)]") === 0);
  must(
    "no elements of other kinds",
    count("//*[namespace-uri() != 'http://www.w3.org/2005/Atom']") === 0,
  );
  must(
    "entries behind all else",
    count("/a:feed/a:entry/following-sibling::*[not(self::a:entry)]") === 0,
  );
  return found;
}

describe("every feed in every language", () => {
  test.for(feeds.map(({ path }) => path))("%s keeps the rules, and is read by a parser", (path) => {
    for (const lang of LANGUAGES) {
      const xml = xmlOf(path, lang);
      expect({ path, lang, found: violations(xml) }).toEqual({ path, lang, found: [] });
      const read = parseAtomFeed(xml);
      expect(read.entries?.length).toBeGreaterThan(0);
      expect(read.links).toContainEqual(
        expect.objectContaining({
          rel: "self",
          href: `https://texts.example/feeds/${lang}/${path}.xml`,
        }),
      );
    }
  });

  test("is the same for the same record", () => {
    expect(xmlOf("all")).toBe(
      xmlOf("all", "zh-hans", { corpus: corpusOf("两年内完成 <b>&amp;</b>。", 2), record }),
    );
  });

  test("a feed that lacks something is told by these rules", () => {
    const xml = xmlOf("all");
    expect(violations(xml.replace(/<updated>.*?<\/updated>/u, ""))).toEqual([
      "one updated of the feed",
    ]);
    expect(violations(xml.replaceAll(/T00:00:00Z/gu, ""))).toEqual(["moments"]);
    expect(violations(xml.replace("</entry>", "</entry><icon/>"))).toContain(
      "entries behind all else",
    );
  });
});

test("there is a feed of all, of each kind, each issuer, and each hierarchy", () => {
  expect(
    feeds.map(({ group, path, titles }) => [
      group,
      path.replace(/[0-9a-f]{8}$/u, "…"),
      titles?.["zh-Hans"],
    ]),
  ).toEqual([
    ["all", "all", undefined],
    ["kinds", "kind/plan", undefined],
    ["kinds", "kind/press", undefined],
    ["issuers", "issuer/…", "江北市委"],
    ["issuers", "issuer/…", "江北市人民政府"],
    ["hierarchies", "hierarchy/tasks", "任务"],
  ]);
});

describe("the entries", () => {
  const entries = (path: string, lang?: Language) => parseAtomFeed(xmlOf(path, lang)).entries ?? [];

  test("are one a publication and document, newest first, dated by the publication or else by the document", () => {
    expect(entries("all").map(({ title, updated }) => [title?.value, updated])).toEqual([
      ["有变动 · 计划�", "2026-11-20T00:00:00Z"],
      ["新增文件 · 计划�", "2024-02-01T00:00:00Z"],
      ["新增文件 · 报道", "2024-02-01T00:00:00Z"],
    ]);
    expect(entries("kind/press")).toHaveLength(1);
  });

  test("have the changes with their words, escaped", () => {
    const [newest] = entries("all");
    expect(newest?.summary?.value).toBe("新增 1 条，修改 1 条");
    expect(newest?.links?.[0]?.href).toBe("https://texts.example/zh-hans/changes/#p2-plan");
    const html = newest?.content?.value ?? "";
    expect(html).toContain('href="https://texts.example/zh-hans/docs/plan/#s1-2"');
    expect(html).toContain("<p data-zh><del>三年内</del><ins>两年内</ins>完成");
    expect(html).toContain("&#x3C;b>");
    expect(html).not.toContain("<b>");
  });

  test("of a hierarchy have what stands in it alone", () => {
    const [newest] = entries("hierarchy/tasks");
    expect(newest?.summary?.value).toBe("新增 1 条");
    expect(newest?.content?.value).not.toContain("两年");
  });

  test("of one change are the same entry in the feeds that have it whole, in each language another", () => {
    const [newest] = entries("all");
    expect(entries("kind/plan")[0]?.id).toBe(newest?.id);
    expect(entries("hierarchy/tasks")[0]?.id).not.toBe(newest?.id);
    expect(entries("all", "en")[0]?.id).not.toBe(newest?.id);
    expect(entries("all", "en")[0]?.title?.value).toBe("Changed · 计划�");
  });
});
