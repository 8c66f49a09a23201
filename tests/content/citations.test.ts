/**
 * Worked examples: clauses of every kind, cited by hand after the patterns of the standards, and what is made of them.
 *
 * GB/T 7714—2025: official documents `责任者. 题名：部分[A/OL]. （日期）[引用日期]. 地址.`, newspapers
 * `责任者. 题名：部分[N/OL]. 报纸名，日期. 地址.`, articles of no known paper `责任者. 题名：部分[EB/OL]. （日期）[引用日期]. 地址.`
 */
import { describe, expect, test } from "vitest";
import { walkClauses, walkNodes } from "../../src/model/walk.ts";
import { clauseReference } from "../../src/site/citation/clause-reference.ts";
import type { CslItem } from "../../src/site/citation/csl.ts";
import { citedInEnglish } from "../../src/site/citation/english-reference.ts";
import { formatCitation } from "../../src/site/citation/formats.ts";
import {
  citedClause,
  citedDocument,
  englishCitedClause,
} from "../../src/site/citation/of-model.ts";
import { citationRecord } from "../../src/site/citation/record.ts";
import { type Language, TEXT_SCRIPT } from "../../src/site/i18n/languages.ts";
import {
  ACCESSED,
  EXAMPLES,
  MANUFACTURING,
  OPINIONS,
  PLAN,
  PLAN_ISSUER,
  PLAN_ISSUER_EN,
  REVIEW,
  SITE,
  TAKUNGPAO,
} from "../support/citation-examples.ts";
import { collection, corpus } from "../support/real-content.ts";

/** The English title that the editors give a document. */
function english(id: string): string | null | undefined {
  return collection.documents.find((document) => document.id === id)?.titles.en;
}

/** The record of `document#clause` as it is read on a page of a language. */
function record(lang: Language, name: string): CslItem {
  const [documentId, clauseId] = name.split("#");
  const document = collection.documents.find(({ id }) => id === documentId);
  const placed = [...walkClauses(document?.clauses ?? [])].find(
    ({ clause }) => clause.id === clauseId,
  );
  if (document === undefined || placed === undefined) throw new Error(`There is no ${name}`);
  const cited = citedDocument(corpus, document);
  const script = TEXT_SCRIPT[lang];
  return citationRecord(cited, citedClause(script, placed), {
    script,
    address: `${SITE}/${lang}/docs/${documentId}/#${clauseId}`,
    accessed: ACCESSED,
    ...(lang === "en" && { englishReference: citedInEnglish(englishCitedClause(placed)) }),
  });
}

