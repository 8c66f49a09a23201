/** What an editor reads: the findings of a folder full of mistakes, as the terminal prints them. */
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { reportJson, reportText } from "../../src/model/report.ts";
import { CHECK } from "../../src/node/cli/commands/check.ts";
import { loadCollection } from "../../src/node/content/load-collection.ts";
import { runCommands } from "../support/command-io.ts";
import { contentFolder } from "../support/content.ts";
import { runTiaowen } from "../support/run-tiaowen.ts";

/** A damaged plan: one line for each thing that can be found in a text. */
const PLAN = `目 录
总 则\t1
一、任务\t2
（一）平台建设\t2
（二）人才队伍\t4
（三）成果转化\t5
二、保障措施\t6

总 则
一段正文。
一、任务
（一）平台和机制
围绕“两主一特’产业定位，建设平台。
短行没有标点
（二）成果转化
转化的正文。
（四）多出的标题
正文。
（二）再次的标题
正文。
（一）退回的标题
正文。
专栏重点项目
1. 甲项目：一句话。
3. 丙项目：一句话，见专栏9。
`;

const FOLDER: Readonly<Record<string, string | Uint8Array>> = {
  "sources/plan/source.txt": PLAN,
  "sources/plan/source.yaml": `id: plan
title: 规划
roles:
  - { line: 10, words: 没有的话, role: heading }
acknowledged:
  - { rule: numbering/gap, line: 1, why: 无 }
`,
  "sources/plan/repairs.yaml": `- { kind: doubt, line: 10, words: 别的话, why: 试 }
- { kind: doubt, line: 99, words: 别的话, why: 试 }
- { kind: doubt, line: 10, words: 正文, why: 试 }
- { kind: correct, line: 10, words: 正文, to: 改文, why: 试 }
`,
  "sources/two/source.txt": "甲。\n乙。\n丙。\n",
  "sources/two/source.yaml": `documents:
  - { id: plan, title: 重复, lines: [1, 1] }
  - { id: long, title: 太长, lines: [1, 9] }
  - { id: one, title: 一, lines: [1, 2] }
  - { id: other, title: 二, lines: [2, 3] }
`,
  "sources/three/source.txt": "甲。\n乙。\n",
  "sources/three/source.yaml": "documents:\n  - { id: three, title: 三, lines: [1, 1] }\n",
  "sources/empty/source.txt": "空\n",
  "sources/empty/source.yaml": "id: empty\ntitle: 空\n",
  "sources/keys/source.txt": "甲。\n",
  "sources/keys/source.yaml": "id: Keys!\ntitel: 题\n",
  "sources/yaml/source.txt": "甲。\n",
  "sources/yaml/source.yaml": "id: [\n",
  "sources/bytes/source.txt": Uint8Array.from([0xb9, 0xe6, 0xbb, 0xae]),
  "sources/bytes/source.yaml": "id: bytes\ntitle: 题\n",
  "sources/text/source.yaml": "id: text\ntitle: 题\n",
  "sources/metadata/source.txt": "甲。\n",
  "hierarchies.yaml": `- { id: h, title: { zh-Hans: 甲 }, document: plan, root: s9 }
- { id: h, title: { zh-Hans: 乙 }, document: plan, root: s1 }
- { id: i, title: { zh-Hans: 丙 }, document: nowhere, root: s1 }
- { id: j, title: { zh-Hans: 丁 }, document: plan }
- id: k
  title: { zh-Hans: 戊 }
  document: plan
  nodes:
    - { clause: s1, quote: 没有的话 }
    - { clause: s1 }
    - { clause: s1 }
- id: l
  title: { zh-Hans: 己 }
  document: plan
  nodes:
    - clause: s1-1
      nodes:
        - { clause: s1, nodes: [{ clause: s1-1 }] }
    - { clause: s1-2 }
    - { clause: s1 }
  scheme:
    places: [{ name: 长沙, row: 1, column: 1 }]
    cities: [{ node: s9, places: [长沙] }]
    axes: [{ node: s1-1, places: [长沙, 湘江] }]
`,
  "dictionaries/zh-Hant.yaml": `- { why: 名, keep: [岳麓, 岳麓], words: { 岳麓: 岳鹿 } }
- { why: 地, words: { 长沙: 長砂 } }
`,
  "dictionaries/zh-Hans.yaml": "- { why: 名, words: { 岳麓: 岳 } }\n",
  "glossary.yaml": `- { id: g, zh-Hans: 平台, pinyin: píngtái, en: platform, definition: { zh-Hans: 释, en: d }, clauses: [plan#s9, plan#h1] }
- { id: g, zh-Hans: 机制, pinyin: jīzhì, en: mechanism, definition: { zh-Hans: 释, en: d } }
- { id: i, zh-Hans: 平台, pinyin: píngtái, en: base, definition: { zh-Hans: 释, en: d } }
`,
  "names.yaml": `- { id: n, kind: place, zh-Hans: 平台 }
- { id: n, kind: place, zh-Hans: 机制 }
- { id: m, kind: policy, zh-Hans: 没有的名称, aliases: [“平台”] }
`,
  "correspondences.yaml": `overview: { of: nowhere, with: [plan] }
links:
  - { from: nowhere/s1, to: plan/h1, why: { zh-Hans: 试, en: t } }
`,
  "translations.yaml": `documents: { nowhere: Nowhere }
clauses: { plan: { s1-1: Bases and Rules } }
free:
  - { clause: plan#s1-2, term: g, why: 试 }
`,
  "site.yaml": "name: { zh-Hans: 库 }\ndescription: { zh-Hans: 述 }\nfeatured: [nowhere]\n",
};

