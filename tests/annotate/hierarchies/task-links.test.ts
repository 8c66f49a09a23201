/** What a task is about and where else that is spoken of. */
import { describe, expect, it, test } from "vitest";
import { firstLine } from "../../../src/annotate/hierarchies/node-text.ts";
import { paragraphsAbout } from "../../../src/annotate/hierarchies/task-text.ts";
import { findCoMentions, isCommon } from "../../../src/annotate/names/co-mentions.ts";
import { nameIndex } from "../../../src/annotate/names/mentions.ts";
import type { HierarchyNode, Name } from "../../../src/model/types.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

const forms = (words: string) => ({ "zh-Hans": words, "zh-Hant": words });

describe("the paragraphs of a quoted node", () => {
  const paragraphs = [
    "实施甲行动和乙行动。",
    "以甲行动为切口。",
    "细节一。",
    "实施乙行动。",
    "细节二。",
  ];

  it("are those that name it and those after them, until another is named first", () => {
    expect(paragraphsAbout(paragraphs, "甲行动", ["甲行动", "乙行动"])).toEqual([0, 1, 2]);
    expect(paragraphsAbout(paragraphs, "乙行动", ["甲行动", "乙行动"])).toEqual([0, 3, 4]);
  });
});

test("the first line of a quoted node is a sentence that names it alone, if there is one", () => {
  const titles = { ...forms("甲"), en: null };
  const node = (quote: string): HierarchyNode => ({
    ...{ id: quote, clause: "s1", quote, label: forms(""), titles, level: 1, parent: null },
    children: [],
  });
  const nodes = [node("甲行动"), node("乙行动"), node("丙行动")];
  const hierarchy = { id: "h", titles, document: "doc", root: null, nodes, scheme: null };
  const paragraphs = [
    "实施甲行动和乙行动。甲行动和丙行动并举。",
    "先说别的。以甲行动为切口。",
    "实施丙行动。",
  ];
  const lines = nodes.map((each) => {
    const line = firstLine(hierarchy, each, clause("s1", { paragraphs }), false);
    return [line.forms["zh-Hans"], line.part, line.leavesOut];
  });
  expect(lines).toEqual([
    ["以甲行动为切口。", 2, { before: true, after: false }],
    ["实施甲行动和乙行动。", 1, { before: false, after: true }],
    ["实施丙行动。", 3, { before: true, after: false }],
  ]);
});

test.each([
  [["总的说明。"], { before: false, after: false }],
  [["先做一事；再做一事。"], { before: false, after: true }],
  [["总的说明。", "下一段。"], { before: false, after: true }],
])("the first line of %j says what it leaves out", (paragraphs, leavesOut) => {
  const titles = { ...forms("甲"), en: null };
  const node = { id: "s1", clause: "s1", quote: null, label: forms(""), titles, level: 1 };
  const nodes = [{ ...node, parent: null, children: [] }];
  const hierarchy = { id: "h", titles, document: "doc", root: null, nodes, scheme: null };
  const own = clause("s1", { paragraphs });
  for (const each of nodes) {
    expect(firstLine(hierarchy, each, own, false).leavesOut).toEqual(leavesOut);
    // A line whose beginning is lost gives way to the next sentence.
    const { before } = firstLine(hierarchy, each, own, true).leavesOut;
    expect(before).toBe(leavesOut.after);
  }
});

describe("clauses elsewhere", () => {
  const name = (id: string, kind: Name["kind"] = "place"): Name => ({
    id,
    kind,
    titles: { "zh-Hans": id, "zh-Hant": id, en: null },
    forms: [`${id}地`],
    note: null,
  });
  const documents = [
    policyDocument({ id: "own", clauses: [clause("s1", { paragraphs: ["甲地乙地"] })] }),
    policyDocument({
      id: "other",
      clauses: [
        clause("s1", { heading: "乙地", paragraphs: ["无"] }),
        clause("s2", { paragraphs: ["乙地", "又是乙地与甲地"] }),
        clause("s3", { paragraphs: ["丙地"] }),
      ],
    }),
  ];
  const names = ["甲", "乙", "丙"].map((id) => name(id));
  const mentions = madeCorpus(documents, { names }).derive(nameIndex);

  it("are those of other documents that share a name, the rarer and the more the higher", () => {
    const { clauses, common } = findCoMentions([name("甲"), name("乙")], "own", mentions, 100);
    expect(clauses.map(({ document, clause: id }) => `${document}#${id}`)).toEqual([
      "other#s2",
      "other#s1",
    ]);
    expect(clauses[0]?.mentions.map(({ value, target }) => `${value.name}${target.part}`)).toEqual([
      "乙1",
      "乙2",
      "甲2",
    ]);
    expect(common).toEqual([]);
  });

  it("weigh a policy less than a thing", () => {
    const score = (kind: Name["kind"]) =>
      findCoMentions([name("乙", kind)], "own", mentions, 100).clauses[0]?.score ?? 0;
    expect(score("policy")).toBeLessThan(score("project"));
  });

  test("a name is common by its share, and never in a small collection", () => {
    expect([isCommon(20, 40), isCommon(30, 500), isCommon(30, 1000)]).toEqual([false, true, false]);
  });
});
