/** Outlines of short texts: what stands inside of what, one kind of text a line. */
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../src/parse/parse.ts";
import { outline, print } from "./short-outline.ts";

describe("a text with", () => {
  test.each([
    [
      "lists in articles, led in by several paragraphs",
      "第一条　申请依下列规定办理：|（一）甲；|1.乙；|（二）丙。|下文。|前款所列：|（一）丁。|第二条　戊。",
      "s1(3)[s1-1(1)[s1-1-1(1)] s1-2(1) s1-p3-1(1)] s2(1)",
    ],
    [
      "lists inside of lists in articles",
      "第一条　甲：|（一）乙；|（二）丙：|1.丁；|2.戊。|第二条　己：",
      "s1(1)[s1-1(1) s1-2(1)[s1-2-1(1) s1-2-2(1)]] s2(1)",
    ],
    [
      "articles inserted, deleted and named",
      "第一条　甲。|第一条之一　乙。|第二条　（删除）|第三条【范围】丙。|第四条（范围）　丁。|第五条　戊，己",
      "s1(1) s1z1(1) s2(1) s3→【范围】(1) s4→（范围）(1) s5(1)",
    ],
    [
      "boxes, numbered and not, and text between them",
      "一、目标|专栏1 工程|1.甲工程。建设。|2.乙工程。建设。|正文接续。|专 栏|1.丙|2.丁|二、任务",
      "s1:目标[box1:工程[box1-1→甲工程(1) box1-2→乙工程(2)] box2[box2-1:丙 box2-2:丁]] s2:任务",
    ],
    [
      "a box whose items run in, and what is no item of it",
      "一、目标|专栏1：工程|甲。|（一）乙。丙|（二）丁。戊|（三）己|1.庚",
      "s1:目标[box1:工程(1)[box1-1→乙(1) box1-2→丁(1)] s1-3:己[s1-3-1:庚]]",
    ],
    [
      "a box with a table, and items that are none because they count wrongly",
      "一、甲|专栏1 工程|1.乙工程|2.丙工程|序号\t名称|3.丁工程|专栏2 项目|（1）甲|（2）乙|（4）丙",
      "s1:甲[box1:工程[box1-1:乙工程 box1-2:丙工程[box1-2-t1(1)] box1-3:丁工程] box2:项目 s1-1:甲 s1-2:乙 s1-4:丙]",
    ],
    [
      "a box whose items count wrongly",
      "一、甲|专栏1 工程|1.乙|3.丙|专栏2 项目|2.丁|专栏3 计划|1.戊|2.己|2.庚",
      "s1:甲[box1:工程[box1-1:乙] s1-3:丙[box2:项目] s1-2:丁[box3:计划[box3-1:戊 box3-2:己]] s1-2r2:庚]",
    ],
    [
      "a box with a table, below which no items stand",
      "一、甲|专栏1 工程|a\tb|c\td|1.乙|2.丙",
      "s1:甲[box1:工程[box1-t1(2)] s1-1:乙 s1-2:丙]",
    ],
    [
      "a box with levels of items, and with brackets that run in",
      "专栏1 工程|1.甲|（1）乙|（2）丙|①丁|2.戊|（1）己|专栏2 项目|（一）庚。辛|1.壬|（二）癸。子",
      "preamble[box1:工程[box1-1:甲[box1-1-1:乙 box1-1-2:丙[box1-1-2-1:丁]] box1-2:戊[box1-2-1:己]] box2:项目[box2-1→庚(1)[box2-1-1:壬] box2-2→癸(1)]]",
    ],
    [
      "a box whose items do not all run in, or have two styles",
      "一、甲|专栏1 工程|（1）乙。丙|（2）丁|专栏2 项目|1.戊|（一）己。庚|专栏3 计划|1.辛。壬|2.癸",
      "s1:甲[box1:工程[box1-1→乙(1)] s1-2:丁[box2:项目[box2-1:戊]] s1-1→己(1)[box3:计划[box3-1→辛(1)] s1-1-2:癸]]",
    ],
    [
      "decimals below digits, of which there is one",
      "1. 甲|1.1 乙|1.2 丙",
      "s1:甲[s1-1:乙 s1-2:丙]",
    ],
    [
      "decimals below a Han number of their value in a chapter",
      "第一章 甲|一、乙|1.1 丙|1.1.1 丁|1.2 戊|第二章 己|2.1 庚",
      "s1:甲[s1-1:乙[s1-1-1:丙[s1-1-1-1:丁] s1-1-2:戊]] s2:己[s2-1:庚]",
    ],
    [
      "a box in an article, with text in it",
      "第一条　甲：|专栏1 工程|1.乙|文。|第二条　丙。",
      "s1(1)[box1:工程[box1-1:乙(1)]] s2(1)",
    ],
    [
      "boxes before any clause, with Han numbers and with digits",
      "专栏一、工程|1.甲|专栏 3：工程|1.乙",
      "preamble[box1:工程[box1-1:甲] box3:工程[box3-1:乙]]",
    ],
    [
      "attachments, appendices and schedules",
      "一、目标|附件1|渔港清单|一、甲|附录A 术语|A.1 乙|A.1.1 丙|附表二 表格|一、丁",
      "s1:目标 att1:附件1 渔港清单[att1-1:甲] app1:附录A 术语[app1-1:乙[app1-1-1:丙]] sched2:附表二 表格[sched2-1:丁]",
    ],
    [
      "decimals below Han numbers",
      "一、目标|1.1 甲|1.1.1 乙|1.2 丙|二、任务|2.1 丁|2.1.1 戊|三、保障",
      "s1:目标[s1-1:甲[s1-1-1:乙] s1-2:丙] s2:任务[s2-1:丁[s2-1-1:戊]] s3:保障",
    ],
    [
      "decimals below bare chapters, with letters below them",
      "1 总则|1.1 甲|1.2 乙|2 组织|2.1 丙|2.1.1 丁|a. 戊|b. 己",
      "s1:总则[s1-1:甲 s1-2:乙] s2:组织[s2-1:丙[s2-1-1:丁[s2-1-1-1:戊 s2-1-1-2:己]]]",
    ],
    [
      "brackets below digits, as some have it",
      "一、甲|1.乙|2.丙|（1）丁|（2）戊|二、己",
      "s1:甲[s1-1:乙 s1-2:丙[s1-2-1:丁 s1-2-2:戊]] s2:己",
    ],
    [
      "digits that go on through the parts of a chapter",
      "一、甲|（一）乙|1.丙|（二）丁|2.戊|二、己|（一）庚",
      "s1:甲[s1-1:乙[s1-1-1:丙] s1-2:丁[s1-2-2:戊]] s2:己[s2-1:庚]",
    ],
    [
      "parts, chapters that begin anew, and articles that do not",
      "第一编 总则|第一分编 甲|第一章 乙|第一节 丙|第一条 丁|第二章 戊|第二编 己|第一章 庚|第二条 辛",
      "s1:总则[s1-1:甲[s1-1-1:乙[s1-1-1-1:丙[s1-1-1-1-1:丁]] s1-1-2:戊]] s2:己[s2-1:庚[s2-1-2:辛]]",
    ],
    [
      "stems, Roman numerals and letters",
      "甲、资格|一、泊位|乙、程序|Ⅰ. 申请|Ⅱ. 审批|A. 丙|B. 丁",
      "s1:资格[s1-1:泊位] s2:程序[s2-1:申请 s2-2:审批[s2-2-1:丙 s2-2-2:丁]]",
    ],
    [
      "ordinals and phases",
      "一、甲|第一，泊位。|第二，仓库。|二、乙|第一阶段：丙。|第二阶段：丁。",
      "s1:甲[s1-1(1) s1-2(1)] s2:乙[s2-1(1) s2-2(1)]",
    ],
    [
      "names that run in, before colons",
      "一、园区|总的要求如下|东区：建设泊位。|甲说：好。|西区：“建设”。|北区：建设仓库。|二、单位|单位：万元|来源：年鉴",
      "s1:园区(1)[s1-n1→东区(3) s1-n2→北区(1)] s2:单位(2)",
    ],
    [
      "names that divide a paragraph",
      "（一）基地建设。东山基地。建设大楼若干。西山基地。建设仓库若干。|（二）乙",
      "s1→基地建设[s1-n1→东山基地(1) s1-n2→西山基地(1)] s2:乙",
    ],
    [
      "sentences that only look like names: behind another, of two kinds, before shorter ones",
      "（一）基地建设。说明。东山基地。建设大楼若干。西山基地。建设仓库。|（二）基地建设。东山基地。建设大楼若干。西山公园。建设仓库若干。|（三）基地建设。东山基地。建设。西山基地。建设仓库若干。",
      "s1→基地建设(1) s2→基地建设(1) s3→基地建设(1)",
    ],
    [
      "numbered sentences that lay down rules",
      "一、停车场应当公示收费标准。经营者不得加价。|二、泊位可以出租。|三、申请人，按照下列要求办理：|（一）甲。",
      "s1(1) s2(1) s3(1)[s3-1(1)]",
    ],
    [
      "numbered headings that run in, and one sentence among them",
      "一、总体要求。建设渔港。|二、主要目标。加快建设。|三、停车场应当公示。",
      "s1→总体要求(1) s2→主要目标(1) s3(1)",
    ],
    [
      "sentences under its numbers, and an attachment with headings under its own",
      "一、停车场应当公示。违者处罚。|二、泊位不得转让。违者处罚。|附件1|方案|一、总体要求。建设渔港。|二、主要目标。加快建设。",
      "s1(1) s2(1) att1:附件1 方案[att1-1→总体要求(1) att1-2→主要目标(1)]",
    ],
    [
      "titles under its numbers, whole and cited",
      "一、甲|（一）《渔港规划》|（二）《渔港规划》的编制",
      "s1:甲[s1-1(1) s1-2:《渔港规划》的编制]",
    ],
    [
      "the words of tables before colons, which are no names",
      "一、甲|计量单位：万元|单位：个|资料来源：年鉴|备注：甲|附注：乙|说明：丙",
      "s1:甲(6)",
    ],
    [
      "an attachment named in a sentence, and one with its title beside its mark",
      "见附件1的规定|附件2、渔港分工|一、甲",
      "preamble(1) att2:附件2、渔港分工[att2-1:甲]",
    ],
    [
      "an issuer and a date around the number of a page",
      "一、甲|文。|江北市人民政府|— 3 —|2024年5月6日",
      "s1:甲(1) closing(2)",
    ],
    [
      "figures, notes and tables",
      "一、目标|图1 区位|图2-1：泊位|1 资料来源：年鉴|¹ 说明|甲\t乙|丙\t丁|文。|戊\t己",
      "s1:目标(1)[fig1(1) s1-fig1(1) note1(1) note1r2(1) s1-t1(2) s1-t2(1)]",
    ],
    [
      "captions whose numbers have parts, and photographs",
      "一、图表|图 1-2 区位|图3 泊位|12 注：甲|¹² 注：乙|▲ 航拍",
      "s1:图表[s1-fig1(1) fig3(1) note12(1) note12r2(1) s1-fig2(1)]",
    ],
    [
      "a notice that passes on rules",
      "各区：|现将渔港规划印发给你们。|江北市人民政府|2024年5月6日|渔港管理办法|第一条　甲。|第二条　乙。",
      "preamble(2) closing(2) h1:渔港管理办法[h1-1(1) h1-2(1)]",
    ],
    [
      "a notice that passes on rules with a title over two lines",
      "各单位：|现将《渔港管理办法》印发。|江北市人民政府|2024年5月6日|江北市|渔港管理办法|（2024年5月6日通过）|第一章　甲|第一条　乙。",
      "preamble(2) closing(2) h1:江北市渔港管理办法（2024年5月6日通过）[h1-1:甲[h1-1-1(1)]]",
    ],
    [
      "a list of attachments above its closing",
      "一、甲|文。|附件：1.清单|2.名单|江北市人民政府|2024年5月6日|附件1|清单|一、乙|附件2|名单|一、丙",
      "s1:甲(1) h1:附件[h1-1:清单 h1-2:名单] closing(2) att1:附件1 清单[att1-1:乙] att2:附件2 名单[att2-1:丙]",
    ],
    [
      "usual headings beside the topmost numbers, whatever these are",
      "总则|一、甲|（一）乙|附则|二、丙|（二）丁",
      "h1:总则 s1:甲[s1-1:乙] h2:附则 s2:丙[s2-2:丁]",
    ],
    [
      "usual headings around articles",
      "总则|第一条　甲|第一章 乙|第二条　丙|附则|第三条　丁",
      "h1:总则[h1-1:甲] s1:乙[s1-2:丙] h2:附则[h2-3:丁]",
    ],
    [
      "lists of three levels in articles",
      "第一条　甲：|（一）乙：|1.丙|2.丁|（二）戊|己。|第二条　庚：|1.辛|（1）壬|2.癸",
      "s1(2)[s1-1(1)[s1-1-1(1) s1-1-2(1)] s1-2(1)] s2(1)[s2-1(1)[s2-1-1(1)] s2-2(1)]",
    ],
    [
      "tables that text divides, in a box",
      "甲|文。|专栏1 工程|文。|a\tb|c\td|文。|e\tf",
      "preamble(2)[box1:工程(2)[box1-t1(2) box1-t2(1)]]",
    ],
    [
      "sentences in one chapter and headings in another, which count together",
      "一、甲|（一）总体要求。建设渔港。|（二）主要目标。加快建设。|二、乙|（一）停车场应当公示。违者处罚。|（二）泊位不得转让。违者处罚。",
      "s1:甲[s1-1(1) s1-2(1)] s2:乙[s2-1(1) s2-2(1)]",
    ],
    [
      "names that run in below the item of a box",
      "专栏1 工程|1.甲工程|东区：建设泊位。|西区：建设仓库。",
      "preamble[box1:工程[box1-1:甲工程[box1-1-n1→东区(1) box1-1-n2→西区(1)]]]",
    ],
    [
      "sentences that look like names above another paragraph",
      "（一）基地建设。东山基地。建设大楼若干。西山基地。建设仓库若干。|文二。",
      "s1→基地建设(2)",
    ],
    [
      "a list of attachments by numbers of another style",
      "附件：一、清单|二、名单|江北市人民政府|2024年5月6日",
      "h1:附件 s1:清单 s2:名单 closing(2)",
    ],
    [
      "a single attachment named above its closing, and imprints below",
      "一、甲|文。|附件：清单|江北市人民政府|2024年5月6日|（此件公开发布）|抄送：各区",
      "s1:甲(1) closing(5)",
    ],
  ])("%s", (_what, text, expected) => {
    expect(outline(text.replaceAll("|", "\n"), "text")).toBe(expected);
  });
});