async function provoked(): Promise<Diagnostic[]> {
  const broken = await loadCollection(await contentFolder(FOLDER));
  const none = await loadCollection(await contentFolder({ "site.yaml": "" }));
  return [...broken.diagnostics, ...none.diagnostics];
}

describe("diagnostics", () => {
  it("say what, where, why and what to do", async () => {
    const golden = new URL("golden/diagnostics.txt", import.meta.url).pathname;
    await expect(`${reportText(await provoked())}\n`).toMatchFileSnapshot(golden);
  });

  it("are the same as JSON", async () => {
    const diagnostics = await provoked();
    const parsed: unknown = JSON.parse(reportJson(diagnostics));
    expect(parsed).toHaveLength(diagnostics.length);
  });
});

/** Checks in this process, in the folder of this repository. */
function check(...args: readonly string[]) {
  return runCommands([CHECK], ["check", ...args], process.cwd());
}

describe("tiaowen check", () => {
  it("prints JSON or text, and fails on errors only", async () => {
    const broken = await contentFolder(FOLDER);
    const json = await check("--content", broken, "--format=json");
    expect(json.status).toBe(1);
    const [first]: Diagnostic[] = JSON.parse(json.stdout);
    expect(first).toHaveProperty("hint");
    const text = await check();
    expect(text.status).toBe(0);
    expect(text.stdout).toContain("0 errors");
    expect(text.stdout).toMatch(
      / {2}xiangjiang-plan-2024 {2}contents list: 79 lines from line 8, /u,
    );
    expect((await check("--format=xml")).status).toBe(2);
  });

  it("explains a rule with its examples", async () => {
    const { status, stdout } = await runTiaowen("check", {}, ["--explain", "text/short-line"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^text\/short-line {2}warning\n/u);
    expect(stdout).toContain("创新步伐坚定");
  });

  it("refuses to explain what is no rule, and names the one that is meant", async () => {
    const { status, stderr } = await check("--explain", "text/shortline");
    expect(status).toBe(2);
    expect(stderr).toContain("There is no rule “text/shortline”. Did you mean text/short-line?");
  });
});
