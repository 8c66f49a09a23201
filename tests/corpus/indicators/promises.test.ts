/** The ledger of promises on a small content: states, their inputs, silence, order. */
import { expect, test } from "vitest";
import { differences } from "../../../src/corpus/indicators/differences.ts";
import { indicatorFacts } from "../../../src/corpus/indicators/facts.ts";
import { promisedNumbers, promises, statesOf } from "../../../src/corpus/indicators/promises.ts";
import { type PromiseState, reaches } from "../../../src/corpus/indicators/state.ts";
import { PROMISE_COLUMNS, promiseRows } from "../../../src/export/indicators/promise-rows.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { proposalsJson, proposalsText } from "../../../src/node/cli/proposals.ts";
import { loadCollection } from "../../../src/node/content/load-collection.ts";
import { toHtml } from "../../../src/site/html/hast.ts";
import { largeChart, smallChart } from "../../../src/site/indicators/chart.ts";
import { dueWords } from "../../../src/site/indicators/due.ts";
import { notDrawn, panelsOf } from "../../../src/site/indicators/panels.ts";
import { sparkline } from "../../../src/site/indicators/sparkline.ts";
import { contentFolder } from "../../support/content.ts";

const PLAN = `一、目标
到2025年，企业达到200家，平台达到50家以上，人才达到30万，专利达到80件，基地达到9个，总数达到7座。
二、其他
新增学校3所。
`;
const REPORT = `一、成绩
企业达213家，平台近50家，人才达20万，专利达80件。全省基地达9个。
`;
const LATER = `一、现状
2024年，人才达25万。
`;

/** An indicator with the statements `document#clause quote role …`. */
function indicator(id: string, unit: string, statements: readonly string[]): string {
  const listed = statements.map((each) => {
    const [at, quote, role, more = ""] = each.split(" ");
    return `      - { at: ${at}, quote: ${quote}, role: ${role}${more === "" ? "" : `, ${more}`} }`;
  });
  return [
    `  - id: ${id}`,
    "    topic: t",
    `    zh-Hans: ${id}`,
    `    unit: { zh-Hans: ${unit} }`,
    "    statements:",
    ...listed,
  ].join("\n");
}

test("a number that several documents promise is told once, with each state that it has, by date", async () => {
  const corpus = await load(
    indicator("talent", "万人", [
      "a#s1 人才达到30万 target",
      "c#s1 人才达25万 target date:2025",
      "b#s1 人才达20万 target date:2024",
    ]).replaceAll(/date:(\d+)/gu, 'date: "$1", dateWhy: day'),
  );
  const told = promisedNumbers([...promises(corpus), ...promises(corpus)]);
  expect(
    told.map(({ promise: { due, statements }, states }) => [due, statements[0].amount, states]),
  ).toEqual([
    ["2024", 200_000, ["not-reported"]],
    ["2025", 300_000, ["not-reported"]],
    ["2025", 250_000, ["not-reported"]],
  ]);
});

test("a promise without a year has the period that the text states, or none", async () => {
  const corpus = await load(
    [
      indicator("schools", "所", ["a#s2 新增学校3所 target"]),
      indicator("stations", "个", ["a#s2 新建站5个 target"]),
    ].join("\n"),
    "一、目标\n扩建。\n二、其他\n新增学校3所。力争三年内，新建站5个。\n",
  );
  const words = (lang: "zh-hans" | "en") =>
    corpus.derive(promises).map((promise) => dueWords(lang, promise));
  expect(words("zh-hans").toSorted()).toEqual(["三年内", "无期限"]);
  expect(words("en").toSorted()).toEqual(["No date", "within 3 years"]);
});

async function load(indicators: string, plan = PLAN): Promise<Corpus> {
  const source = (id: string, date: string) => `id: ${id}\ntitle: ${id}\ndate: "${date}"\n`;
  const folder = await contentFolder({
    "sources/a/source.txt": plan,
    "sources/a/source.yaml": source("a", "2023"),
    "sources/b/source.txt": REPORT,
    "sources/b/source.yaml": source("b", "2026-01"),
    "sources/c/source.txt": LATER,
    "sources/c/source.yaml": source("c", "2026-02"),
    "indicators.yaml": `scopes: [{ id: city, zh-Hans: 市 }, { id: province, zh-Hans: 省 }]
topics: [{ id: t, zh-Hans: 类 }]
reasons: { day: { zh-Hans: 见上文, en: See above } }
indicators:
${indicators}
`,
  });
  const { corpus, diagnostics } = await loadCollection(folder);
  expect(diagnostics.filter(({ rule }) => rule.startsWith("indicators/"))).toEqual([]);
  return corpus;
}

