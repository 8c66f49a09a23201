/** English names and titles, and the clauses that titles lead to. */
import { expect, test } from "vitest";
import type { HierarchyNode } from "../../../src/model/types.ts";
import { collectEnglish } from "../../../src/search/index/collect-english.ts";
import { indexedClauses } from "../../../src/search/index/indexed-clauses.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

const titled = (en: string | null) => ({ "zh-Hans": "题", "zh-Hant": "題", en });
const node = (id: string, en: string | null, children: readonly HierarchyNode[] = []) => ({
  ...{ id, clause: id, quote: null, label: { "zh-Hans": "", "zh-Hant": "" }, titles: titled(en) },
  ...{ level: 1, parent: null, children },
});

test("titles lead to clauses, those of documents to the first one, those of hierarchies to their top", () => {
  const collection = madeCorpus(
    [
      policyDocument({
        id: "a",
        titles: titled("Plan"),
        clauses: [
          clause("s1", { english: "Ports", children: [clause("s1-1", { english: null })] }),
          clause("s2", { english: "Tasks" }),
        ],
      }),
      policyDocument({
        id: "b",
        titles: titled(null),
        clauses: [clause("s1", { english: "Ports" })],
      }),
      policyDocument({ id: "c", titles: titled("Empty") }),
    ],
    {
      hierarchies: [
        {
          ...{ id: "h", titles: titled("All tasks"), document: "a", root: "s2", scheme: null },
          nodes: [node("s1", "Ports"), node("s1-1", "Berths")],
        },
        {
          ...{ id: "g", titles: titled("Both"), document: "a", root: null, scheme: null },
          nodes: [node("s1", null, [node("s1-1", "Lights")]), node("s2", null)],
        },
      ],
    },
  );
  const clauses = indexedClauses(collection, createFolding(new Map()));
  const { titles } = collectEnglish(collection, clauses, "zh-Hans");
  expect(titles).toEqual([
    [0, "Ports"],
    [2, "Tasks"],
    [3, "Ports"],
    [0, "Plan"],
    [2, "All tasks"],
    [1, "Berths"],
    [0, "Both"],
    [2, "Both"],
    [1, "Lights"],
  ]);
});

test("names have their Chinese in the script, the title before other forms, and their pinyin", () => {
  const collection = madeCorpus([], {
    glossary: [
      {
        ...{ id: "port", titles: { "zh-Hans": "渔港", "zh-Hant": "漁港", en: "fishing port" } },
        aliases: { "zh-Hans": ["港"], "zh-Hant": ["港口"], en: ["port"] },
        ...{ pinyin: "yúgǎng", except: [], clauses: [] },
        definition: { "zh-Hans": "", "zh-Hant": "", en: "" },
      },
    ],
    words: [{ english: "talent", chinese: { "zh-Hans": ["人才"], "zh-Hant": ["人才", "英才"] } }],
  });
  expect(collectEnglish(collection, [], "zh-Hant").terms).toEqual([
    [["漁港", "港口"], ["fishing port", "port"], "yugang:2"],
    [["人才", "英才"], ["talent"], ""],
  ]);
  expect(collectEnglish(collection, [], "zh-Hans").terms).toEqual([
    [["渔港", "港"], ["fishing port", "port"], "yugang:2"],
    [["人才"], ["talent"], ""],
  ]);
});
