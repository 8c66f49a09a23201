/** What numbers, addresses and names lead to which place. */

import { describe, expect, test } from "vitest";
import { openccFoldTable } from "../../../src/node/adapters/opencc.ts";
import {
  type CitationLookup,
  lookUpCitation,
  readCitationLookup,
  type SerializedCitations,
} from "../../../src/search/suggest/citation-lookup.ts";
import { readCitationRequest } from "../../../src/search/suggest/citation-request.ts";
import { readNumberPath } from "../../../src/search/suggest/number-path.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";
import { hanNumeral } from "../../support/han-numerals.ts";
import { corpus as collection } from "../../support/jiangbei.ts";
import { expectReachedByNumbers, expectReachedByReference } from "../reached-clauses.ts";

const { fold } = createFolding(openccFoldTable());

function jumps(typed: string, index: SerializedCitations, count = 1000): CitationLookup {
  return lookUpCitation(readCitationRequest(typed, fold), index, fold, count);
}

function names(typed: string, index: SerializedCitations): string[] {
  return jumps(typed, index).targets.map(({ document, fragment }) =>
    fragment === null ? document.id : `${document.id}#${fragment}`,
  );
}

const title = (hans: string) => ({ "zh-Hans": hans, "zh-Hant": hans, en: null });
const small = readCitationLookup([
  {
    id: "rules-2024",
    titles: title("科学技术奖励条例"),
    number: "国发〔2024〕1号",
    clauses: [
      [0, "section", "h1", "", "总则"],
      [1, "section", "h1-3", "第三条"],
      [0, "section", "s3", "三、", "重点任务"],
      [1, "section", "s3-2", "（二）", "战略平台"],
      [2, "section", "s3-2-1", "1．", "深化"],
      [3, "section", "s3-2-1-1", "①", "细则"],
      [3, "section", "s3-2-1-2", "（2）", "细则"],
      [0, "box", "box2", "专栏 2", "重点项目"],
      [1, "item", "box2-3", "3.", "科创港"],
    ],
  },
  {
    id: "plan-2025",
    titles: title("科技创新体系建设规划"),
    number: "湘政发〔2025〕11号",
    clauses: [
      [0, "section", "s1", "一、", "背景"],
      [1, "section", "s1-2", "（二）", "现状"],
      [0, "section", "s3", "三、", "布局"],
      [0, "caption", "fig1", "图 1", ""],
    ],
  },
]);

const unnumbered = readCitationLookup([
  { id: "article", titles: title("文"), number: null, clauses: [[0, "section", "h1"]] },
]);