const ALL = [
  indicator("enterprises", "家", ["a#s1 企业达到200家 target", "b#s1 企业达213家 reported"]),
  indicator("platforms", "家", ["a#s1 平台达到50家以上 target", "b#s1 平台近50家 reported"]),
  indicator("talent", "万人", [
    "a#s1 人才达到30万 target",
    "b#s1 人才达20万 reported",
    "c#s1 人才达25万 reported",
  ]),
  indicator("patents", "件", ["a#s1 专利达到80件 target", "b#s1 专利达80件 reported"]),
  indicator("bases", "个", ["a#s1 基地达到9个 target", "b#s1 基地达9个 reported scope:province"]),
  indicator("silent", "座", ["a#s1 总数达到7座 target"]),
  indicator("schools", "所", ["a#s2 新增学校3所 target"]),
].map((text) => text.replace("scope:province", "scope: province"));

test("the state follows from the latest comparable report of a later document", async () => {
  const corpus = await load(ALL.join("\n"));
  const rows = promises(corpus).map(({ indicator: { id }, section, judgement, isSilent }) => {
    const { state, report, obstacle } = judgement;
    return [section, id, state, report?.amount ?? null, obstacle, isSilent];
  });
  expect(rows).toEqual([
    ["overdue", "silent", "not-reported", null, null, true],
    ["overdue", "platforms", "missed", 50, null, false],
    // The latest report is that of the end of 2025; 2024 was before the promised year.
    ["overdue", "talent", "missed", 200_000, null, false],
    ["overdue", "bases", "not-comparable", 9, "scope", false],
    ["undated", "schools", "not-reported", null, null, true],
    ["kept", "enterprises", "met", 213, null, false],
    ["kept", "patents", "met", 80, null, false],
  ]);
});

test("the table says which promise is met by a report of a time after its date", async () => {
  const statements = ["a#s1 企业达到200家 target", "b#s1 企业达213家 reported DATE"];
  const made = indicator("enterprises", "家", statements);
  const cells = async (date: string) => {
    const corpus = await load(made.replace("DATE", `date: "${date}", dateWhy: day`));
    const column = PROMISE_COLUMNS.find(({ name }) => name.en === "Time of the report");
    const numbers = promisedNumbers(corpus.derive(promises));
    const rows = promiseRows(corpus, "", "en");
    return [
      numbers.map(({ isMetAfterDue }) => isMetAfterDue),
      rows.map((row) => column?.cell(row, "en")),
    ];
  };
  expect(await cells("2026-02")).toEqual([
    [true],
    ["after the date; whether it was reached in time is not said"],
  ]);
  expect(await cells("2025-12")).toEqual([[false], [""]]);
});

test("a report of a time after the promised date is told from one of that date", async () => {
  const after = async (date: string) => {
    const statements = ["a#s1 企业达到200家 target", "b#s1 企业达213家 reported DATE"];
    const made = indicator("enterprises", "家", statements);
    const corpus = await load(made.replace("DATE", `date: "${date}", dateWhy: day`));
    return promises(corpus).map(({ judgement: { state, isAfterDue } }) => [state, isAfterDue]);
  };
  expect(await after("2025")).toEqual([["met", false]]);
  expect(await after("2025-12")).toEqual([["met", false]]);
  expect(await after("2026")).toEqual([["met", true]]);
});

test("a value of an earlier year than the promised one is on the way", async () => {
  const corpus = await load(
    indicator("talent", "万人", ["a#s1 人才达到30万 target", "c#s1 人才达25万 reported"]),
  );
  const [promise] = promises(corpus);
  expect(promise?.judgement).toMatchObject({ state: "on-way", report: { amount: 250_000 } });
  expect(promise?.later.map(({ document }) => document.id)).toEqual(["c"]);
});

test("a place in a ranking is reached from above, and a bound puts a value beside its number", async () => {
  const corpus = await load(ALL.join("\n"));
  const [facts] = indicatorFacts(corpus);
  const [target, report] = facts?.values ?? [];
  if (target === undefined || report === undefined) throw new Error("two values");
  const downward = { ...target, indicator: { ...target.indicator, direction: "down" as const } };
  const of = (amount: number, bound: "nearly" | "more" | null) => ({
    ...report,
    amount,
    statement: { ...report.statement, value: { ...report.statement.value, bound } },
  });
  expect([199, 200, 201].map((amount) => reaches(of(amount, null), target))).toEqual([
    false,
    true,
    true,
  ]);
  expect([199, 200, 201].map((amount) => reaches(of(amount, null), downward))).toEqual([
    true,
    true,
    false,
  ]);
  expect([reaches(of(200, "nearly"), target), reaches(of(200, "more"), target)]).toEqual([
    false,
    true,
  ]);
  expect([reaches(of(200, "nearly"), downward), reaches(of(200, "more"), downward)]).toEqual([
    true,
    false,
  ]);
});