test.each([
  ["一、甲|（一）乙|丙|二、丁", "s1:甲[s1-1:乙] h1:丙 s2:丁"],
  ["第一章 甲|一、乙|丙|二、丁", "s1:甲[s1-1:乙 s1-h1:丙 s1-2:丁]"],
  ["第一条　甲。|乙。|丙|第二条　丁。", "s1(2) h1:丙[h1-2(1)]"],
  ["一、甲|乙。|丙|（一）丁|（二）戊", "s1:甲(1) h1:丙[h1-1:丁 h1-2:戊]"],
  ["一、甲|乙。|丙|第一章 丁", "s1:甲(1) h1:丙 s1r2:丁"],
  ["文。|（一）甲|丙|1.丁|（二）戊", "preamble(1) s1:甲 h1:丙[h1-1:丁 h1-2:戊]"],
])("a line that the editor calls a heading stands beside 一、: %s", (text, expected) => {
  const source = text.replaceAll("|", "\n");
  const hints = {
    titleBlock: [],
    roles: [{ line: 3, words: "丙", role: "heading" as const }],
  };
  const { clauses } = parseDocument({
    ...{ source, format: "text", file: "x", lines: [1, 5], hints, repairs: [] },
  });
  expect(clauses.map(print).join(" ")).toBe(expected);
});