describe("what is typed and where it leads", () => {
  test.each([
    ["国发〔2024〕1号", ["rules-2024"]],
    ["国发[2024]1号", ["rules-2024"]],
    ["国发［２０２４］１号", ["rules-2024"]],
    ["國發（2024）1號", ["rules-2024"]],
    ["国发 【2024】 第 1 号", ["rules-2024"]],
    ["国发2024 1", ["rules-2024"]],
    ["湘政发〔2025〕11号", ["plan-2025"]],
    ["湘政发〔2025〕1号", []],
    ["rules-2024#s3-2-1", ["rules-2024#s3-2-1"]],
    ["RULES-2024#S3-2-1", ["rules-2024#s3-2-1"]],
    ["rules-2024#s3-2-1-p3-e2", ["rules-2024#s3-2-1-p3-e2"]],
    ["https://example.org/x/zh-hans/docs/rules-2024/?q=a#s3-2", ["rules-2024#s3-2"]],
    ["rules-2024#s9", []],
    ["nothing#s3", []],
    ["rules-2024", ["rules-2024"]],
    ["RULES－2024", ["rules-2024"]],
    ["rules-2024#", ["rules-2024"]],
    ["rules-2024 # s3-2", ["rules-2024#s3-2"]],
    ["rules-2024＃s3-2", ["rules-2024#s3-2"]],
    ["s3", ["rules-2024#s3", "plan-2025#s3"]],
    ["#s3", ["rules-2024#s3", "plan-2025#s3"]],
    ["# s3-2-1-p1", ["rules-2024#s3-2-1-p1"]],
    ["doc:plan-2025", ["plan-2025"]],
    ["文件：条例", ["rules-2024"]],
    ["三（二）1", ["rules-2024#s3-2-1"]],
    ["三(二)1", ["rules-2024#s3-2-1"]],
    ["三、（二）1.", ["rules-2024#s3-2-1"]],
    ["三 （二） 1", ["rules-2024#s3-2-1"]],
    ["3.2.1", ["rules-2024#s3-2-1"]],
    ["三（二）1①", ["rules-2024#s3-2-1-1"]],
    ["三（二）第一款", ["rules-2024#s3-2-1"]],
    ["三（二）第九款", ["rules-2024#s3-2"]],
    ["三（二）1（2）", ["rules-2024#s3-2-1-2"]],
    ["三（二）1⑵", ["rules-2024#s3-2-1-2"]],
    ["（二）1", ["rules-2024#s3-2-1"]],
    ["（二）", ["rules-2024#s3-2", "plan-2025#s1-2"]],
    ["一、（二）", ["plan-2025#s1-2"]],
    ["三、", ["rules-2024#s3", "plan-2025#s3"]],
    ["规划 三、", ["plan-2025#s3"]],
    ["獎勵條例 三、", ["rules-2024#s3"]],
    ["plan-2025 三、", ["plan-2025#s3"]],
    ["战略平台 1.", ["rules-2024#s3-2-1"]],
    ["第三条", ["rules-2024#h1-3"]],
    ["第3條", ["rules-2024#h1-3"]],
    ["总则 第三条", ["rules-2024#h1-3"]],
    ["专栏2", ["rules-2024#box2"]],
    ["專欄 ２", ["rules-2024#box2"]],
    ["Box 2", ["rules-2024#box2"]],
    ["专栏2 3", ["rules-2024#box2-3"]],
    ["专栏2之3", ["rules-2024#box2-3"]],
    ["專欄 ２ 之 ３", ["rules-2024#box2-3"]],
    ["条例三（二）1", ["rules-2024#s3-2-1"]],
    ["《奖励条例》三(二)1", ["rules-2024#s3-2-1"]],
    ["“总则”第三条", ["rules-2024#h1-3"]],
    ["《条例》“总则”第三条", ["rules-2024#h1-3"]],
    ["规划三、", ["plan-2025#s3"]],
    ["规划图1", ["plan-2025#fig1"]],
    ["rules-2024 三（二）", ["rules-2024#s3-2"]],
    ["圖1", ["plan-2025#fig1"]],
    ["第三部分第二条第1项", ["rules-2024#s3-2-1"]],
    ["第3部分第2條第一項", ["rules-2024#s3-2-1"]],
    ["第三部分的第（二）条，第1项", ["rules-2024#s3-2-1"]],
    ["第三部分之第二款", ["rules-2024#s3-2"]],
    ["第三部分（二）1", ["rules-2024#s3-2-1"]],
    ["第三章第二节第一目", ["rules-2024#s3-2-1"]],
    ["第三部分第二条第九项", ["rules-2024#s3-2"]],
    ["第二条第1项", ["rules-2024#s3-2-1"]],
    ["第三部份", ["rules-2024#s3", "plan-2025#s3"]],
    ["规划第三部分", ["plan-2025#s3"]],
    ["規劃第1章第2節", ["plan-2025#s1-2"]],
  ])("%s", (typed, expected) => {
    expect(names(typed, small)).toEqual(expected);
  });

  test.each([
    "",
    "三",
    "2025",
    "8.5%",
    "创新",
    "创新 2025",
    "三高四新",
    "十四五",
    "三（二",
    "doc:",
    "#s9",
    "#",
    "no-such",
    "2006-2020",
    "体系8.5",
    "体系 2025.1",
    "划图1",
    "人大代表3",
    "之",
    "三之",
    "第九部分",
    "第三部分第九条",
    "第二项第1条",
    "第二项",
    "5G",
    "三".repeat(5000),
    "1.".repeat(5000),
    "[.*+?^{2}$()|\\]",
    "\ud800三（二）1",
  ])("%s leads nowhere", (typed) => {
    expect(names(typed, small)).toEqual([]);
  });

  test.each([
    ["国发[2024]1号", true],
    ["rules-2024#s3-2-1", true],
    ["rules-2024", true],
    ["三（二）1", true],
    ["3.2.1", true],
    ["专栏2之3", true],
    ["规划 三、", true],
    ["规划三、", true],
    ["规划第三部分", true],
    ["第三部分第二条第1项", true],
    ["第三部分", false],
    ["三、", false],
    ["2.3", false],
    ["第三条", false],
    ["总则 第三条", false],
    ["s3-2-1", false],
    ["doc:plan-2025", false],
    ["湘政发〔2025〕1号", false],
  ])("%s can only mean its target: %s", (typed, isDirect) => {
    expect(jumps(typed, small).isDirect).toBe(isDirect);
  });

  test("tells each place with its labels and the names above it", () => {
    expect(jumps("三（二）1①", small).targets).toEqual([
      {
        document: {
          ...{ id: "rules-2024", titles: title("科学技术奖励条例"), number: "国发〔2024〕1号" },
        },
        clause: {
          ...{ id: "s3-2-1-1", kind: "section", name: "①细则" },
          labels: ["三、", "（二）", "1．", "①"],
          path: ["三、重点任务", "（二）战略平台", "1．深化"],
        },
        fragment: "s3-2-1-1",
      },
    ]);
    const [bare] = jumps("图1", small).targets;
    expect(bare?.clause).toMatchObject({ name: "图 1", labels: ["图 1"], path: [] });
    const [unlabelled] = jumps("article#h1", unnumbered).targets;
    expect(unlabelled?.clause).toMatchObject({ name: "", labels: [""], path: [] });
    const [document] = jumps("plan-2025", small).targets;
    expect([document?.clause, document?.fragment]).toEqual([null, null]);
    expect(jumps("", small)).toEqual({ targets: [], total: 0, isDirect: false });
  });

  test("gives no more than are asked for, and says how many there are", () => {
    expect(jumps("三、", small, 1)).toMatchObject({ targets: [{ fragment: "s3" }], total: 2 });
  });
});

