/** promises.json, .csv and .xlsx: the ledger of promises. */
// @ts-nocheck


import type { StatedValue } from "../../../annotate/indicators/stated-values.ts";
import { type IndicatorPromise, promises } from "../../../corpus/indicators/promises.ts";
import { paragraphNumber, wordsAt } from "../../../model/target.ts";
import { writeCsv } from "../../csv.ts";
import { PROMISE_COLUMNS, promiseRows } from "../../indicators/promise-rows.ts";
import { boundOf, inUnit, unitOf } from "../../indicators/statement-rows.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, words } from "../documentation.ts";
import { prettyJson } from "../json.ts";
import { COUNT, list, NUMBER, nullable, record, TEXT, TRUTH } from "../json-schema.ts";

/** A statement of an amount. */
const VALUE = record({
  document: TEXT,
  clause: TEXT,
  paragraph: COUNT,
  quote: TEXT,
  role: TEXT,
  measure: {},
  value: nullable(NUMBER),
  unit: TEXT,
  bound: nullable(TEXT),
  year: nullable({ anyOf: [TEXT, NUMBER] }),
});

export const PROMISE_FILES: Artifact = {
  name: "promises",
  documentation: {
    name: "promises.json",
    about: words(
      "目标台账：文件许下的每个数字与其后各文件的说法；另有 promises.csv、promises.xlsx",
      "目標台賬：文件許下的每個數字與其後各文件的說法；另有 promises.csv、promises.xlsx",
      "The ledger of promises: every promised number with what later documents say of it; also as promises.csv and promises.xlsx",
    ),
    fields: [
      field(
        "id, indicator, due, section",
        "标识；指标；期限，没有则为 null；overdue 已到期、due 将到期、undated 无期限、kept 已兑现",
        "標識；指標；期限，沒有則為 null；overdue 已到期、due 將到期、undated 無期限、kept 已兌現",
        "id; indicator; its date or null; overdue, due, undated or kept",
      ),
      field(
        "state, obstacle, silent",
        "met、on-way、missed、not-comparable、not-reported；不可比的原因；其后的文件是否再未提及",
        "met、on-way、missed、not-comparable、not-reported；不可比的原因；其後的文件是否再未提及",
        "state of the promise; why it is not comparable; true if no later document mentions it",
      ),
      field(
        "target, report, later",
        "目标；据以判定的报告值，没有则为 null；其后各处，按时间排列。各有文件、条文、段落、原文、数值、单位、界限与年份",
        "目標；據以判定的報告值，沒有則為 null；其後各處，按時間排列。各有文件、條文、段落、原文、數值、單位、界限與年份",
        "the target, the report that decides or null, and the later statements by date; each with document, clause, paragraph, words, value, unit, bound and year",
      ),
    ],
    schema: list(
      record({
        id: TEXT,
        indicator: TEXT,
        due: {},
        section: {},
        state: TEXT,
        obstacle: nullable(TEXT),
        silent: TRUTH,
        target: VALUE,
        report: nullable(VALUE),
        later: list(VALUE),
      }),
    ),
  },
  async *files({ corpus, root }) {
    const all = corpus.derive(promises);
    yield { path: dataPath("promises.json"), content: prettyJson(all.map(promiseRecord)) };
    if (all.length === 0) return;
    const rows = promiseRows(corpus, root).map((row) =>
      PROMISE_COLUMNS.map(({ cell }) => cell(row)),
    );
    const names = PROMISE_COLUMNS.map(({ name }) => name);
    yield { path: dataPath("promises.csv"), content: writeCsv([names, ...rows]) };
    const { workbook } = await import("../../workbook.ts");
    const sheet = { title: "目标台账 Promises", columns: PROMISE_COLUMNS, rows };
    yield { path: dataPath("promises.xlsx"), content: await workbook(sheet) };
  },
};

function promiseRecord({ id, indicator, due, section, judgement, ...promise }: IndicatorPromise) {
  return {
    ...{ id, indicator: indicator.id, due, section },
    state: judgement.state,
    obstacle: judgement.obstacle,
    silent: promise.isSilent,
    target: valueRecord(promise.statements[0]),
    report: judgement.report === null ? null : valueRecord(judgement.report),
    later: promise.later.flatMap(({ values }) => values.map(valueRecord)),
  };
}

function valueRecord(value: StatedValue) {
  return {
    document: value.placed.target.document,
    clause: value.placed.target.clause,
    paragraph: paragraphNumber(value.placed.target.part),
    quote: wordsAt(value.at.clause, value.placed.target)["zh-Hans"],
    role: value.placed.role,
    measure: value.measure,
    value: inUnit(value, value.amount),
    unit: unitOf(value),
    bound: boundOf(value),
    year: value.date?.value ?? null,
  };
}