test.each([
  ["图 12-34 区位", null, "图 12-34", "", "区位"],
  ["图12：区位", 12, "图12", "：", "区位"],
  ["圖 3. 区位", 3, "圖 3", ".", "区位"],
  ["图1 – 12 区位", null, "图1 – 12", "", "区位"],
  ["12 注：甲", 12, "12", "", "注：甲"],
  ["¹² 注：甲", 12, "¹²", "", "注：甲"],
])(
  "of the caption or note %s number, label and text are parted",
  (line, number, label, mark, text) => {
    const hints = { titleBlock: [], roles: [] };
    const [clause] = parseDocument({
      ...{
        source: `一、图表\n${line}`,
        format: "text",
        file: "x",
        lines: [1, 2],
        hints,
        repairs: [],
      },
    }).clauses;
    const [own] = clause?.children ?? [];
    expect([own?.number, own?.label.text, own?.delimiter.text, own?.paragraphs[0]?.text]).toEqual([
      ...[number, label, mark, text],
    ]);
  },
);

test("a box without a number is told with the one before it", () => {
  const hints = { titleBlock: [], roles: [] };
  const source = "一、目标\n专栏\n1.甲\n专栏 工程\n1.乙";
  const { diagnostics } = parseDocument({
    ...{ source, format: "text", file: "x", lines: [1, 5], hints, repairs: [] },
  });
  const told = diagnostics.filter(({ rule }) => rule === "numbering/box-without-number");
  expect(told.map(({ line, message }) => `${line} ${message}`)).toEqual([
    "2 The box “专栏” has no number; it is taken for box 1.",
    "4 The box “专栏 工程” has no number; it is taken for box 2, after box 1.",
  ]);
});

test("names that run in stand behind the paragraphs above them, and before what stood below", () => {
  const source = "一、园区\n总的要求。\n东区：建设泊位。\n西区：建设仓库。\n甲\t乙\n丙\t丁";
  const hints = { titleBlock: [], roles: [] };
  const [clause] = parseDocument({
    ...{ source, format: "text", file: "x", lines: [1, 6], hints, repairs: [] },
  }).clauses;
  expect(clause?.paragraphs.map(({ text }) => text)).toEqual(["总的要求。"]);
  expect(
    clause?.children.map(({ kind, precedingParagraphs }) => `${kind} ${precedingParagraphs}`),
  ).toEqual(["name 1", "name 1", "table 1"]);
});
