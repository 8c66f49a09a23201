/** Short texts in every form in which duties are stated: who leads, who takes part, by when, and what is to be done. */
// @ts-nocheck

import { describe, expect, test } from "vitest";
import { DUTIES, type Party } from "../../../src/annotate/duties/duties.ts";
import { partText } from "../../../src/model/target.ts";
import type { Clause, PolicyDocument } from "../../../src/model/types.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { convertMade } from "../../support/convert-made.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

/** What the annotator says of a document, as one would write it down: lead ← partners @ deadline : task. */
function read(clauses: readonly Clause[], given: Partial<PolicyDocument> = {}): string[] {
  const date = { value: "2026-03-02", from: "editor" };
  const corpus = madeCorpus([policyDocument({ date, clauses, ...given })]);
  return corpus.layer(DUTIES).all.map(({ target, value }) => {
    const own = corpus.at(target)?.clause ?? clause("s0");
    const party = ({ members, isOpen }: Party) =>
      members.map(({ unit }) => unit.titles["zh-Hans"]).join("、") + (isOpen ? "…" : "");
    const words = ({
      part,
      start,
      end,
    }: {
      part: Parameters<typeof partText>[1];
      start: number;
      end: number;
    }) => partText(own.source, part).slice(start, end);
    const by = value.deadlines.map(({ at, kind, date: iso }) => `${words(at)}=${iso ?? kind}`);
    return [
      party(value.lead),
      ...(value.partners.members.length > 0 ? [`← ${party(value.partners)}`] : []),
      ...(by.length > 0 ? [`@ ${by.join("，")}`] : []),
      ...(value.task.length > 0 ? [`: ${value.task.map(words).join("／")}`] : []),
    ]
      .join(" ")
      .trim();
  });
}

const ofText = (...paragraphs: string[]) => read([clause("s1", { paragraphs })]);

describe("in brackets", () => {
  test.each<[string, string]>([
    ["建设检测平台。（市科技局牵头）", "市科技局 : 建设检测平台。"],
    [
      "建设检测平台。（市科技局牵头，市财政局、市人社局按职责分工负责）",
      "市科技局 ← 市财政局、市人社局 : 建设检测平台。",
    ],
    ["改造老旧管网。（市住建局、市水务局按职责分工负责）", "市住建局、市水务局 : 改造老旧管网。"],
    [
      "举办论坛（省商务厅牵头，省贸促会配合，各市州参与）。",
      "省商务厅 ← 省贸促会、各市州 : 举办论坛",
    ],
    ["开放数据。（市数据局会同有关部门负责）", "市数据局 ← 有关部门 : 开放数据。"],
    ["补贴农机。（农业农村部、财政部等负责）", "农业农村部、财政部… : 补贴农机。"],
    [
      "补贴农机。（农业农村部、财政部等部门和各省级人民政府负责）",
      "农业农村部、财政部、各省级人民政府… : 补贴农机。",
    ],
    ["规范收费。（市发展改革委等有关部门负责）", "市发展改革委、有关部门… : 规范收费。"],
    [
      "开展试点。（文化和旅游部指导，试点城市政府负责落实）",
      "试点城市政府 ← 文化和旅游部 : 开展试点。",
    ],
    ["清理欠薪。（责任单位：市人社局、各区县政府）", "市人社局、各区县政府 : 清理欠薪。"],
    [
      "引进人才。（牵头单位：市委组织部，配合单位：市人社局，各区、县级市）",
      "市委组织部 ← 市人社局、各区、县级市 : 引进人才。",
    ],
    [
      "引进人才。（牵头单位：市委组织部；责任单位：市人社局、市财政局）",
      "市委组织部 ← 市人社局、市财政局 : 引进人才。",
    ],
    ["种树。（责任单位：市林业局（牵头）、市财政局）", "市林业局 ← 市财政局 : 种树。"],
    ["种树。【责任单位：市林业局】", "市林业局 : 种树。"],
    ["验收。（责任部门：市交通委（市道运局）、市气象局）", "市交通委、市气象局 : 验收。"],
    [
      "督查。（省政府办公厅、省直各部门，各市（州）人民政府按照职责分工分别负责）",
      "省政府办公厅、省直各部门、各市（州）人民政府 : 督查。",
    ],
    ["稽查（市县财政、税务部门负责）", "市县财政、税务部门 : 稽查"],
    ["防汛。（由市应急局负责）", "市应急局 : 防汛。"],
    [
      "防汛。(市应急局牵头,市水务局配合,2026年6月底前完成)",
      "市应急局 ← 市水务局 @ 2026年6月底前=2026-06 : 防汛。",
    ],
    [
      "巡查。（各镇街、市城管局分别负责，长期坚持）",
      "各镇街、市城管局 @ 长期坚持=continuing : 巡查。",
    ],
    ["普查。（市统计局负责；完成时限：2027年）", "市统计局 @ 2027年=2027 : 普查。"],
  ])("%s", (text, expected) => {
    expect(ofText(text)).toEqual([expected]);
  });

  test("each statement of a paragraph has its own task", () => {
    expect(
      ofText(
        "修路。（市交通局负责，2026年底前完成）架桥。（市住建局牵头，2027年6月底前完成）绿化由志愿者自愿参加。",
      ),
    ).toEqual(["市交通局 @ 2026年底前=2026 : 修路。", "市住建局 @ 2027年6月底前=2027-06 : 架桥。"]);
  });

  test("the text says that the first unit leads, from there on", () => {
    const text = [
      "甲。（财政部、教育部负责）",
      "乙。（财政部、教育部负责。列第一位者为牵头单位，下同）",
      "丙。（教育部、科技部等负责）",
      "丁。（科技部牵头，教育部、财政部负责）",
    ];
    expect(ofText(...text)).toEqual([
      "财政部、教育部 : 甲。",
      "财政部 ← 教育部 : 乙。",
      "教育部 ← 科技部… : 丙。",
      "科技部 ← 教育部、财政部 : 丁。",
    ]);
  });

  test("units alone count beside other statements", () => {
    const alone = "研发装备。（工业和信息化部、公安部）";
    expect(ofText(alone)).toEqual([]);
    expect(ofText(alone, "推广。（公安部负责）")).toEqual([
      "工业和信息化部、公安部 : 研发装备。",
      "公安部 : 推广。",
    ]);
  });

  test.each([
    "支持龙头企业牵头组建联合体（含高校）。",
    "建立“一把手”牵头、部门协同的体系。",
    "主持牵头8项，参与3项（国家级）。",
    "对本单位数据的真实性负责（下同）。",
    "各单位主要负责人（含副职）到会。",
    "鼓励社会资本参与建设（经营）。",
  ])("no duty: %s", (text) => {
    expect(ofText(text)).toEqual([]);
  });
});

