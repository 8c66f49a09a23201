/** The role of each line of a short text, by its shape, by the lines around it and by the editor's hints. */
import { VFile } from "vfile";
import { expect, test } from "vitest";
import type { RoleHint } from "../../../src/parse/hints.ts";
import { recognize } from "../../../src/parse/lines/recognize.ts";
import { readMarkdown } from "../../../src/parse/read/read-markdown.ts";
import { readText } from "../../../src/parse/read/read-text.ts";
import type { BlockRole, SourceTree } from "../../../src/parse/tree.ts";

const LETTERS: Readonly<Partial<Record<BlockRole, string>>> = {
  "title block": "T",
  "contents list": "E",
  "attachment list": "L",
  paragraph: "p",
  numbered: "n",
  heading: "h",
  box: "b",
  caption: "c",
  note: "o",
  row: "r",
  attachment: "A",
  text: "X",
  closing: "C",
};

/** The roles of a tree's blocks, a letter each, and what is reported. */
function recognized(tree: SourceTree, roles: readonly RoleHint[] = []) {
  const file = new VFile({ path: "x" });
  recognize({ titleBlock: ["渔港规划", "江北市人民政府"], roles })(tree, file);
  return {
    roles: tree.children.map(({ role }) => LETTERS[role] ?? "?").join(""),
    told: file.messages.map(({ line, reason }) => `${line} ${reason}`),
  };
}

/** The tree of lines that bars part; those that begin with · are entries of the contents list. */
function lines(text: string): SourceTree {
  const tree = readText(text.replaceAll("·", "").replaceAll("|", "\n"), 1, 20);
  for (const [at, line] of text.split("|").entries()) {
    const block = tree.children[at];
    if (block && line.startsWith("·")) block.role = "contents list";
  }
  return tree;
}

test.each([
  ["渔港规划|一、甲|文。|专栏1 工程|1. 乙|图1 泊位|1 资料来源：年鉴|a\tb|附件1", "TnpbncorA"],
  ["渔港规划|一、甲\tb|1\t二、丙", "Trr"],
  ["渔港规划|一、甲|附件：1.清单|2.名单|江北市人民政府|2024年5月6日|附件1|清单", "TnLnCCAp"],
  ["渔港规划|一、甲|附件：清单|附件1|清单|文", "TnLApp"],
  ["渔港规划|一、甲|附件：清单|文。|2024年5月6日", "TnLpC"],
  ["渔港规划|一、甲|附件：清单|一|二|三|四|2024年5月6日", "TnLppppC"],
  ["渔港规划|一、甲|附件：清单|一|二|三|四|五|2024年5月6日", "TnApppppC"],
  ["渔港规划|一、甲|附件：清单|一、乙|2024年5月6日", "TnAnC"],
  ["江北市人民政府|2024年5月6日|渔港规划|一、甲", "TTTn"],
  ["别的|江北市人民政府|2024年5月6日|文。|文。", "pTTpp"],
  ["别的|江北市人民政府|2024年5月6日|一、甲|文。", "pppnp"],
  ["渔港规划|各区：|文。|江北市人民政府|2024年5月6日|渔港规划|一、甲", "TppCCTn"],
  ["渔港规划|现将《渔港规划》印发。|江北市人民政府|2024年5月6日|渔港|规划|一、甲", "TpCCTTn"],
  ["通知|现将《渔港办法》印发。|江北市人民政府|2024年5月6日|渔港|办法|第一条 甲", "ppCCXn"],
  ["渔港规划|各区：|文。|江北市人民政府|2024年5月6日|·页|渔港规划|一、甲", "TppCCETn"],
  ["·总体要求|保障措施|文字。|总 体要求|文字文字。|保障措施", "Epphpp"],
])("the roles of %s are %s", (text, roles) => {
  expect(recognized(lines(text))).toEqual({ roles, told: [] });
});

test.each([
  ["## 附件|### 渔港|文。|## 附件1：清单", "Ahph"],
  [
    "# 渔港规划|现将办法印发。|江北市人民政府|2024年5月6日|## 渔港办法|一、甲|## 泊位办法|### 泊位规定",
    "TpCCXnXh",
  ],
  ["# 渔港规划|## 渔港办法|一、甲", "Thn"],
  ["# 渔港规划|## 目标|江北市人民政府|2024年5月6日", "ThCC"],
  ["## 一、甲\tb", "n"],
])("the roles of the Markdown text %s are %s", (text, roles) => {
  const tree = readMarkdown(text.replaceAll("|", "\n\n"), 1, 40);
  expect(recognized(tree)).toEqual({ roles, told: [] });
});

test("the editor's roles come first", () => {
  const roles: readonly RoleHint[] = [
    { line: 1, words: "渔港", role: "heading", level: 2 },
    { line: 2, to: 3, words: "一、", role: "pairs" },
    { line: 4, words: "附件", role: "paragraph" },
    { line: 7, words: "2024年", role: "rows" },
    { line: 5, words: "图1", role: "unwrap" },
    { line: 6, words: "2024年", role: "note" },
  ];
  const tree = lines("渔港规划|一、甲|二、乙|附件1|图1 泊位|2024年5月6日|2024年5月6日");
  expect(recognized(tree, roles)).toEqual({ roles: "hrrpcor", told: [] });
  expect(tree.children.map(({ level, list, begins }) => [level, list, begins])).toEqual([
    [2, undefined, undefined],
    [undefined, "pairs", undefined],
    [undefined, "pairs", undefined],
    [undefined, undefined, true],
    [undefined, undefined, undefined],
    [undefined, undefined, undefined],
    [undefined, "rows", undefined],
  ]);
});

test("a role that does not fit is told, and gives none", () => {
  const long = "长".repeat(40);
  const roles: readonly RoleHint[] = [
    { line: 1, words: "乙", role: "heading" },
    { line: 2, words: "甲", role: "caption" },
    { line: 9, words: "甲", role: "note" },
  ];
  expect(recognized(lines(`甲|${long}`), roles)).toEqual({
    roles: "pp",
    told: [
      "1 The role “heading” is given to line 1 with the words “乙”, but that line reads “甲…”.",
      `2 The role “caption” is given to line 2 with the words “甲”, but that line reads “${long.slice(0, 30)}…”.`,
      "9 The role “note” is given to line 9 with the words “甲”, but that line is blank or not in the document.",
    ],
  });
});
