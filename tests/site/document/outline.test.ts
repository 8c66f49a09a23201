/** The names of clauses in outlines: on English pages each in English, as far as there is any. */
import { expect, test } from "vitest";
import { outline } from "../../../src/site/document/outline.ts";
import { titleInOutline } from "../../../src/site/document/outline-title.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

const document = policyDocument({
  id: "d",
  clauses: [
    clause("preamble", { paragraphs: ["为深入推进建设，制定本意见。"] }),
    { ...clause("s1", { label: "一、", heading: "目标" }), english: "Goals" },
    clause("s2", { label: "二、", heading: "任务", paragraphs: ["建设平台。"] }),
    clause("s3", { label: "三、", paragraphs: ["无译文。"] }),
    clause("s4", { label: "四、", paragraphs: ["建设平台。"] }),
  ],
  translations: {
    en: {
      preamble: ["These opinions are drawn up to advance the drive further."],
      s1: ["Text."],
      s2: ["Build platforms."],
      s4: ["Build platforms."],
    },
  },
});
const corpus = madeCorpus([document]);

test("a clause without a heading is named by the first words of its translation, which are no title", () => {
  const { clauses } = outline("en", corpus, document);
  expect(clauses.map(([, id, , , english]) => [id, english])).toEqual([
    ["preamble", "These opinions are drawn up to advance…"],
    ["s1", "Goals"],
    ["s2", undefined],
    ["s3", undefined],
    ["s4", "Build platforms."],
  ]);
  expect(clauses.map(titleInOutline)).toEqual([null, "Goals", null, null, null]);
});

test("Chinese pages name each clause in Chinese", () => {
  for (const [, , , , english] of outline("zh-hans", corpus, document).clauses) {
    expect(english).toBeUndefined();
  }
});
