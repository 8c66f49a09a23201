/** The rows that lead from typed numbers to clauses. */
import { expect, test } from "vitest";
import { serializeCitations } from "../../../src/search/index/serialize-citations.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

test("a clause has its label, its heading cut to forty characters, and as an article its paragraphs", () => {
  const [document] = serializeCitations(
    madeCorpus([
      policyDocument({
        clauses: [
          clause("ch1", {
            label: "第一章",
            heading: "总则",
            paragraphs: ["甲。", "乙。"],
            children: [
              clause("art1", { label: "第一条", paragraphs: ["甲。", "乙。"] }),
              clause("art2", { label: "第二条", paragraphs: ["甲。"] }),
              clause("art3", {
                label: "第三条",
                heading: "渔港",
                paragraphs: ["甲。", "乙。", "丙。"],
              }),
            ],
          }),
          clause("s1", { label: "一、", paragraphs: ["甲。", "乙。"] }),
          clause("s2", { heading: "𠀀".repeat(41) }),
          clause("preamble", { paragraphs: ["甲。", "乙。"] }),
        ],
      }),
    ]),
    "zh-Hans",
  );
  expect(document?.clauses).toEqual([
    [0, "section", "ch1", "第一章", "总则"],
    [1, "section", "art1", "第一条", "", 2],
    [1, "section", "art2", "第二条"],
    [1, "section", "art3", "第三条", "渔港", 3],
    [0, "section", "s1", "一、"],
    [0, "section", "s2", "", "𠀀".repeat(40)],
    [0, "section", "preamble"],
  ]);
  expect([document?.number, document?.order]).toEqual([null, undefined]);
});

test("a document has its number in the script, and its order of 项 and 款 where it is the other one", () => {
  const number = {
    value: { "zh-Hans": "国发〔2024〕1号", "zh-Hant": "國發〔2024〕1號" },
    from: "editor",
  };
  const clauses = [clause("s1", { paragraphs: ["依第一項第二款。"] })];
  const hant = policyDocument({ number, clauses, script: "zh-Hant" });
  expect(serializeCitations(madeCorpus([hant]), "zh-Hant")[0]).toMatchObject({
    number: "國發〔2024〕1號",
  });
  expect(serializeCitations(madeCorpus([hant]), "zh-Hans")[0]?.number).toBe("国发〔2024〕1号");
});
