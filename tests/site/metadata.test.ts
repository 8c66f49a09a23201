/** What pages say to reference managers and search engines. */
import { describe, expect, test } from "vitest";
import { quotation } from "../../src/site/citation/quotation.ts";
import {
  type CitedDocument,
  citationRecord,
  documentRecord,
} from "../../src/site/citation/record.ts";
import { documentMeta, documentThing } from "../../src/site/metadata/document-metadata.ts";
import { jsonLd } from "../../src/site/metadata/json-ld.ts";
import { dataThing, siteThing } from "../../src/site/metadata/site-metadata.ts";

function both(hans: string, hant: string) {
  return { "zh-Hans": hans, "zh-Hant": hant };
}

const OPINIONS: CitedDocument = {
  id: "opinions",
  titles: { ...both("关于发展的意见", "關於發展的意見"), en: "Opinions on <Development>" },
  genre: "opinions",
  issuer: both("甲市委、甲市人民政府", "甲市委、甲市人民政府"),
  authors: [],
  date: "2023-07-30",
  number: both("甲发〔2023〕1号", "甲發〔2023〕1號"),
  site: { ...both("条文", "條文"), en: "Tiaowen" },
};
const ARTICLE: CitedDocument = {
  ...OPINIONS,
  id: "article",
  genre: "report",
  issuer: both("长沙晚报", "長沙晚報"),
  authors: [both("陈星源", "陳星源")],
  date: "2026-02",
  number: null,
};

/** The contents of the elements of a name. */
function contents(document: CitedDocument, name: string): string[] {
  return documentMeta(documentRecord(document, "zh-Hans"))
    .filter((element) => element.name === name)
    .map(({ content }) => content);
}

describe("for reference managers", () => {
  test("a law is a statute; a document of policy is a report by the bodies that issued it, with its kind", () => {
    expect(contents({ ...OPINIONS, genre: "law" }, "DC.type")).toEqual(["statute"]);
    expect(contents({ ...OPINIONS, genre: "regulation" }, "DC.type")).toEqual(["statute"]);
    expect(contents(OPINIONS, "DC.type")).toEqual(["report"]);
    expect(documentRecord(OPINIONS, "zh-Hans")).toMatchObject({
      type: "report",
      genre: "实施意见",
      author: [{ literal: "甲市委" }, { literal: "甲市人民政府" }],
      authority: "甲市委、甲市人民政府",
      number: "甲发〔2023〕1号",
    });
    expect(contents(OPINIONS, "DC.creator")).toEqual(["甲市委", "甲市人民政府"]);
    expect(contents(OPINIONS, "citation_author")).toEqual(["甲市委", "甲市人民政府"]);
    expect(contents(OPINIONS, "DC.publisher")).toEqual(["甲市委、甲市人民政府"]);
    expect(contents(OPINIONS, "DC.date")).toEqual(["2023-07-30"]);
    expect(contents(OPINIONS, "citation_publication_date")).toEqual(["2023/07/30"]);
    expect(contents(OPINIONS, "DC.identifier")).toEqual(["甲发〔2023〕1号"]);
  });

  test("a report of a newspaper is an article in it by its author; one of no known paper is a web page", () => {
    expect(contents(ARTICLE, "DC.type")).toEqual(["newspaperArticle"]);
    expect(contents(ARTICLE, "DC.creator")).toEqual(["陈星源"]);
    expect(contents(ARTICLE, "prism.publicationName")).toEqual(["长沙晚报"]);
    expect(contents(ARTICLE, "citation_publication_date")).toEqual(["2026/02"]);
    expect(contents({ ...ARTICLE, issuer: null }, "DC.type")).toEqual(["webpage"]);
  });

  test("what is not known is left out", () => {
    const unknown: CitedDocument = { ...OPINIONS, issuer: null, date: null, number: null };
    for (const name of ["DC.creator", "DC.publisher", "DC.date", "DC.identifier"]) {
      expect(contents(unknown, name)).toEqual([]);
    }
  });
});