test("of several places whose paths end alike, the one nearest to the top comes first", () => {
  const nested = readCitationLookup([
    {
      id: "plan",
      titles: title("规划"),
      number: null,
      clauses: [
        [0, "section", "s1", "一、"],
        [1, "section", "s1-1", "（一）"],
        [2, "section", "s1-1-1", "1."],
        [0, "section", "s2", "二、"],
        [1, "section", "s2-1", "1."],
      ],
    },
  ]);
  expect(names("1.", nested)).toEqual(["plan#s2-1", "plan#s1-1-1"]);
});

test.each(["创新", "high", "5G", "2006-2020", "增长8.5", "代表3", "试图 1%", "三高四新", "十四五"])(
  "%s is read as no name of a place, so that nothing is loaded for it",
  (typed) => {
    expect(readCitationRequest(typed, fold)).toBeNull();
  },
);

const laws = readCitationLookup([
  {
    id: "parking-law",
    titles: title("中华人民共和国停车法"),
    number: null,
    clauses: [
      [0, "section", "s1", "第一章", "总则"],
      [1, "section", "s1-4", "第四条", "", 2],
      [2, "entry", "s1-4-1", "（一）"],
      [2, "entry", "s1-4-2", "（二）"],
      [3, "entry", "s1-4-2-1", "1."],
      [2, "entry", "s1-4-p2-2", "（二）"],
      [0, "section", "s2", "第二章", "罚则"],
      [1, "section", "s2-219", "第二百一十九条", "", 2],
      [2, "entry", "s2-219-1", "（一）"],
      [1, "section", "s2-219z1", "第二百一十九条之一"],
      [1, "section", "s2-1200", "第一千二百条"],
      [0, "section", "att1", "附件1", "车位"],
      [0, "section", "h2", "附录A", "图例"],
      [1, "caption", "tab2", "附表2"],
    ],
  },
  {
    id: "parking-act",
    titles: title("停車場法"),
    number: null,
    order: "xiang-kuan-mu",
    clauses: [
      [0, "section", "s7", "第 7 條"],
      [0, "section", "s7z1", "第 7-1 條", "", 3],
      [1, "entry", "s7z1-p2-1", "一、"],
      [1, "entry", "s7z1-p2-2", "二、"],
      [2, "entry", "s7z1-p2-2-1", "（一）"],
    ],
  },
  {
    id: "guide",
    titles: title("停车指南"),
    number: null,
    clauses: [
      [0, "section", "s2", "2", "布局"],
      [1, "section", "s2-1", "2.1", "近期"],
      [2, "section", "s2-1-3", "2.1.3", "东区"],
      [0, "note", "note2", "2"],
    ],
  },
]);

