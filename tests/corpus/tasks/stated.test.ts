/** Whether the text of a task states who is to do it, or by when. */
import { expect, test } from "vitest";
import { statedInTask } from "../../../src/corpus/tasks/stated.ts";
import type { Hierarchy, HierarchyNode } from "../../../src/model/types.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

const both = (words: string) => ({ "zh-Hans": words, "zh-Hant": words });
const titles = { ...both("任务"), en: null };

function node(id: string, quote: string | null = null): HierarchyNode {
  return {
    ...{ id, clause: "s1", quote, label: both(""), titles, level: 1, parent: null },
    children: [],
  };
}

/** What is stated in a task with these paragraphs and, below it, this clause that is no task. */
function stated(paragraphs: string[], below: string[] = [], quote: string | null = null) {
  const children = below.length === 0 ? [] : [clause("s1-1", { paragraphs: below })];
  const document = policyDocument({
    clauses: [
      clause("s1", { paragraphs, children }),
      clause("s9", { paragraphs: ["办法。（市发展改革委牵头，市财政局配合）"] }),
    ],
  });
  const own = node("s1-q1", quote);
  const hierarchy: Hierarchy = {
    ...{ id: "h", titles, document: document.id, root: null, scheme: null },
    nodes: [own],
  };
  const corpus = madeCorpus([document], { hierarchies: [hierarchy] });
  return statedInTask(corpus, { hierarchy, document, node: own });
}

test.each([
  [["建设平台。"], false, false],
  [["到2025年，建设平台。"], false, true],
  [["力争三年内建成。"], false, true],
  [["建设平台。（市科技局牵头，市财政局配合）"], true, false],
])("%j: a unit is stated: %s, a date: %s", (paragraphs, hasUnit, hasDate) => {
  expect(stated(paragraphs)).toEqual({ hasUnit, hasDate });
});

test("what stands below a task and is none belongs to its text", () => {
  expect(stated(["总的要求。"], ["2026年底前完成。"])).toEqual({ hasUnit: false, hasDate: true });
});

test("words in a clause have the dates of their own paragraphs", () => {
  const paragraphs = ["实施甲行动，建设平台。"];
  expect(stated(["2025年的说明。", ...paragraphs], [], "甲行动").hasDate).toBe(false);
  expect(stated([...paragraphs, "2025年建成。"], [], "甲行动").hasDate).toBe(true);
});