test("a small chart is named by its values, and shows the first and the last", async () => {
  const [facts] = indicatorFacts(
    await load(
      indicator("talent", "万人", ["a#s1 人才达到30万 target", "c#s1 人才达25万 reported"]),
    ),
  );
  const [panel] = panelsOf(facts?.values ?? []);
  if (panel === undefined) throw new Error("a panel");
  const inChinese = toHtml([sparkline("zh-hans", panel)]);
  expect(inChinese).toContain(
    'role="img" aria-label="2024年，报告，25 万人；2025年，目标，30 万人"',
  );
  const ends = inChinese.split("</svg>").at(-1);
  expect(ends?.replace(/<[^>]+>/gu, "|")).toMatch(/2024年\|+ · 25 万人\|+2025年\|+ · 30 万人/u);
});

test("a line joins states of one quantity, not what is added or grown over a span of time", async () => {
  const lines = async (measure: string) => {
    const given = indicator("talent", "万人", [
      `c#s1 人才达25万 reported measure:${measure}`,
      `a#s1 人才达到30万 target measure:${measure}`,
      `b#s1 人才达20万 baseline measure:${measure}`,
    ]).replaceAll("measure:", "measure: ");
    const [facts] = indicatorFacts(await load(given));
    const [panel] = panelsOf(facts?.values ?? []);
    if (panel === undefined) throw new Error("a panel");
    const drawn = [smallChart(panel, ""), largeChart("zh-hans", panel, "")];
    return drawn.map((chart) => {
      const html = toHtml([chart]);
      expect(html.match(/class="mark /gu)).toHaveLength(3);
      return html.match(/<line class="(?:planned|reported)"/gu)?.length ?? 0;
    });
  };
  expect(await lines("whole")).toEqual([2, 2]);
  expect(await lines("added")).toEqual([0, 0]);
  expect(await lines("growth")).toEqual([0, 0]);
});

test("the states of a ledger are those that some promise has, in one order", () => {
  const of = (...states: PromiseState[]) =>
    statesOf(states.map((state) => ({ judgement: { state } })));
  expect(of("not-reported", "met", "not-reported")).toEqual([
    { state: "met", count: 1 },
    { state: "not-reported", count: 2 },
  ]);
  expect(of()).toEqual([]);
});

test("what no chart shows is told apart: the only value of a measure, one that counts something else", async () => {
  const shownOf = async (...statements: string[]) => {
    const given = indicator("talent", "万人", statements).replaceAll("measure:", "measure: ");
    const [facts] = indicatorFacts(await load(given));
    return notDrawn(facts?.values ?? []);
  };
  const path = ["a#s1 人才达到30万 target", "c#s1 人才达25万 reported"] as const;
  expect(await shownOf(...path)).toBeNull();
  const others = await shownOf(...path, "b#s1 人才达20万 reported measure:added");
  expect(others?.single.map(({ measure }) => measure)).toEqual(["added"]);
  expect([others?.hasDiffering, others?.hasNotPlaced]).toEqual([false, false]);
});

test("values that stand against each other are found", async () => {
  const corpus = await load(ALL.join("\n"));
  const kinds = indicatorFacts(corpus).map((facts) => [
    facts.indicator.id,
    differences(facts).map(({ kind, values }) => [kind, values.map(({ amount }) => amount)]),
  ]);
  expect(kinds.filter(([, found]) => (found?.length ?? 0) > 0)).toEqual([
    ["bases", [["scopes", [9, 9]]]],
  ]);
});

test("amounts that no indicator has are proposed with the indicator that their words name", async () => {
  const corpus = await load(
    indicator("企业", "家", ["a#s1 企业达到200家 target"]).replace("id: 企业", "id: e"),
  );
  const text = proposalsText(corpus);
  expect(text).toContain(
    '  - { at: b#s1, quote: "企业达213家", role: reported }  # e?; role: the text does not tell',
  );
  expect(text).toContain('  - { at: a#s1, quote: "平台达到50家以上", role: target }');
  expect(text).not.toContain("企业达到200家");
  const [{ file, statements }] = JSON.parse(proposalsJson(corpus)).slice(-1);
  expect([file, statements.length]).toEqual(["indicators.yaml", 12]);
});
