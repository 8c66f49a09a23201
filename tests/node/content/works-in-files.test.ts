/** Ids of works in the files of an editor: each means the current version, and what does not exist is told. */
import { expect, test } from "vitest";
import type { Collection } from "../../../src/model/types.ts";
import { loadCollection } from "../../../src/node/content/load-collection.ts";
import { contentFolder } from "../../support/content.ts";

function law(year: number, words: string): string {
  return `第一章　总则\n第一条　为了保护湖泊，制定本法。\n第二章　保护\n第二条　${words}湖泊总面积达到${year}亩。\n`;
}

/** A law in two versions and a draft, and a plan; `lake-law` is the work. */
const SOURCES = {
  "sources/law-1/source.txt": law(1000, "禁止围湖。"),
  "sources/law-1/source.yaml":
    "id: law-1\ntitle: 湖泊法\ngenre: law\ndate: 2010-01-01\nversionOf: lake-law\ninForceFrom: 2010-02-01\n",
  "sources/law-2/source.txt": law(2000, "禁止围湖造地。"),
  "sources/law-2/source.yaml":
    "id: law-2\ntitle: 湖泊法\ngenre: law\ndate: 2020-01-01\nversionOf: lake-law\ninForceFrom: 2020-02-01\n",
  "sources/law-3/source.txt": law(3000, "禁止围湖造田。"),
  "sources/law-3/source.yaml":
    "id: law-3\ntitle: 湖泊法（草案）\ngenre: law\ndate: 2030-01-01\nversionOf: lake-law\ndraft: true\n",
  "sources/plan/source.txt": "一、任务\n保护湖泊。\n（一）治水。清淤。\n（二）造林。植树。\n",
};

const PLAN = `id: plan
title: 湖泊规划
date: { value: "2021-01-01", from: LAW#s2-2 }
replaces: { value: LAW, from: LAW#s1-1 }
`;

/** Every file that may name a document, with the law as `LAW`. */
const FILES: Readonly<Record<string, string>> = {
  "sources/plan/source.yaml": PLAN,
  "site.yaml": "name: { zh-Hans: 库 }\ndescription: { zh-Hans: 述 }\nfeatured: [plan, LAW]\n",
  "glossary.yaml":
    "- { id: lake-law, zh-Hans: 围湖造地, pinyin: wéihúzàodì, en: reclaiming lakes, definition: { zh-Hans: 释, en: d }, clauses: [LAW#s2-2] }\n",
  "hierarchies.yaml": `- { id: law-tasks, title: { zh-Hans: 法 }, document: LAW, root: s2 }
- { id: plan-tasks, title: { zh-Hans: 划 }, document: plan, root: s1 }
`,
  "correspondences.yaml": `overview: { of: plan-tasks, with: [LAW] }
links:
  - { from: plan-tasks/s1-1, to: [LAW/s2, LAW/s1], why: { zh-Hans: 同, en: same } }
`,
  "indicators.yaml": `scopes:
  - { id: city, zh-Hans: 全市, en: city }
  - { id: lakes, zh-Hans: 湖区, en: lakes, documents: [LAW] }
topics: [{ id: water, zh-Hans: 水, en: Water }]
read: [LAW]
indicators:
  - id: area
    topic: water
    zh-Hans: 面积
    en: Area
    unit: { zh-Hans: 亩, en: mu }
    statements: [{ at: LAW#s2-2, quote: 总面积达到2000亩, role: reported }]
`,
  "translations.yaml": `documents: { LAW: Lakes Act, plan: Lakes Plan }
clauses:
  LAW: { s1: General, s2: Protection }
`,
};

async function load(name: string, more: Readonly<Record<string, string>> = {}) {
  const files = Object.entries({ ...FILES, ...more }).map(
    ([file, text]) => [file.replaceAll("LAW", name), text.replaceAll("LAW", name)] as const,
  );
  return loadCollection(await contentFolder({ ...SOURCES, ...Object.fromEntries(files) }));
}

/** The collection as plain data. */
function plain({ site, documents, hierarchies, glossary, ...others }: Collection): unknown {
  const { correspondences, overview, indicators } = others;
  return { site, documents, hierarchies, glossary, correspondences, overview, indicators };
}

const ENTRY = "## s2-2 (00000000)\n\nReclaiming lakes is prohibited. The lakes cover 2,000 mu.\n";

