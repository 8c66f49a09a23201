/**
 * Worked examples: clauses of every kind, cited by hand after the patterns of the standards, and what is made of them.
 *
 * GB/T 7714—2025: official documents `责任者. 题名：部分[A/OL]. （日期）[引用日期]. 地址.`, newspapers
 * `责任者. 题名：部分[N/OL]. 报纸名，日期. 地址.`, articles of no known paper `责任者. 题名：部分[EB/OL]. （日期）[引用日期]. 地址.`
 */
import { describe, expect, test } from "vitest";
import { loadCollection } from "../../src/infra/load-collection.ts";
import { openccConvert } from "../../src/infra/opencc.ts";
import { walkClauses, walkNodes } from "../../src/model/walk.ts";
import { clauseReference } from "../../src/site/citation/clause-reference.ts";
import type { CslItem } from "../../src/site/citation/csl.ts";
import { formatCitation } from "../../src/site/citation/formats.ts";
import { citedClause, citedDocument } from "../../src/site/citation/of-model.ts";
import { citationRecord } from "../../src/site/citation/record.ts";
import { type Language, TEXT_SCRIPT } from "../../src/site/languages.ts";

const { collection } = await loadCollection("content");
const convert = openccConvert(collection.overrides);

const SITE = "https://example.org";

/** The record of `document#clause` as it is read on a page of a language. */
function record(lang: Language, name: string): CslItem {
  const [documentId, clauseId] = name.split("#");
  const document = collection.documents.find(({ id }) => id === documentId);
  const placed = [...walkClauses(document?.clauses ?? [])].find(
    ({ clause }) => clause.id === clauseId,
  );
  if (document === undefined || placed === undefined) throw new Error(`There is no ${name}`);
  const cited = citedDocument(document, collection.site.name, (text, from) => ({
    "zh-Hans": convert(text, from, "zh-Hans"),
    "zh-Hant": convert(text, from, "zh-Hant"),
  }));
  const script = TEXT_SCRIPT[lang];
  return citationRecord(cited, citedClause(script, placed), {
    script,
    address: `${SITE}/${lang}/docs/${documentId}/#${clauseId}`,
    accessed: "2026-11-21",
  });
}

const OPINIONS = "关于全力建设全球研发中心城市 奋力打造具有核心竞争力的科技创新高地的实施意见";
const PLAN = "湖南湘江新区科技创新体系建设规划";
const PLAN_ISSUER = "湖南湘江新区（长沙高新区）管理委员会";
const HANT_PLAN = "湖南湘江新區科技創新體系建設規劃";
const HANT_PLAN_ISSUER = "湖南湘江新區（長沙高新區）管理委員會";
const REVIEW = "装点此关山，今朝更好看——长沙建设全球研发中心城市两周年记";
const TAKUNGPAO = "攻克核心技術130餘項 鏈接國際創新資源 湖南長沙打造全球研發中心";
const MANUFACTURING = "依托六大行动，长沙奋力打造国家重要先进制造业高地";

/** The Chinese page of the opinions: reference of the clause, GB/T 7714—2025, plain. */
const opinions = (at: string, section: string) =>
  [
    "zh-hans",
    `opinions-2023#${at}`,
    `中共长沙市委，长沙市人民政府. ${OPINIONS}：${section}[A/OL]. （2023-07-30）[2026-11-21]. ${SITE}/zh-hans/docs/opinions-2023/#${at}.`,
    `《${OPINIONS}》${section}，中共长沙市委、长沙市人民政府，2023年7月30日`,
  ] as const;

const plan = (at: string, section: string) =>
  [
    "zh-hans",
    `xiangjiang-plan-2024#${at}`,
    `${PLAN_ISSUER}. ${PLAN}：${section}[A/OL]. （2024-02）[2026-11-21]. ${SITE}/zh-hans/docs/xiangjiang-plan-2024/#${at}.`,
    `《${PLAN}》${section}，${PLAN_ISSUER}，2024年2月`,
  ] as const;

