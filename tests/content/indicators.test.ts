/** The indicators and the ledger of promises of the real content, for a person to read, and what must hold of them. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { unplacedStatements } from "../../src/annotate/indicators/check-indicators.ts";
import { proposeStatement } from "../../src/annotate/indicators/propose-statements.ts";
import { nextRecord } from "../../src/corpus/changes/next-record.ts";
import { indicatorFacts } from "../../src/corpus/indicators/facts.ts";
import { promises } from "../../src/corpus/indicators/promises.ts";
import { PROMISE_STATES } from "../../src/corpus/indicators/state.ts";
import { INDICATOR_FILES } from "../../src/export/artifacts/annotations/indicators.ts";
import { PROMISE_FILES } from "../../src/export/artifacts/annotations/promises.ts";
import { madeAnew } from "../../src/export/artifacts/artifact.ts";
import { FILE_LANGUAGES } from "../../src/export/file-language.ts";
import {
  boundName,
  measureName,
  OBSTACLE_NAMES,
  ROLE_NAMES,
  STATE_NAMES,
} from "../../src/export/indicators/table-words.ts";
import { STATEMENT_ROLES } from "../../src/model/indicators.ts";
import { addressOf, wordsAt } from "../../src/model/target.ts";
import { annotatorTools } from "../../src/node/adapters/annotator-tools.ts";
import type { Language } from "../../src/site/i18n/languages.ts";
import { OBSTACLE_WORDS, ROLE_WORDS, STATE_WORDS } from "../../src/site/i18n/tasks/indicators.ts";
import { plainValue, shownValue } from "../../src/site/indicators/numbers.ts";
import { contentFolder } from "../support/content.ts";
import { openSheets, readCsv } from "../support/libreoffice.ts";
import { unguarded } from "../support/read-csv.ts";
import { corpus, coverage, diagnostics } from "../support/real-content.ts";

const facts = corpus.derive(indicatorFacts);

test("every statement reads as its golden list", async () => {
  const lines = facts.flatMap(({ indicator, values }) => [
    `${indicator.id} · ${indicator.titles["zh-Hans"]} · ${indicator.titles.en}`,
    ...values.map((value) => {
      const { placed, statement, at, date } = value;
      const { part, start, end } = statement.target;
      const words = (from: number, to: number) =>
        wordsAt(at.clause, { part, start: from, end: to })["zh-Hans"].replaceAll("\t", " ⇥ ");
      const quote = placed.target;
      const shown = `${words(quote.start, start)}【${words(start, end)}】${words(end, quote.end)}`;
      const stated = [placed.role, plainValue("zh-hans", value), plainValue("en", value)];
      const dated = date === null ? "no date" : `${date.value} (${date.from})`;
      const differs = placed.differs === null ? "" : "  ≠";
      return `  ${[...stated, dated, placed.scope].join(" | ")}  ${addressOf(quote)}-p${part}  ${shown}${differs}`;
    }),
  ]);
  const golden = new URL("golden/indicators.txt", import.meta.url).pathname;
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden);
});

test("the ledger reads as its golden list", async () => {
  const lines = promises(corpus).map(({ section, due, id, statements, judgement, ...promise }) => {
    const { state, report, obstacle } = judgement;
    const result = report === null ? [] : [plainValue("zh-hans", report), report.at.document.id];
    const silent = promise.isSilent ? ["silent"] : [];
    const later = promise.later.map(({ document, values }) => `${document.id}×${values.length}`);
    return [
      ...[section, due ?? "no date", id, plainValue("zh-hans", statements[0])],
      ...[promise.document.id, state, ...result, obstacle ?? "", ...silent, later.join(" ")],
    ]
      .filter((part) => part !== "")
      .join(" | ");
  });
  const golden = new URL("golden/promises.txt", import.meta.url).pathname;
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden);
});

test("each amount of the six documents has an indicator or a reason why not", () => {
  expect(corpus.indicators.read.toSorted()).toEqual(
    corpus.documents.map(({ id }) => id).toSorted(),
  );
  expect(unplacedStatements(corpus)).toEqual([]);
  expect(diagnostics.filter(({ rule }) => rule.startsWith("indicators/"))).toEqual([]);
});

test("at least 25 indicators are spoken of in two places or more, and 20 in two documents", () => {
  const documents = facts.map(({ values }) => new Set(values.map(({ at }) => at.document.id)).size);
  expect(facts.filter(({ values }) => values.length > 1).length).toBeGreaterThanOrEqual(25);
  expect(documents.filter((count) => count > 1).length).toBeGreaterThanOrEqual(20);
});

test("most statements would be proposed for their own indicator, and hardly any for another", () => {
  const proposed = facts.flatMap(({ indicator, values }) =>
    values.map(({ statement }) => ({
      own: indicator.id,
      proposed: proposeStatement(corpus, statement).indicator,
    })),
  );
  const right = proposed.filter((each) => each.proposed === each.own).length;
  const wrong = proposed.filter((each) => each.proposed !== null && each.proposed !== each.own);
  expect(right / proposed.length).toBeGreaterThan(0.6);
  expect(wrong.length / proposed.length).toBeLessThan(0.15);
});

/** The files of the artifacts of both, by name, on a site with a host. */
async function writtenFiles(): Promise<Map<string, Uint8Array | string>> {
  const { overrides } = corpus;
  const context = {
    ...{ corpus, coverage, diagnostics, root: "https://example.org/", taskFormats: [] },
    dataFiles: [],
    record: nextRecord(corpus, null, null),
    tools: annotatorTools(overrides),
    ofText: madeAnew,
  };
  const written = new Map<string, Uint8Array | string>();
  for (const artifact of [INDICATOR_FILES, PROMISE_FILES]) {
    for await (const { path, content } of artifact.files(context)) {
      if (typeof content === "string" || content instanceof Uint8Array) {
        written.set(path.replace("data/", ""), content);
      }
    }
  }
  return written;
}