describe("worked examples", () => {
  test.each(EXAMPLES)("%s %s", (lang, name, gb7714, plain) => {
    const item = record(lang, name);
    expect(formatCitation("gb7714", lang, item)).toBe(gb7714);
    expect(formatCitation("plain", lang, item)).toBe(plain);
  });

  test("a quoted node of a hierarchy is cited by the clause that holds its words", () => {
    const hierarchy = collection.hierarchies.find(({ id }) => id === "six-actions");
    const quoted = [...walkNodes(hierarchy?.nodes ?? [])].find(({ quote }) => quote !== null);
    const item = record("zh-hans", `${hierarchy?.document}#${quoted?.clause}`);
    expect(formatCitation("plain", "zh-hans", item)).toBe(
      `《${MANUFACTURING}》“创新力融合,抢占未来赛道”，陈星源，长沙晚报，2026年2月24日`,
    );
  });

  test.each([
    [
      "en",
      "opinions-2023#s3-1-2",
      `CPC Changsha Municipal Committee [中共长沙市委] & Changsha Municipal People’s Government [长沙市人民政府]. (2023, July 30). ${OPINIONS} [${english("opinions-2023")}]. ${SITE}/en/docs/opinions-2023/#s3-1-2`,
      "(CPC Changsha Municipal Committee & Changsha Municipal People’s Government, 2023, Section 3(1)2)",
    ],
    [
      "en",
      "xiangjiang-plan-2024#s3-1",
      `${PLAN_ISSUER_EN} [${PLAN_ISSUER}]. (2024, February). ${PLAN} [${english("xiangjiang-plan-2024")}]. ${SITE}/en/docs/xiangjiang-plan-2024/#s3-1`,
      `(${PLAN_ISSUER_EN}, 2024, Section 3(1))`,
    ],
    [
      "en",
      "manufacturing-actions-2026#h1-fig1",
      `Chen, X. [陈星源]. (2026, February 24). ${MANUFACTURING} [${english("manufacturing-actions-2026")}]. Changsha Evening News [长沙晚报]. ${SITE}/en/docs/manufacturing-actions-2026/#h1-fig1`,
      "(Chen, 2026, Section “Innovative Strength through Integration: Seizing the Arenas of the Future”, Caption)",
    ],
    [
      "en",
      "two-year-review-2025#h5",
      `Tang, R. [唐瑞], & Liu, M. [刘敏]. (2025). ${REVIEW} [${english("two-year-review-2025")}]. ${SITE}/en/docs/two-year-review-2025/#h5`,
      "(Tang & Liu, 2025, Section “Innovation without Pause: ‘Science and Technology’ and ‘Talent’ Flourish Together in the City”)",
    ],
    [
      "zh-hant",
      "takungpao-2025#preamble",
      `盧靜怡. (2025). ${TAKUNGPAO}. 大公報. ${SITE}/zh-hant/docs/takungpao-2025/#preamble`,
      "(盧靜怡, 2025, Section 前言)",
    ],
    [
      "zh-hans",
      "two-year-review-2025#h5",
      `唐瑞 & 刘敏. (2025). ${REVIEW}. ${SITE}/zh-hans/docs/two-year-review-2025/#h5`,
      "(唐瑞 & 刘敏, 2025, Section “创新步履不停，城市‘科技’‘人才’共振绽放”)",
    ],
  ] as const)("APA: %s %s", (lang, name, reference, inText) => {
    const item = record(lang, name);
    expect(formatCitation("apa", lang, item)).toBe(reference);
    expect(formatCitation("apaInText", lang, item)).toBe(inText);
  });

  test("BibTeX: an official document, an article", () => {
    expect(formatCitation("bibtex", "zh-hans", record("zh-hans", "opinions-2023#s3-1-2"))).toBe(
      `@misc{opinions-2023-s3-1-2,
  author = {{中共长沙市委} and {长沙市人民政府}},
  title = {${OPINIONS}},
  type = {实施意见},
  year = {2023},
  month = jul,
  date = {2023-07-30},
  note = {三（一）2},
  url = {${SITE}/zh-hans/docs/opinions-2023/#s3-1-2},
  urldate = {${ACCESSED}},
  langid = {chinese}
}`,
    );
    expect(formatCitation("bibtex", "zh-hant", record("zh-hant", "takungpao-2025#h1"))).toBe(
      `@article{takungpao-2025-h1,
  author = {盧靜怡},
  title = {${TAKUNGPAO}},
  journal = {大公報},
  year = {2025},
  date = {2025},
  note = {「機械之都 創新提升出口競爭力」},
  url = {${SITE}/zh-hant/docs/takungpao-2025/#h1},
  urldate = {${ACCESSED}},
  langid = {chinese}
}`,
    );
  });

  test("CSL-JSON: the record itself, as a list of one", () => {
    const item = record("en", "opinions-2023#s3-1-2");
    expect(JSON.parse(formatCitation("cslJson", "en", item))).toEqual([
      {
        id: "opinions-2023#s3-1-2",
        type: "report",
        title: OPINIONS,
        section: "三（一）2",
        author: [{ literal: "中共长沙市委" }, { literal: "长沙市人民政府" }],
        authority: "中共长沙市委、长沙市人民政府",
        genre: "实施意见",
        issued: { "date-parts": [[2023, 7, 30]] },
        accessed: { "date-parts": [[2026, 11, 21]] },
        URL: `${SITE}/en/docs/opinions-2023/#s3-1-2`,
        language: "zh-Hans",
        source: "条文",
        custom: {
          "title-en": english("opinions-2023"),
          "author-en": [
            "CPC Changsha Municipal Committee",
            "Changsha Municipal People’s Government",
          ],
          "section-en": "3(1)2",
        },
      },
    ]);
    expect(record("zh-hant", "manufacturing-actions-2026#h1")).toMatchObject({
      type: "article-newspaper",
      author: [{ family: "陳", given: "星源" }],
      "container-title": "長沙晚報",
      language: "zh-Hant-HK",
    });
  });
});

test("every clause of a document has a reference of its own", () => {
  for (const document of collection.documents) {
    const references = [...walkClauses(document.clauses)].map((placed) =>
      clauseReference(document.script, citedClause(document.script, placed)),
    );
    expect(new Set(references).size, document.id).toBe(references.length);
  }
});
