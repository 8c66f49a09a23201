/** promises.json, and its tables in every language: the ledger of promises. */

import { type IndicatorPromise, promises } from "../../../corpus/indicators/promises.ts";
import { type AddressLanguage, addressLanguages } from "../../file-language.ts";
import { PROMISE_COLUMNS, PROMISES_TITLE, promiseRows } from "../../indicators/promise-rows.ts";
import { sheetFiles } from "../../indicators/sheet-files.ts";
import { STATEMENT, statementRecord } from "../../indicators/statement-record.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, words } from "../documentation.ts";
import { prettyJson } from "../json.ts";
import { list, nullable, record, TEXT, TRUTH } from "../json-schema.ts";

export const PROMISE_FILES: Artifact = {
  name: "promises",
  documentation: {
    name: "promises.json",
    about: words(
      "目标台账：文件许下的每个数字与其后各文件的说法；另有表格 promises-zh-hans.csv 与 .xlsx（繁体、英文：-zh-hant、-en）",
      "目標清單：文件許下的每個數字與其後各文件的說法；另有表格 promises-zh-hant.csv 與 .xlsx（簡體、英文：-zh-hans、-en）",
      "The ledger of promises: every promised number with what later documents say of it; also as tables, promises-en.csv and .xlsx (in Chinese: -zh-hans, -zh-hant)",
    ),
    fields: [
      field(
        "id, indicator, due, section",
        "标识；指标；期限，没有则为 null；overdue 已到期、due 将到期、undated 无期限、kept 已兑现",
        "標識；指標；期限，沒有則為 null；overdue 已到期、due 將到期、undated 無期限、kept 已兌現",
        "id; indicator; its date or null; overdue, due, undated or kept",
      ),
      field(
        "state, obstacle, afterDue, silent",
        "met、on-way、missed、not-comparable、not-reported；不可比的原因；报告所指的时间是否晚于期限；是否有更晚的文件而均未给出数值",
        "met、on-way、missed、not-comparable、not-reported；不可比的原因；報告所指的時間是否晚於期限；是否有更晚的文件而均未給出數值",
        "state of the promise; why it is not comparable; true if the report is of a time after its date; true if there are later documents and none states a value",
      ),
      field(
        "target, report, later",
        "目标；据以判定的报告值，没有则为 null；其后各处，按时间排列。各条与 indicators.json 的 statements 相同",
        "目標；據以判定的報告值，沒有則為 null；其後各處，按時間排列。各條與 indicators.json 的 statements 相同",
        "the target, the report that decides or null, and the later statements by date; each as in the statements of indicators.json",
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
        afterDue: TRUTH,
        silent: TRUTH,
        target: STATEMENT,
        report: nullable(STATEMENT),
        later: list(STATEMENT),
      }),
    ),
  },
  async *files({ corpus, root }) {
    const all = corpus.derive(promises);
    yield { path: dataPath("promises.json"), content: prettyJson(all.map(promiseRecord)) };
    if (all.length === 0) return;
    const rowsIn = (language: AddressLanguage) => promiseRows(corpus, root, language);
    yield* sheetFiles(
      "promises",
      PROMISES_TITLE,
      PROMISE_COLUMNS,
      rowsIn,
      addressLanguages(corpus.site),
    );
  },
};

function promiseRecord({ id, indicator, due, section, judgement, ...promise }: IndicatorPromise) {
  return {
    ...{ id, indicator: indicator.id, due, section },
    state: judgement.state,
    obstacle: judgement.obstacle,
    afterDue: judgement.isAfterDue,
    silent: promise.isSilent,
    target: statementRecord(promise.statements[0]),
    report: judgement.report === null ? null : statementRecord(judgement.report),
    later: promise.later.flatMap(({ values }) => values.map(statementRecord)),
  };
}
