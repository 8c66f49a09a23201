/** A document that is published as a new version: what it changed against the version that readers had. */
import { describe, expect, test } from "vitest";
import { nextRecord } from "../../../src/corpus/changes/next-record.ts";
import { newVersion } from "../../../src/corpus/changes/version-changes.ts";
import { createCorpus } from "../../../src/corpus/create-corpus.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { RECORD_SCHEMA } from "../../../src/node/published/record-schema.ts";
import { feedXml } from "../../../src/site/changes/feed-xml.ts";
import { siteFeeds } from "../../../src/site/changes/feeds.ts";
import { LANGUAGES } from "../../../src/site/i18n/languages.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { lakes } from "../../support/lakes.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

/** The collection without some documents. */
async function without(...ids: readonly string[]): Promise<Corpus> {
  const { corpus, tools } = await lakes();
  const documents = corpus.documents.filter(({ id }) => !ids.includes(id));
  return createCorpus({ ...corpus, documents }, { tools });
}

/** The publication of the whole collection behind one without some documents. */
async function published(...ids: readonly string[]) {
  const { corpus } = await lakes();
  const first = nextRecord(await without(...ids), null, null);
  const record = nextRecord(corpus, { record: first, words: new Map() }, "2026-01-10");
  return { corpus, first, record, documents: record.publications[0]?.documents ?? [] };
}

describe("a new version whose former version was published", () => {
  test("is told with the changes between both, as versions are matched", async () => {
    const { documents } = await published("law-2012");
    expect(documents).toMatchObject([
      {
        ...{ kind: "added", document: "law-2012", size: 22 },
        formerVersion: { document: "law-2005", date: "2005-05-20" },
      },
    ]);
    const told = documents[0]?.clauses.map(({ kind, kinds, clause, from }) =>
      [kind, `${from?.clause ?? ""} → ${clause}`, kinds?.join(" ")].join(": "),
    );
    expect(told).toEqual([
      "changed:  → s1-1: amended",
      "changed:  → s1-3: amended",
      "added:  → s1-4: new",
      "moved: s2-4 → s2-5: renumbered",
      "moved: s2-5 → s2-6: renumbered",
      "moved: s3-6 → s3-7: renumbered",
      "moved: s3-7 → s3-8: renumbered",
      "added:  → s3-8-2: new",
      "moved: s3-7-2 → s3-8-3: renumbered",
      "moved: s3-7-3 → s3-8-4: renumbered",
      "changed: s3-8 → s3-9: split",
      "changed: s4-9 → s4-11: amended renumbered",
      "changed: s4-10 → s4-12: amended renumbered",
      "changed: s5-11 → s5-13: amended renumbered",
    ]);
    const split = documents[0]?.clauses.find(({ kinds }) => kinds?.includes("split"));
    expect(split).toMatchObject({
      name: { "zh-Hans": expect.stringMatching(/第九条、.*第十条/u), en: null },
      from: { name: { "zh-Hans": expect.stringContaining("第八条") } },
      before: { "zh-Hans": expect.stringContaining("养殖者应当如实记录") },
      after: { "zh-Hans": expect.stringMatching(/控制养殖密度。\n养殖者/u) },
    });
  });

  test("keeps for clauses with the same words the numbers of the publication that had them", async () => {
    const { record } = await published("law-2012");
    const clauses = record.documents.find(({ document }) => document === "law-2012")?.clauses;
    const numbers = new Map(clauses?.map(([id, , ...own]) => [id, own]));
    expect(numbers.get("s1-2")).toEqual([1, 1]);
    expect(numbers.get("s3-7")).toEqual([1, 1]);
    expect(numbers.get("s1-1")).toEqual([2, 2]);
    expect(numbers.get("s3-9")).toEqual([2, 2]);
  });

  test("takes the place of the nearest one that readers had, and of a draft only as a draft", async () => {
    const former = async (...ids: readonly string[]) =>
      (await published(...ids)).documents.map(
        ({ document, formerVersion }) => `${formerVersion?.document ?? ""} → ${document}`,
      );
    expect(await former("law-2018", "law-2022")).toEqual([
      "law-2012 → law-2022",
      "law-2012 → law-2018",
    ]);
    expect(await former("plan-draft-2")).toEqual(["plan-draft-1 → plan-draft-2"]);
    expect(await former("law-2005")).toEqual([" → law-2005"]);
    expect(await former("waters-2025")).toEqual([" → waters-2025"]);
  });

  test("tells a clause of which only the note of its repeal is left as removed", () => {
    const law = (id: string, year: string, words: string) =>
      policyDocument({
        ...{ id, date: { value: year, from: "editor" } },
        version: { work: { value: "w", from: "editor" }, isDraft: false },
        clauses: ["为了保护湖泊，制定本法。", words, "本法自公布之日起施行。"].map((text, at) =>
          clause(`s${at + 1}`, { label: `第${at + 1}条`, paragraphs: [text] }),
        ),
      });
    const corpus = madeCorpus([
      law("a", "2010", "湖泊管理机构应当收取管理费。"),
      law("b", "2020", "（删除）"),
    ]);
    const [, newer] = corpus.documents;
    const version = newer === undefined ? null : newVersion(corpus, newer, (id) => id === "a");
    expect(version?.changes).toMatchObject([
      {
        ...{ kind: "removed", kinds: ["gone"], clause: "s2" },
        ...{ before: { "zh-Hans": "湖泊管理机构应当收取管理费。" }, after: null },
      },
    ]);
    expect([...(version?.same.keys() ?? [])]).toEqual(["s1", "s3"]);
  });

  test("is compared with no version that was not published", async () => {
    const { corpus } = await lakes();
    const law = corpus.document("law-2022");
    expect(law && newVersion(corpus, law, () => false)).toBeNull();
  });

  test("is an entry of the feed with the counts, the comparison and the words", async () => {
    const { corpus, record } = await published("law-2012");
    const xml = (lang: "zh-hans" | "en") => {
      const [feed] = siteFeeds(corpus, record);
      if (feed === undefined) throw new Error("There is no feed");
      const places = {
        feed: () => "https://lakes.example/feeds/all.xml",
        page: (page: string) => `https://lakes.example/${lang}/${page}`,
        icon: "https://lakes.example/seal.svg",
      };
      return feedXml(lang, feed, LANGUAGES, { corpus, record }, places);
    };
    expect(xml("zh-hans")).toContain("<title>新版本 · 江北湖泊保护条例</title>");
    expect(xml("zh-hans")).toContain(
      "与已发布的前一版本相比：新增 2 条，修改 6 条，移动 6 条</summary>",
    );
    expect(xml("zh-hans")).toContain("versions/law-2005..law-2012/");
    expect(xml("zh-hans")).toMatch(/拆分.*第九条、.*，原为.*第八条/su);
    expect(xml("en")).toContain("<title>New version · ");
    expect(xml("en")).toContain("6 changed");
  });

  test("is recorded so that the next build reads it, and the same again without changes", async () => {
    const { corpus, record } = await published("law-2012");
    const read = RECORD_SCHEMA.parse(JSON.parse(JSON.stringify(record)));
    expect(read).toEqual(record);
    const again = nextRecord(corpus, { record: read, words: new Map() }, "2027-01-01");
    expect(JSON.stringify(again)).toBe(JSON.stringify(record));
  });
});
