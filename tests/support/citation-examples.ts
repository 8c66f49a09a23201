/** Worked examples: clauses of every kind, cited by hand after the patterns of the standards. */
import type { Language } from "../../src/site/i18n/languages.ts";

/** Where the examples' pages are, and the day on which they were read. */
export const SITE = "https://example.org";
export const ACCESSED = "2026-11-21";

export const OPINIONS =
  "关于全力建设全球研发中心城市 奋力打造具有核心竞争力的科技创新高地的实施意见";
export const PLAN = "湖南湘江新区科技创新体系建设规划";
export const PLAN_ISSUER = "湖南湘江新区（长沙高新区）管理委员会";
export const PLAN_ISSUER_EN =
  "Administrative Committee of Hunan Xiangjiang New Area (Changsha High-Tech Zone)";
const HANT_PLAN = "湖南湘江新區科技創新體系建設規劃";
const HANT_PLAN_ISSUER = "湖南湘江新區（長沙高新區）管理委員會";
export const REVIEW = "装点此关山，今朝更好看——长沙建设全球研发中心城市两周年记";
export const TAKUNGPAO = "攻克核心技術130餘項 鏈接國際創新資源 湖南長沙打造全球研發中心";
export const MANUFACTURING = "依托六大行动，长沙奋力打造国家重要先进制造业高地";

/** The Chinese page of the opinions: reference of the clause, GB/T 7714—2025, plain. */
const opinions = (at: string, section: string) =>
  [
    "zh-hans",
    `opinions-2023#${at}`,
    `中共长沙市委，长沙市人民政府. ${OPINIONS}：${section}[A/OL]. （2023-07-30）[${ACCESSED}]. ${SITE}/zh-hans/docs/opinions-2023/#${at}.`,
    `《${OPINIONS}》${section}，中共长沙市委、长沙市人民政府，2023年7月30日`,
  ] as const;

const plan = (at: string, section: string) =>
  [
    "zh-hans",
    `xiangjiang-plan-2024#${at}`,
    `${PLAN_ISSUER}. ${PLAN}：${section}[A/OL]. （2024-02）[${ACCESSED}]. ${SITE}/zh-hans/docs/xiangjiang-plan-2024/#${at}.`,
    `《${PLAN}》${section}，${PLAN_ISSUER}，2024年2月`,
  ] as const;

/** Language of the page, `document#clause`, GB/T 7714—2025, plain. */
export const EXAMPLES: readonly (readonly [Language, string, string, string])[] = [
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
    `${HANT_PLAN_ISSUER}. ${HANT_PLAN}：專欄4之3[A/OL]. （2024-02）[${ACCESSED}]. ${SITE}/zh-hant/docs/xiangjiang-plan-2024/#box4-3.`,
    `《${HANT_PLAN}》專欄4之3，${HANT_PLAN_ISSUER}，2024年2月`,
  ],
  [
    "zh-hant",
    "xiangjiang-plan-2024#note2",
    `${HANT_PLAN_ISSUER}. ${HANT_PLAN}：註2[A/OL]. （2024-02）[${ACCESSED}]. ${SITE}/zh-hant/docs/xiangjiang-plan-2024/#note2.`,
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
    `唐瑞，刘敏. ${REVIEW}：“成果高效转化，推动科技产业融合发展”[EB/OL]. （2025）[${ACCESSED}]. ${SITE}/zh-hans/docs/two-year-review-2025/#h4.`,
    `《${REVIEW}》“成果高效转化，推动科技产业融合发展”，唐瑞、刘敏，2025年`,
  ],
  // On English pages the work is cited in its own language, dates are in English where they are in words.
  [
    "en",
    "opinions-2023#s3-1-2",
    `中共长沙市委，长沙市人民政府. ${OPINIONS}：三（一）2[A/OL]. （2023-07-30）[${ACCESSED}]. ${SITE}/en/docs/opinions-2023/#s3-1-2.`,
    `Implementation Opinions on Going All Out to Build a Global R&D Centre City and Striving to Build a Science and Technology Innovation Highland with Core Competitiveness 《${OPINIONS}》, 3(1)2, CPC Changsha Municipal Committee and Changsha Municipal People’s Government, 30 July 2023`,
  ],
  [
    "en",
    "manufacturing-actions-2026#h2",
    `陈星源. ${MANUFACTURING}：“集聚力提升,筑牢发展主阵地”[N/OL]. 长沙晚报，2026-02-24. ${SITE}/en/docs/manufacturing-actions-2026/#h2.`,
    `With Six Actions, Changsha Strives to Build a Highland of Nationally Important Advanced Manufacturing 《${MANUFACTURING}》, “Clustering Strength on the Rise: Reinforcing the Main Front of Development”, Chen Xingyuan, Changsha Evening News, 24 February 2026`,
  ],
];
