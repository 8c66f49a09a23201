/** The ledger of promises as rows of a spreadsheet, in the order of its page. */
import { scopeOf } from "../../corpus/indicators/facts.ts";
import { type IndicatorPromise, promises } from "../../corpus/indicators/promises.ts";
import type { Corpus } from "../../model/corpus.ts";
import { wordsAt } from "../../model/target.ts";
import type { Titles } from "../../model/types.ts";
import { clauseUrl } from "../clause-address.ts";
import { boundOf, dateCell, inUnit, type SheetColumn, unitOf } from "./statement-rows.ts";

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

export const PROMISE_COLUMNS: readonly SheetColumn<PromiseRow>[] = [
  { name: "期限 Due", width: 10, cell: ({ promise }) => dateCell(promise.due) },
  { name: "指标（简体）", width: 30, cell: ({ promise }) => promise.indicator.titles["zh-Hans"] },
  { name: "指標（繁體）", width: 30, cell: ({ promise }) => promise.indicator.titles["zh-Hant"] },
  { name: "Indicator", width: 40, cell: ({ promise }) => promise.indicator.titles.en ?? "" },
  { name: "量法 Measure", width: 10, cell: ({ promise }) => promise.statements[0].measure },
  { name: "界限 Bound", width: 8, cell: ({ promise }) => boundOf(promise.statements[0]) ?? "" },
  {
    name: "目标 Target",
    width: 12,
    cell: ({ promise: { statements } }) => inUnit(statements[0], statements[0].amount) ?? "",
  },
  {
    name: "至 To",
    width: 8,
    cell: ({ promise: { statements } }) => inUnit(statements[0], statements[0].to) ?? "",
  },
  { name: "单位 Unit", width: 8, cell: ({ promise }) => unitOf(promise.statements[0]) },
  { name: "范围 Area", width: 20, cell: ({ scope }) => scope?.["zh-Hans"] ?? "" },
  {
    name: "口径不同 Differs",
    width: 40,
    cell: ({ promise }) => promise.statements[0].placed.differs?.["zh-Hans"] ?? "",
  },
  { name: "状态 State", width: 14, cell: ({ promise }) => promise.judgement.state },
  {
    name: "报告值 Reported",
    width: 12,
    cell: ({ promise: { judgement } }) =>
      judgement.report === null ? "" : (inUnit(judgement.report, judgement.report.amount) ?? ""),
  },
  {
    name: "不可比的原因 Why not comparable",
    width: 14,
    cell: ({ promise }) => promise.judgement.obstacle ?? "",
  },
  {
    name: "其后再无数值 No later figure",
    width: 10,
    cell: ({ promise }) => (promise.isSilent ? "是 yes" : ""),
  },
  {
    name: "许诺的文件 Promised in",
    width: 26,
    cell: ({ promise }) => promise.document.titles["zh-Hans"],
  },
  { name: "原文 Words", width: 44, cell: ({ quote }) => quote },
  { name: "其后各处 Later statements", width: 60, cell: ({ trail }) => trail },
  { name: "网址 Address", width: 40, cell: ({ url }) => url },
];
