/** The ledger of promises as rows of a spreadsheet, in the order of its page. */
import { scopeOf } from "../../corpus/indicators/facts.ts";
import {
  type IndicatorPromise,
  isMetAfterDue,
  promises,
} from "../../corpus/indicators/promises.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Titles } from "../../model/types.ts";
import { words } from "../artifacts/documentation.ts";
import { type AddressLanguage, type FileLanguage, titleIn } from "../file-language.ts";
import {
  dateCell,
  periodCell,
  type SheetColumn,
  statedWords,
  titleColumns,
  webUrl,
} from "./statement-rows.ts";
import { boundName, measureName, OBSTACLE_NAMES, STATE_NAMES } from "./table-words.ts";
import { amountCell, unitCell } from "./value-units.ts";

/** The name of the ledger, as its page has it. */
export const PROMISES_TITLE = words("目标台账", "目標清單", "Ledger of promises");

/** A promise with what its row says of it. */
interface PromiseRow {
  readonly promise: IndicatorPromise;
  readonly scope: Titles | undefined;
  readonly url: string;
}

/** A row for each promise. */
export function promiseRows(corpus: Corpus, root: string, language: AddressLanguage): PromiseRow[] {
  return corpus.derive(promises).map((promise) => {
    const [target] = promise.statements;
    return {
      promise,
      scope: scopeOf(corpus, target)?.titles,
      url: webUrl(root, target.placed.target, language),
    };
  });
}

const COLON = words("：", "：", ": ");

/** The later statements as text, oldest first, each on a line: document and words. */
function trail({ later }: IndicatorPromise, lang: FileLanguage): string {
  const lines = later.flatMap(({ document, values }) =>
    values.map(
      (value) => `${titleIn(document.titles, lang)}${COLON[lang]}${statedWords(value, lang)}`,
    ),
  );
  return [...new Set(lines)].join("\n");
}

const YES = words("是", "是", "yes");

/** What a report of a time after the promised date leaves open. */
const AFTER_DUE = words(
  "晚于期限，是否按期达到未见说明",
  "晚於期限，是否按期達到未見說明",
  "after the date; whether it was reached in time is not said",
);

export const PROMISE_COLUMNS: readonly SheetColumn<PromiseRow>[] = [
  {
    name: words("期限", "期限", "Due"),
    width: 10,
    cell: ({ promise }) => dateCell(promise.due),
  },
  {
    name: words("写明的期限", "寫明的期限", "Period stated"),
    width: 16,
    cell: ({ promise }, lang) => periodCell(promise.statements[0], lang),
  },
  ...titleColumns<PromiseRow>(({ promise }) => promise.indicator),
  {
    name: words("量法", "量法", "Measure"),
    width: 10,
    cell: ({ promise }, lang) => measureName(promise.statements[0])[lang],
  },
  {
    name: words("界限", "界限", "Bound"),
    width: 8,
    cell: ({ promise }, lang) => boundName(promise.statements[0])[lang],
  },
  {
    name: words("目标", "目標", "Target"),
    width: 12,
    cell: ({ promise: { statements } }, lang) =>
      amountCell(statements[0], statements[0].amount, lang),
  },
  {
    name: words("至", "至", "To"),
    width: 8,
    cell: ({ promise: { statements } }, lang) => amountCell(statements[0], statements[0].to, lang),
  },
  {
    name: words("单位", "單位", "Unit"),
    width: 8,
    cell: ({ promise }, lang) => unitCell(promise.statements[0], lang),
  },
  {
    name: words("范围", "範圍", "Area"),
    width: 20,
    cell: ({ scope }, lang) => (scope === undefined ? "" : titleIn(scope, lang)),
  },
  {
    name: words("口径不同", "口徑不同", "Counts something else"),
    width: 40,
    cell: ({ promise }, lang) => promise.statements[0].placed.differs?.[lang] ?? "",
  },
  {
    name: words("状态", "狀態", "State"),
    width: 14,
    cell: ({ promise }, lang) => STATE_NAMES[promise.judgement.state][lang],
  },
  {
    name: words("报告值", "報告值", "Reported"),
    width: 12,
    cell: ({ promise: { judgement } }, lang) =>
      judgement.report === null ? "" : amountCell(judgement.report, judgement.report.amount, lang),
  },
  {
    name: words("报告的时间", "報告的時間", "Time of the report"),
    width: 24,
    cell: ({ promise: { judgement } }, lang) => (isMetAfterDue(judgement) ? AFTER_DUE[lang] : ""),
  },
  {
    name: words("不可比的原因", "不可比的原因", "Why not comparable"),
    width: 14,
    cell: ({ promise: { judgement } }, lang) =>
      judgement.obstacle === null ? "" : OBSTACLE_NAMES[judgement.obstacle][lang],
  },
  {
    name: words("其后再无数值", "其後再無數值", "No later figure"),
    width: 10,
    cell: ({ promise }, lang) => (promise.isSilent ? YES[lang] : ""),
  },
  {
    name: words("许诺的文件", "許諾的文件", "Promised in"),
    width: 26,
    cell: ({ promise }, lang) => titleIn(promise.document.titles, lang),
  },
  {
    name: words("原文", "原文", "Original words"),
    width: 44,
    cell: ({ promise }, lang) => statedWords(promise.statements[0], lang),
  },
  {
    name: words("其后各处", "其後各處", "Later statements"),
    width: 60,
    cell: ({ promise }, lang) => trail(promise, lang),
  },
  {
    name: words("网址", "網址", "Address"),
    width: 40,
    ifStated: true,
    cell: ({ url }) => url,
  },
];