describe("after labels", () => {
  test.each<[string, string]>([
    ["发放补助。责任单位：市委组织部、市科技局。", "市委组织部、市科技局 : 发放补助。"],
    ["发放补助。牵头单位：市科技局；配合单位：市财政局", "市科技局 ← 市财政局 : 发放补助。"],
    [
      "发放补助。责任单位：市科技局　完成时限：持续推进",
      "市科技局 @ 持续推进=continuing : 发放补助。",
    ],
    [
      "研制传感器，牵头单位为湖南某某智能技术有限公司。",
      "湖南某某智能技术有限公司 : 研制传感器，牵头单位为湖南某某智能技术有限公司。",
    ],
    ["编制导则。主办机关：内政部；协办机关：财政部", "内政部 ← 财政部 : 编制导则。"],
  ])("%s", (text, expected) => {
    expect(ofText(text)).toEqual([expected]);
  });

  test("on lines of their own, they belong to the paragraph above", () => {
    expect(
      ofText("建园区。", "通道路。", "责任单位：市自然资源局", "完成时限：2026年12月"),
    ).toEqual(["市自然资源局 @ 2026年12月=2026-12 : 建园区。／通道路。"]);
  });

  test("beside a lead on another line, those responsible take part; persons are no task", () => {
    const lines = ["牵头领导：张三", "牵头单位：省财政厅", "责任单位：省税务局等，各市人民政府"];
    expect(read([clause("s1", { heading: "增收", paragraphs: lines })])).toEqual([
      "省财政厅 ← 省税务局、各市人民政府…",
    ]);
    expect(ofText("增收。", "责任单位：省税务局", "牵头单位：省财政厅")).toEqual([
      "省财政厅 ← 省税务局 : 增收。",
    ]);
    expect(ofText("增收。", "部门分工：省财政厅牵头，省税务局配合。")).toEqual([
      "省财政厅 ← 省税务局 : 增收。",
    ]);
  });

  test("in the heading, or below a heading without text, the clause is the task", () => {
    expect(read([clause("s1", { heading: "建园区（市自然资源局牵头）" })])).toEqual([
      "市自然资源局 : 建园区",
    ]);
    expect(
      read([clause("s1", { heading: "建园区", paragraphs: ["责任单位：市自然资源局"] })]),
    ).toEqual(["市自然资源局"]);
  });
});

