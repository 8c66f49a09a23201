/** The ledger of promises as rows of a spreadsheet, in the order of its page. */
import { scopeOf } from "../../corpus/indicators/facts.ts";
import { type IndicatorPromise, promises } from "../../corpus/indicators/promises.ts";
import type { Corpus } from "../../model/corpus.ts";
import { wordsAt } from "../../model/target.ts";
import type { Titles } from "../../model/types.ts";
import { words } from "../artifacts/documentation.ts";
import { clauseUrl } from "../clause-address.ts";
import {
  boundOf,
  dateCell,
  inUnit,
  type SheetColumn,
  titleColumns,
  titleIn,
  unitOf,
} from "./statement-rows.ts";

/** A promise with what its row says of it. */
interface PromiseRow {
  readonly promise: IndicatorPromise;
  readonly scope: Titles | undefined;
  readonly quote: string;
  /** The later statements as text, oldest first: document, value, words. */
  readonly trail: string;
  readonly url: string;
}

/** A row for each promise. */
export function promiseRows(corpus: Corpus, root: string): PromiseRow[] {
  return corpus.derive(promises).map((promise) => {
    const [target] = promise.statements;
    const trail = promise.later.flatMap(({ document, values }) =>
      values.map((value) => `${document.id}：${wordsOf(value)}`),
    );
    return {
      promise,
      scope: scopeOf(corpus, target)?.titles,
      quote: wordsOf(target),
      trail: [...new Set(trail)].join("\n"),
      url: clauseUrl(root, target.placed.target),
    };
  });
}

function wordsOf({ at, placed }: IndicatorPromise["statements"][0]): string {
  return wordsAt(at.clause, placed.target)["zh-Hans"].replaceAll("\t", " ");
}

const YES = words("是", "是", "yes");

export const PROMISE_COLUMNS: readonly SheetColumn<PromiseRow>[] = [
  {
    name: words("期限", "期限", "Due"),
    width: 10,
    cell: ({ promise }) => dateCell(promise.due),
  },
  ...titleColumns<PromiseRow>(({ promise }) => promise.indicator),
  {
    name: words("量法", "量法", "Measure"),
    width: 10,
    cell: ({ promise }) => promise.statements[0].measure,
  },
  {
    name: words("界限", "界限", "Bound"),
    width: 8,
    cell: ({ promise }) => boundOf(promise.statements[0]) ?? "",
  },
  {
    name: words("目标", "目標", "Target"),
    width: 12,
    cell: ({ promise: { statements } }) => inUnit(statements[0], statements[0].amount) ?? "",
  },
  {
    name: words("至", "至", "To"),
    width: 8,
    cell: ({ promise: { statements } }) => inUnit(statements[0], statements[0].to) ?? "",
  },
  {
    name: words("单位", "單位", "Unit"),
    width: 8,
    cell: ({ promise }) => unitOf(promise.statements[0]),
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
    cell: ({ promise }) => promise.judgement.state,
  },
  {
    name: words("报告值", "報告值", "Reported"),
    width: 12,
    cell: ({ promise: { judgement } }) =>
      judgement.report === null ? "" : (inUnit(judgement.report, judgement.report.amount) ?? ""),
  },
  {
    name: words("不可比的原因", "不可比的原因", "Why not comparable"),
    width: 14,
    cell: ({ promise }) => promise.judgement.obstacle ?? "",
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
  { name: words("原文", "原文", "Original words"), width: 44, cell: ({ quote }) => quote },
  {
    name: words("其后各处", "其後各處", "Later statements"),
    width: 60,
    cell: ({ trail }) => trail,
  },
  { name: words("网址", "網址", "Address"), width: 40, cell: ({ url }) => url },
];
