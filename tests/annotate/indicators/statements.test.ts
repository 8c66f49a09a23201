/** What sentences and rows say of their amounts: what is counted, the measure, the year, a promise or a report. */
import { expect, test } from "vitest";
import { ranksIn } from "../../../src/annotate/indicators/ranks.ts";
import { STATEMENTS } from "../../../src/annotate/indicators/statements.ts";
import { partText, wordsAt } from "../../../src/model/target.ts";
import type { Clause } from "../../../src/model/types.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

/** `amount what measure year goal|fact`; what is absent or the whole is left out. */
function read(clauses: readonly Clause[], made = "2024-02"): string[] {
  const document = policyDocument({ date: { value: made, from: "editor" }, clauses });
  const corpus = madeCorpus([document]);
  return corpus.layer(STATEMENTS).all.map(({ target, value }) => {
    const at = corpus.at(target)?.clause ?? clause("none");
    const { what, measure, year, isGoal } = value;
    const counted = what && wordsAt(at, { part: target.part, ...what })["zh-Hans"];
    const amount = partText(at.source, target.part).slice(target.start, target.end).trim();
    const parts = [amount, counted, measure === "whole" ? null : measure, year];
    const goal = isGoal === null ? null : isGoal ? "goal" : "fact";
    return [...parts, goal].filter((part) => part !== null).join(" ");
  });
}

function sentence(text: string, made?: string): string[] {
  return read([clause("s1", { paragraphs: [text] })], made);
}

test.each<[string, string[]]>([
  ["到2025年，各类创新平台达到2600家。", ["2600家 各类创新平台 2025 goal"]],
  ["研发投入年均增速达13%以上。", ["13%以上 研发投入年均增速 growth"]],
  ["新增“小巨人”企业44家，总数达94家。", ["44家 “小巨人”企业 added", "94家 “小巨人”企业"]],
  ["目前已培育3个国家集群和2个省级集群。", ["3个 国家集群 fact", "2个 省级集群 fact"]],
  ["截至上半年，企业增至8609家，同比增长29%。", ["8609家 企业 fact", "29% 企业 growth fact"]],
  [
    "独角兽企业两年间增长3.5倍至9家。",
    ["3.5倍 独角兽企业两年间增长 growth", "9家 独角兽企业两年间增长"],
  ],
  ["力争突破关键技术130项以上。", ["130项以上 突破关键技术 goal"]],
  [
    "2022年，专利授权量1.2万件，增长17%。",
    ["1.2万件 专利授权量 2022 fact", "17% 专利授权量 growth 2022 fact"],
  ],
  ["R&D占GDP比重达6%以上。", ["6%以上 R&D占GDP比重"]],
  ["单位能耗累计下降13.5%。", ["13.5% 单位能耗累计下降 growth fact"]],
  ["单位能耗降低至0.3%。", ["0.3% 单位能耗降低"]],
  ["2023年，在百强榜中跃升至第32位。", ["第32位 在百强榜中 2023 fact"]],
])("%s", (text, expected) => {
  expect(sentence(text)).toEqual(expected);
});

test("a row has its cell before the amount, and the year of its own cells or of the headings above", () => {
  const rows = clause("t1", {
    kind: "table",
    paragraphs: ["指标\t目标值", "高新技术企业数量（家）\t4500", "2024年百强榜\t第32位"],
  });
  expect(read([clause("box1", { heading: "近期目标（2026年）", children: [rows] })])).toEqual([
    "4500 高新技术企业数量（家） 2026 goal",
    "第32位 百强榜 2024",
  ]);
  const two = { ...rows, paragraphs: ["平台（家）\t30"] };
  const table = clause("t1", { kind: "table", paragraphs: two.paragraphs });
  expect(read([clause("s1", { heading: "2025年和2030年", children: [table] })])).toEqual([
    "30 平台（家）",
  ]);
});

test("an ordinal is a rank only where its words compare", () => {
  const read = (text: string) => ranksIn(text).map(({ rank }) => rank);
  expect(read("综合排名跃升至全国第九，位列第12位，居第三名。")).toEqual([9, 12, 3]);
  expect(read("技术合同成交额保持全省第一，")).toEqual([1]);
  expect(read("第三条规定，第九届会议，坚持人才第一，第一个国家级新区，第2次，居第九个。")).toEqual(
    [],
  );
});