/** The columns of a table by their heads in the language of the file. */
function columnsOf(file: Uint8Array | string | undefined): Map<string, string[]> {
  const [heads = [], ...rows] = readCsv(String(file));
  return new Map(heads.map((head, at) => [head, rows.map((row) => unguarded(row[at] ?? ""))]));
}

const HEADS = {
  "zh-hans": { words: ["原文", "其后各处"], unit: "单位", url: "网址" },
  "zh-hant": { words: ["原文", "其後各處"], unit: "單位", url: "網址" },
  en: { words: ["Original words", "Later statements"], unit: "Unit", url: "Address" },
} as const;

describe.each(["zh-hans", "zh-hant", "en"] as const)("the tables in %s", (language) => {
  const { words, unit, url } = HEADS[language];
  const script = language === "zh-hant" ? "zh-Hant" : "zh-Hans";

  test.each(["indicators", "promises"])("%s speak the language of their file", async (name) => {
    const columns = columnsOf((await writtenFiles()).get(`${name}-${language}.csv`));
    for (const [head, cells] of columns) {
      const isQuoted = [...words, url].some((each) => each === head);
      const isOther = /简体|繁体|简體|繁體|簡體|英文|Chinese|标识|標識|id$|条文|條文|Clause/u.test(
        head,
      );
      if (isQuoted || isOther) continue;
      for (const cell of cells) {
        if (language === "en") expect(cell, head).not.toMatch(/\p{Script=Han}/u);
        else expect(cell, head).toMatch(/^[\d.%-]*$|\p{Script=Han}/u);
      }
    }
    for (const address of columns.get(url) ?? []) {
      expect(address).toMatch(new RegExp(`^https://example\\.org/${language}/docs/`, "u"));
    }
    const quotes = columns.get(words[0]) ?? [];
    const texts = facts.flatMap(({ values }) =>
      values.map(({ at, placed }) =>
        wordsAt(at.clause, placed.target)[script].replaceAll("\t", " "),
      ),
    );
    expect(quotes.filter((quote) => !texts.includes(quote))).toEqual([]);
  });

  test("say the period that a text states instead of a year", async () => {
    const [period, head] = {
      "zh-hans": ["三年内", "写明的期限"],
      "zh-hant": ["三年內", "寫明的期限"],
      en: ["within 3 years", "Period stated"],
    }[language];
    for (const [name, quoted] of [
      ["indicators", "新获批1-2家"],
      ["promises", "新获批1-2家"],
    ]) {
      const columns = columnsOf((await writtenFiles()).get(`${name}-${language}.csv`));
      const rows = columns.get(words[0]) ?? [];
      const at = rows.findIndex((row) => row.replace("獲", "获").includes(quoted ?? ""));
      expect(columns.get(head ?? "")?.[at], name).toBe(period);
    }
  });

  test("have the number of a statement in its unit, as the page reads it", async () => {
    const columns = columnsOf((await writtenFiles()).get(`indicators-${language}.csv`));
    const values = facts.flatMap(({ values: own }) => own);
    const number = columns.get({ "zh-hans": "数值", "zh-hant": "數值", en: "Value" }[language]);
    expect(columns.get(unit)).toHaveLength(values.length);
    for (const [index, value] of values.entries()) {
      const shown = shownValue(language, value).number;
      const cell = [number?.[index] ?? "", columns.get(unit)?.[index] ?? ""] as const;
      const stated = /^[\d,.]+/u.exec(shown)?.[0].replaceAll(",", "");
      if (stated === undefined) continue;
      const scale = / billion/u.test(shown) ? 1e9 : / million/u.test(shown) ? 1e6 : 1;
      const isPlace = cell[1] === "place";
      expect([Number(cell[0]), isPlace || shown.endsWith(cell[1])], shown).toEqual([
        Number((Number(stated) * scale).toPrecision(12)),
        true,
      ]);
    }
  });
});