describe("in running text", () => {
  test.each<[string, string]>([
    [
      "现场救援由市应急局牵头，市公安局、市卫健委参加。",
      "市应急局 ← 市公安局、市卫健委 : 现场救援由市应急局牵头，市公安局、市卫健委参加。",
    ],
    ["目录由市财政局会同市审计局制定。", "市财政局 ← 市审计局 : 目录由市财政局会同市审计局制定。"],
    ["市档案局负责数字化工作。", "市档案局 : 市档案局负责数字化工作。"],
    ["教育部为牵头单位。", "教育部 : 教育部为牵头单位。"],
    [
      "成立新区科创局牵头和其他各相关部门单位为成员的领导小组。",
      "新区科创局 ← 其他各相关部门单位 : 成立新区科创局牵头和其他各相关部门单位为成员的领导小组。",
    ],
    ["司法部要会同有关部门进行评估。", "司法部 ← 有关部门 : 司法部要会同有关部门进行评估。"],
  ])("%s", (text, expected) => {
    expect(ofText(text)).toEqual([expected]);
  });

  test("a clause named after a body says what it does", () => {
    const body = clause("s1", { heading: "市应急局", paragraphs: ["负责信息汇总。每日报告。"] });
    expect(read([body])).toEqual(["市应急局 : 负责信息汇总。每日报告。"]);
  });

  test("below 任务分工 every clause that is named after a body states a duty", () => {
    const children = [
      clause("s1-1", { heading: "市测绘院", paragraphs: ["绘制地图。"] }),
      clause("s1-2", { heading: "市规划协会", paragraphs: ["配合专家工作。"] }),
      clause("s1-3", { heading: "其他事项", paragraphs: ["另行通知。"] }),
    ];
    expect(read([clause("s1", { heading: "任务分工", children })])).toEqual([
      "市测绘院 : 绘制地图。",
      "← 市规划协会 : 配合专家工作。",
    ]);
  });

  test("each part of a sentence names its own body", () => {
    expect(ofText("市发展改革委负责立项，市财政局负责资金。")).toEqual([
      "市发展改革委 : 市发展改革委负责立项，",
      "市财政局 : 市财政局负责资金。",
    ]);
    expect(ofText("名录由市商务局制定；细则由市财政局会同市审计局制定。")).toEqual([
      "市财政局 ← 市审计局 : 细则由市财政局会同市审计局制定。",
    ]);
  });
});

describe("in tables", () => {
  test("columns name tasks, units and deadlines; an empty cell says nothing", () => {
    const rows = [
      "序号\t重点任务\t牵头单位\t配合单位\t完成时限",
      "1\t建平台\t市科技局\t市财政局、市人社局\t2026年6月底前",
      "2\t办论坛\t\t各区县、市直各部门\t每年",
      "3\t招人才\t市委组织部\t\t—",
      "一、产业\t\t\t\t",
    ];
    expect(read([clause("t1", { kind: "table", paragraphs: rows })])).toEqual([
      "市科技局 ← 市财政局、市人社局 @ 2026年6月底前=2026-06 : 建平台",
      "← 各区县、市直各部门 @ 每年=recurring : 办论坛",
      "市委组织部 : 招人才",
    ]);
  });

  test("a table without such columns states none", () => {
    const rows = ["指标\t单位\t2025年", "人口\t万人\t100"];
    expect(read([clause("t1", { kind: "table", paragraphs: rows })])).toEqual([]);
  });
});

describe("in Traditional characters", () => {
  test("reads the same, and points into the text as it is written", () => {
    const own = convertMade(
      clause("s1", { paragraphs: ["興建平台。（責任單位：衞生福利部；完成時限：2026年底前）"] }),
    );
    expect(read([own], { script: "zh-Hant", standard: "zh-Hant" })).toEqual([
      "卫生福利部 @ 2026年底前=2026 : 興建平台。",
    ]);
  });
});