describe("laws and guides", () => {
  test.each([
    ["第四条第一款第二项", ["parking-law#s1-4-2"]],
    ["第4条第2款", ["parking-law#s1-4-p2"]],
    ["停车法第四条第二款第（二）项", ["parking-law#s1-4-p2-2"]],
    ["第四條第二項", ["parking-law#s1-4-2"]],
    ["第四条第二项第1目", ["parking-law#s1-4-2-1"]],
    ["第四条（二）", ["parking-law#s1-4-2", "parking-law#s1-4-p2-2"]],
    ["第四条第二项第二款", ["parking-law#s1-4-p2-2"]],
    ["第七条之一第二款第二项", ["parking-act#s7z1-p2-2"]],
    ["第四条第九款", ["parking-law#s1-4"]],
    ["第四条第二款第九项", ["parking-law#s1-4-p2"]],
    ["第二百一十九条", ["parking-law#s2-219"]],
    ["第二百一十九条之一", ["parking-law#s2-219z1"]],
    ["第219条之1", ["parking-law#s2-219z1"]],
    ["第 219-1 條", ["parking-law#s2-219z1"]],
    ["第２１９条之一", ["parking-law#s2-219z1"]],
    ["第219条第一项", ["parking-law#s2-219-1"]],
    ["第二百一十九条之二", []],
    ["第219条之1之1", []],
    ["第219条之一百二十", []],
    ["第一千二百条", ["parking-law#s2-1200"]],
    ["第1200条", ["parking-law#s2-1200"]],
    ["第二章第一千二百条", ["parking-law#s2-1200"]],
    ["见附件1", ["parking-law#att1"]],
    ["附件一", ["parking-law#att1"]],
    ["附錄A", ["parking-law#h2"]],
    ["表2", ["parking-law#tab2"]],
    ["附表2", ["parking-law#tab2"]],
    ["第 7-1 條第二項第二款第一目", ["parking-act#s7z1-p2-2-1"]],
    ["第七條之一第三項", ["parking-act#s7z1-p3"]],
    ["第七条之一第二款", ["parking-act#s7z1-p2-2"]],
    ["2.1.3", ["guide#s2-1-3"]],
    ["２．１．３", ["guide#s2-1-3"]],
    ["指南 2.1", ["guide#s2-1"]],
    ["s2-219z1", ["parking-law#s2-219z1"]],
    ["parking-law#s1-4-p2-2", ["parking-law#s1-4-p2-2"]],
    ["第二款", []],
    ["第（二）项", []],
    ["见", []],
  ])("%s", (typed, expected) => {
    expect(names(typed, laws)).toEqual(expected);
  });

  test("every number of an article is read back", () => {
    for (let value = 1; value < 100_000; value++) {
      const after = 1 + (value % 9);
      const ways: [string, string][] = [
        [`第${hanNumeral(value)}条`, `${value}`],
        [`第 ${value} 條`, `${value}`],
        [`第${hanNumeral(value)}条之${hanNumeral(after)}`, `${value}z${after}`],
        [`第 ${value}-${after} 條`, `${value}z${after}`],
      ];
      const [typed, expected] = ways[value % ways.length] ?? ["", ""];
      const steps = readNumberPath(typed);
      if (steps?.length !== 1 || steps[0]?.value !== expected) expect(steps, typed).toBe(expected);
    }
  });
});

test("every numbered clause is reached by its numbers, however they are typed", () => {
  expectReachedByNumbers(collection, 300);
});

test("every clause whose number is no mere word is reached by the reference that a citation gives, alone and after its document's title", () => {
  expectReachedByReference(collection);
});