test("tables and pages have the same words for states, roles and reasons", () => {
  for (const [lang, language] of Object.entries(FILE_LANGUAGES)) {
    const page = lang as Language;
    for (const role of STATEMENT_ROLES) {
      expect(ROLE_NAMES[role][language]).toBe(ROLE_WORDS[role][page]);
    }
    for (const state of PROMISE_STATES) {
      expect(STATE_NAMES[state][language]).toBe(STATE_WORDS[state][page]);
    }
    for (const { values } of facts) {
      for (const value of values) {
        const { bound, before, after } = shownValue(page, value);
        expect(boundName(value)[language]).toBe(bound);
        if (value.measure !== "whole") {
          expect(measureName(value)[language]).toBe(before || after);
        }
      }
    }
    for (const obstacle of ["scope", "measure", "differs", "number"] as const) {
      expect(OBSTACLE_WORDS[obstacle][page].startsWith(OBSTACLE_NAMES[obstacle][language])).toBe(
        true,
      );
    }
  }
});

test("the spreadsheets of statements and of the ledger show their rows in LibreOffice", async () => {
  const folder = await contentFolder({});
  const written = await writtenFiles();
  const sheets = ["indicators-en.xlsx", "promises-en.xlsx"];
  for (const name of sheets) await writeFile(join(folder, name), written.get(name) ?? "");
  const shown = await openSheets(
    sheets.map((name) => join(folder, name)),
    folder,
  );
  for (const name of sheets) {
    const csv = readCsv(String(written.get(name.replace(".xlsx", ".csv"))));
    const plain = (cells: string[][] = []): string[][] => cells.map((row) => row.map(unguarded));
    expect(plain(shown.get(name)), name).toEqual(plain(csv));
  }
  for (const name of sheets) {
    expect(shown.get(name)?.[0]?.join(""), name).not.toMatch(/\p{Script=Han}/u);
  }
  expect(shown.get("promises-en.xlsx")?.length).toBe(promises(corpus).length + 1);
  expect(shown.get("indicators-en.xlsx")?.length).toBe(
    facts.reduce((sum, { values }) => sum + values.length, 1),
  );
});