const EXAMPLES: readonly (readonly [Language, string, string, string])[] = [
  // Opinions: text before the first heading, headings of each level, run-in headings, run-in names.
  opinions("preamble", "前言"),
  opinions("s3", "三"),
  opinions("s3-1", "三（一）"),
  opinions("s3-1-2", "三（一）2"),
  opinions("s3-4-1-3", "三（四）1（3）"),
  opinions("s3-3-3-n1", "三（三）3“马栏山基地”"),
  // A plan: headings without a number, entries of a list, boxes and their items, a table, captions, notes.
  plan("h1", "“总则”"),
  plan("h1-2", "“总则”（二）"),
  plan("h1-2-26", "“总则”（二）26"),
  plan("s4-1-1-1", "四（一）1（1）"),
  plan("s4-5-1-1-n2", "四（五）1（1）“算力、算法、算据技术”"),
  plan("box4", "专栏4"),
  plan("box4-3", "专栏4之3"),
  plan("box12-1-2", "专栏12之1（2）"),
  plan("box1-t1", "专栏1表"),
  plan("fig4", "图4"),
  plan("note2", "注2"),
  // The same in Traditional.
  [
    "zh-hant",
    "xiangjiang-plan-2024#box4-3",
    `${HANT_PLAN_ISSUER}. ${HANT_PLAN}：專欄4之3[A/OL]. （2024-02）[2026-11-21]. ${SITE}/zh-hant/docs/xiangjiang-plan-2024/#box4-3.`,
    `《${HANT_PLAN}》專欄4之3，${HANT_PLAN_ISSUER}，2024年2月`,
  ],
  [
    "zh-hant",
    "xiangjiang-plan-2024#note2",
    `${HANT_PLAN_ISSUER}. ${HANT_PLAN}：註2[A/OL]. （2024-02）[2026-11-21]. ${SITE}/zh-hant/docs/xiangjiang-plan-2024/#note2.`,
    `《${HANT_PLAN}》註2，${HANT_PLAN_ISSUER}，2024年2月`,
  ],
  // Newspapers in both scripts: no date of access.
  [
    "zh-hans",
    "manufacturing-actions-2026#h2",
    `陈星源. ${MANUFACTURING}：“集聚力提升,筑牢发展主阵地”[N/OL]. 长沙晚报，2026-02-24. ${SITE}/zh-hans/docs/manufacturing-actions-2026/#h2.`,
    `《${MANUFACTURING}》“集聚力提升,筑牢发展主阵地”，陈星源，长沙晚报，2026年2月24日`,
  ],
  [
    "zh-hans",
    "innovation-actions-2026#h5-t1",
    `徐运源. 长沙纵深推进全球研发中心城市建设：“长沙2026年科技创新工作主要目标”表[N/OL]. 长沙晚报，2026-02-24. ${SITE}/zh-hans/docs/innovation-actions-2026/#h5-t1.`,
    "《长沙纵深推进全球研发中心城市建设》“长沙2026年科技创新工作主要目标”表，徐运源，长沙晚报，2026年2月24日",
  ],
  [
    "zh-hant",
    "takungpao-2025#h3",
    `盧靜怡. ${TAKUNGPAO}：「『銀彈』支持『基金+高校』促成果轉化」[N/OL]. 大公報，2025. ${SITE}/zh-hant/docs/takungpao-2025/#h3.`,
    `《${TAKUNGPAO}》「『銀彈』支持『基金+高校』促成果轉化」，盧靜怡，大公報，2025年`,
  ],
  [
    "zh-hant",
    "takungpao-2025#fig2",
    `盧靜怡. ${TAKUNGPAO}：圖題之二[N/OL]. 大公報，2025. ${SITE}/zh-hant/docs/takungpao-2025/#fig2.`,
    `《${TAKUNGPAO}》圖題之二，盧靜怡，大公報，2025年`,
  ],
  // An article whose paper is not known is a resource of the network.
  [
    "zh-hans",
    "two-year-review-2025#h4",
    `唐瑞，刘敏. ${REVIEW}：“成果高效转化，推动科技产业融合发展”[EB/OL]. （2025）[2026-11-21]. ${SITE}/zh-hans/docs/two-year-review-2025/#h4.`,
    `《${REVIEW}》“成果高效转化，推动科技产业融合发展”，唐瑞、刘敏，2025年`,
  ],
  // On English pages the work is cited in its own language, dates are in English where they are in words.
  [
    "en",
    "opinions-2023#s3-1-2",
    `中共长沙市委，长沙市人民政府. ${OPINIONS}：三（一）2[A/OL]. （2023-07-30）[2026-11-21]. ${SITE}/en/docs/opinions-2023/#s3-1-2.`,
    `《${OPINIONS}》三（一）2, 中共长沙市委、长沙市人民政府, 30 July 2023`,
  ],
];

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
      `中共长沙市委 & 长沙市人民政府. (2023, July 30). ${OPINIONS} [Implementing Opinions on Going All Out to Build a Global R&D Centre City and Striving to Create a Science and Technology Innovation Highland with Core Competitiveness]. ${SITE}/en/docs/opinions-2023/#s3-1-2`,
      "(中共长沙市委 & 长沙市人民政府, 2023, Section 三（一）2)",
    ],
    [
      "en",
      "xiangjiang-plan-2024#s3-1",
      `${PLAN_ISSUER}. (2024, February). ${PLAN} [Plan for Building the Science and Technology Innovation System of Hunan Xiangjiang New Area]. ${SITE}/en/docs/xiangjiang-plan-2024/#s3-1`,
      `(${PLAN_ISSUER}, 2024, Section 三（一）)`,
    ],
    [
      "en",
      "manufacturing-actions-2026#h1-fig1",
      `陈星源. (2026, February 24). ${MANUFACTURING} [With Six Actions, Changsha Strives to Build an Important National Advanced Manufacturing Highland]. 长沙晚报. ${SITE}/en/docs/manufacturing-actions-2026/#h1-fig1`,
      "(陈星源, 2026, Section “创新力融合,抢占未来赛道”图题)",
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
  urldate = {2026-11-21},
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
  urldate = {2026-11-21},
  langid = {chinese}
}`,
    );
  });

  test("CSL-JSON: the record itself, as a list of one", () => {
    const item = record("en", "opinions-2023#s3-1-2");
    expect(JSON.parse(formatCitation("cslJson", "en", item))).toEqual([
      {
        id: "opinions-2023#s3-1-2",
        type: "legislation",
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
          "title-en":
            "Implementing Opinions on Going All Out to Build a Global R&D Centre City and Striving to Create a Science and Technology Innovation Highland with Core Competitiveness",
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