describe("for search engines", () => {
  const place = {
    url: "https://example.org/zh-hans/docs/opinions/",
    site: "https://example.org/zh-hans/",
    parts: [{ id: "s1", name: "一、总则" }],
  };

  test("an official document is legislation with its parts, and nothing in it ends the element", () => {
    const written = jsonLd(documentThing(documentRecord(OPINIONS, "zh-Hant"), place));
    expect(written).not.toContain("<");
    expect(JSON.parse(written)).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Legislation",
      name: "關於發展的意見",
      alternateName: "Opinions on <Development>",
      legislationIdentifier: "甲發〔2023〕1號",
      legislationDate: "2023-07-30",
      publisher: [{ name: "甲市委" }, { name: "甲市人民政府" }],
      inLanguage: "zh-Hant-HK",
      isPartOf: { "@type": "WebSite", url: place.site },
      hasPart: [{ "@type": "Legislation", name: "一、总则", url: `${place.url}#s1` }],
    });
  });

  test("a report is a news article", () => {
    const thing = JSON.parse(jsonLd(documentThing(documentRecord(ARTICLE, "zh-Hans"), place)));
    expect(thing).toMatchObject({
      "@type": "NewsArticle",
      headline: "关于发展的意见",
      author: [{ "@type": "Person", name: "陈星源" }],
      datePublished: "2026-02",
      publisher: { "@type": "Organization", name: "长沙晚报" },
    });
    expect(thing).not.toHaveProperty("legislationDate");
  });

  test("the site says how it is searched, the data where its files are", () => {
    const named = { name: "条文", description: "政策", language: "zh-Hans", url: "/zh-hans/" };
    expect(siteThing(named, "/zh-hans/search/")).toMatchObject({
      "@type": "WebSite",
      potentialAction: { target: { urlTemplate: "/zh-hans/search/?q={search_term_string}" } },
    });
    const file = { name: "documents.json", url: "/data/documents.json", mediaType: "text/x" };
    const source = { name: "意见", url: "/zh-hans/docs/a/", sha256: "0a1b" };
    expect(dataThing(named, [file], [source])).toMatchObject({
      "@type": "Dataset",
      distribution: [{ contentUrl: "/data/documents.json", encodingFormat: "text/x" }],
      isBasedOn: [{ name: "意见", identifier: { propertyID: "SHA-256", value: "0a1b" } }],
    });
  });
});

describe("a quotation", () => {
  const first = citationRecord(
    OPINIONS,
    { id: "s1", kind: "section", labels: ["一、"], path: [], name: "一、总则" },
    { script: "zh-Hans", address: "https://example.org/a/#s1", accessed: "2026-11-21" },
  );

  test("has its words in marks, and below them source and address", () => {
    const made = quotation("zh-hans", {
      script: "zh-Hans",
      paragraphs: ["推动“两化”<融合>。"],
      corrections: [],
      translation: null,
      first,
      last: null,
    });
    expect(made.text).toBe(
      "“推动‘两化’<融合>。”\n——《关于发展的意见》一，甲发〔2023〕1号，甲市委、甲市人民政府，2023年7月30日，https://example.org/a/#s1",
    );
    expect(made.html).toBe(
      '<blockquote lang="zh-Hans" cite="https://example.org/a/#s1"><p>“推动‘两化’&lt;融合&gt;。”</p></blockquote>' +
        "<p>——《关于发展的意见》一，甲发〔2023〕1号，甲市委、甲市人民政府，2023年7月30日，" +
        '<a href="https://example.org/a/#s1">https://example.org/a/#s1</a></p>',
    );
  });

  test("of several clauses names the first and the last", () => {
    const words = {
      script: "zh-Hans",
      paragraphs: ["甲。", "乙。"],
      corrections: [],
      translation: null,
      first,
      last: "二",
    } as const;
    expect(quotation("zh-hans", words).text).toMatch(
      /^“甲。\n乙。”\n——《关于发展的意见》一至二，/u,
    );
    expect(quotation("en", words).text).toMatch(/\n— .*《关于发展的意见》, 一–二, /u);
  });

  test.each([
    ["zh-hans", "〔“揭榜挂帅”原文作“接榜挂帅”，编者订正；“泊位”原文缺，编者补入〕"],
    ["zh-hant", "〔「揭榜挂帅」原文作「接榜挂帅」，編者訂正；「泊位」原文缺，編者補入〕"],
    [
      "en",
      " [“揭榜挂帅”: the source reads “接榜挂帅”; corrected by the editor; “泊位” is missing in the source; supplied by the editor]",
    ],
  ] as const)("of corrected words says in %s what the source has", (lang, note) => {
    const words = { shown: "揭榜挂帅", source: "接榜挂帅" };
    const made = quotation(lang, {
      script: "zh-Hans",
      paragraphs: ["参与省级“揭榜挂帅”项目"],
      corrections: [words, { shown: "泊位", source: null }, words],
      translation: null,
      first,
      last: null,
    });
    expect(made.text.split("\n")[0]).toBe(`“参与省级‘揭榜挂帅’项目”${note}`);
    expect(made.html).toContain(`</blockquote><p>${note.trim()}</p><p>`);
  });

  test("of a corrected quotation mark leaves the mark as it is", () => {
    const made = quotation("zh-hans", {
      script: "zh-Hans",
      paragraphs: ["甲"],
      corrections: [{ shown: "主一特”产业", source: "主一特’产业" }],
      translation: null,
      first,
      last: null,
    });
    expect(made.text).toContain("〔【主一特”产业】原文作【主一特’产业】，编者订正〕");
  });

  test("of the translation has English marks, and says that it is one", () => {
    const made = quotation("en", {
      script: "zh-Hans",
      paragraphs: ["Promote the “two transformations”."],
      corrections: [],
      translation: "unofficial translation",
      first,
      last: null,
    });
    expect(made.text).toMatch(
      /^“Promote the ‘two transformations’\.”\n— .* \(unofficial translation\), https:\/\/example\.org\/a\/#s1$/u,
    );
    expect(made.html).toContain('<blockquote lang="en"');
  });
});