test("a work's id means the document that is its current version, in every file", async () => {
  const translated = { "translations/LAW.en.md": ENTRY };
  const [byWork, byDocument] = await Promise.all([
    load("lake-law", translated),
    load("law-2", translated),
  ]);
  expect(plain(byWork.corpus)).toEqual(plain(byDocument.corpus));
  const told = ({ diagnostics }: typeof byWork) =>
    diagnostics.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
  expect(told(byWork)).toEqual(told(byDocument));
  expect(byWork.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const { corpus } = byWork;
  const [lawTasks] = corpus.hierarchies;
  expect(lawTasks).toMatchObject({ document: "law-2", root: "s2" });
  expect(corpus.document("law-2")).toMatchObject({
    titles: { en: "Lakes Act" },
    translations: { en: { "s2-2": [expect.stringContaining("2,000 mu")] } },
  });
  expect(corpus.document("plan")).toMatchObject({
    date: { from: "law-2#s2-2" },
    version: { replaces: { value: [{ document: "law-2" }] } },
  });
});

test("what is written for the version goes before what is written for its work", async () => {
  const { corpus, diagnostics } = await load("lake-law", {
    "translations.yaml":
      "documents: { law-2: Lakes Act 2020, lake-law: Lakes Act }\nclauses:\n  law-2: { s1: Own }\n  lake-law: { s1: Old, s2: Protection, s9: Nothing }\n",
    "translations/lake-law.en.md": ENTRY,
    "translations/law-2.en.md": ENTRY,
  });
  const law = corpus.document("law-2");
  expect([law?.titles.en, ...(law?.clauses ?? []).map(({ english }) => english)]).toEqual([
    ...["Lakes Act 2020", "Own", "Protection"],
  ]);
  const told = diagnostics.map(({ rule, file, line }) => `${rule} ${file}:${line}`);
  expect(told).toContain("translation/unknown-id translations.yaml:4");
  expect(told).toContain("translation/repeated-entry translations/law-2.en.md:1");
});

test("a clause that the current version does not have is told, with the version that was meant", async () => {
  const { diagnostics } = await load("lake-law", {
    "glossary.yaml": FILES["glossary.yaml"]?.replace("#s2-2", "#s2-9") ?? "",
    "hierarchies.yaml": FILES["hierarchies.yaml"]?.replace("root: s2", "root: s7") ?? "",
    "correspondences.yaml": FILES["correspondences.yaml"]?.replace("LAW/s1", "LAW/s8") ?? "",
    "indicators.yaml": FILES["indicators.yaml"]?.replace("#s2-2", "#s6") ?? "",
    "translations.yaml": "clauses:\n  lake-law: { s5: Nothing }\n",
    "sources/plan/source.yaml": PLAN.replace("#s2-2", "#s4"),
  });
  const means = "“lake-law” means its current version, “law-2”.";
  const own = (rule: string) => diagnostics.filter((each) => each.rule === rule);
  for (const rule of ["glossary/unknown-clause", "hierarchy/unknown-clause"]) {
    expect(own(rule)).toMatchObject([{ message: expect.stringContaining(means) }]);
  }
  expect(own("correspondence/unknown-node")).toMatchObject([
    { message: `There is no node “law-2/s8”. ${means}`, line: 3 },
  ]);
  expect(own("indicators/unknown-id")).toMatchObject([
    { message: expect.stringContaining(means), line: 12 },
  ]);
  expect(own("translation/unknown-id")).toMatchObject([
    { message: expect.stringContaining(means), line: 2 },
  ]);
  expect(own("metadata/unknown-origin")).toMatchObject([
    { message: expect.stringContaining("law-2#s4"), file: "sources/plan/source.yaml", line: 3 },
  ]);
});

test("an id that neither a document nor a work has is told as before", async () => {
  const { diagnostics } = await load("lake-laws", {
    "sources/plan/source.yaml": PLAN.replace("value: LAW", "value: lake-laws"),
    "translations/lake-laws.en.md": ENTRY,
  });
  const rules = new Set(diagnostics.map(({ rule }) => rule));
  expect([...rules].toSorted()).toEqual(
    expect.arrayContaining([
      ...["correspondence/unknown-node", "correspondence/unknown-part", "glossary/unknown-clause"],
      ...["hierarchy/unknown-document", "indicators/unknown-id", "metadata/unknown-origin"],
      ...["site/unknown-document", "translation/unknown-id", "version/unknown-document"],
    ]),
  );
  expect(diagnostics.every(({ message }) => !message.includes("current version"))).toBe(true);
});

test("pages link to works, their clauses and comparisons", async () => {
  const page = (address: string) => ({
    "pages/own.zh-Hans.md": `---\ntitle: 甲\n---\n\n[乙](${address})\n`,
  });
  const faults = async (address: string) =>
    (await load("lake-law", page(address))).diagnostics.filter(
      ({ rule }) => rule === "page/unknown-address",
    ).length;
  expect(await faults("/docs/lake-law/#s2-2")).toBe(0);
  expect(await faults("/docs/lake-law/#s2-9")).toBe(1);
  expect(await faults("/versions/lake-law/")).toBe(0);
  expect(await faults("/versions/law-1..law-2/")).toBe(0);
  expect(await faults("/versions/law-2..law-1/")).toBe(1);
});
