/** What a task is about and where else that is spoken of. */
// @ts-nocheck

import { describe, expect, it, test } from "vitest";
import { paragraphsAbout } from "../../../src/annotate/hierarchies/task-text.ts";
import { findCoMentions, isCommon } from "../../../src/annotate/names/co-mentions.ts";
import { nameIndex } from "../../../src/annotate/names/mentions.ts";
import type { Name } from "../../../src/model/types.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

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
