/** The words of the pages of indicators and of the ledger of promises, in three languages. */
import type { DifferenceKind } from "../../../corpus/indicators/differences.ts";
import type { LedgerSection } from "../../../corpus/indicators/promises.ts";
import type { Obstacle, PromiseState } from "../../../corpus/indicators/state.ts";
import type { Measure, StatementRole } from "../../../model/indicators.ts";
import type { Stated } from "../../../search/format/index-format.ts";
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

/** The whole table, for checks; pages use `indicatorWord`. Words in braces stand for numbers and names. */
export const INDICATOR_STRINGS = {
  title: wording("指标", "指標", "Indicators"),
  lead: wording(
    "文件里写明的数字，按统计对象归类：从哪里起步，要到哪里，后来报告到了哪里。每个数字都引原句，并通向它所在的条文。文本没有写的，这里也没有。",
    "文件裏寫明的數字，按統計對象歸類：從哪裏起步，要到哪裏，後來報告到了哪裏。每個數字都引原句，並通向它所在的條文。文本沒有寫的，這裏也沒有。",
    "The numbers that the documents state, by what they count: where it began, where it is to go, and what was reported later. Every number is quoted in its sentence and leads to its clause. What no text says is not here.",
  ),
  toPromises: wording(
    "目标兑现了没有：目标台账",
    "目標兌現了沒有：目標清單",
    "Were they met? The ledger of promises",
  ),
  toIndicators: wording("全部指标", "全部指標", "All indicators"),
  legend: wording("图例", "圖例", "Key to the charts"),
  noChart: wording(
    "只有一个可画的数值，不作图。",
    "只有一個可畫的數值，不作圖。",
    "There is only one value to draw, so there is no chart.",
  ),
  chart: wording("走势", "走勢", "Path"),
  chartNote: wording(
    "虚线连接同一范围的现状与目标。新增与增速各算一段时间，长短未必相同，不连线。没有写明年份的数值，画在文件成文之时。点一点即到条文。",
    "虛線連接同一範圍的現狀與目標。新增與增速各算一段時間，長短未必相同，不連線。沒有寫明年份的數值，畫在文件成文之時。點一點即到條文。",
    "The broken line joins baseline and targets of one area. Additions and growth each cover a span of time, not always of one length, and are not joined. A value without a stated year stands at the date of its document. Select a mark to go to its clause.",
  ),
  chartOther: wording(
    "不在图上、只在下表的：",
    "不在圖上、只在下表的：",
    "Not in the chart but in the table below: ",
  ),
  differing: wording("口径不同的数值", "口徑不同的數值", "values that count something else"),
  notPlaced: wording(
    "没有年份或没有确数的数值",
    "沒有年份或沒有確數的數值",
    "values without a date or an exact number",
  ),
  single: wording("只有一个数值", "只有一個數值", "a single value"),
  unit: wording("单位", "單位", "Unit"),
  better: wording("方向", "方向", "Direction"),
  up: wording("越高越好", "越高越好", "higher is better"),
  down: wording("名次越前越好", "名次越前越好", "a higher place (a smaller number) is better"),
  spoken: wording("提及", "提及", "Stated"),
  inDocuments: wording(
    "{places} 处，{documents} 份文件",
    "{places} 處，{documents} 份文件",
    "Stated in {places} places of {documents} documents",
  ),
  inDocument: wording(
    "{places} 处，1 份文件",
    "{places} 處，1 份文件",
    "Stated in {places} places of one document",
  ),
  once: wording("1 处", "1 處", "Stated in one place"),
  note: wording("说明", "說明", "Note"),
  statements: wording("各文件怎么说", "各文件怎麼說", "What the documents say"),
  value: wording("数值", "數值", "Value"),
  date: wording("年份", "年份", "Year"),
  role: wording("性质", "性質", "Kind"),
  words: wording("原句与出处", "原句與出處", "Words and source"),
  fromDocument: wording("（据成文时间）", "（據成文時間）", "(date of the document)"),
  perDocument: wording("据{date}文件", "據{date}文件", "per document of {date}"),
  noDate: wording("未写", "未寫", "not stated"),
  differsTag: wording("口径不同：", "口徑不同：", "Counts something else: "),
  differs: wording("口径不同", "口徑不同", "counts something else"),
  dateTag: wording("年份的依据：", "年份的依據：", "Why this year: "),
  verdicts: wording("目标与结果", "目標與結果", "Targets and results"),
  ruleTitle: wording("怎样判定", "怎樣判定", "How the state is decided"),
  rule: wording(
    "取其后文件报告的、同一范围、同一量法、且编者没有注明口径不同的最近数值，与目标值相比。达到即“已达到”，报告所指的时间晚于期限的另行注明；没有达到，而报告所指的时间早于目标年份，为“进行中”；没有达到，且时间不早于目标年份，为“未达到”。其后文件只报告了不可比的数值，为“不可比”；没有报告任何数值，为“其后未见报告”。目标为区间的，以下限为准。",
    "取其後文件報告的、同一範圍、同一量法、且編者沒有註明口徑不同的最近數值，與目標值相比。達到即「已達到」，報告所指的時間晚於期限的另行註明；沒有達到，而報告所指的時間早於目標年份，為「進行中」；沒有達到，且時間不早於目標年份，為「未達到」。其後文件只報告了不可比的數值，為「不可比」；沒有報告任何數值，為「其後未見報告」。目標為區間的，以下限為準。",
    "The latest value that a later document reports for the same area and the same measure, and that the editor has not marked as counting something else, is set against the target. If it reaches the target, the promise is met, with a note where the report is of a time after its date; if not, it is on the way where the report is of an earlier year than the target, and missed where it is not. If later documents report only values that cannot be compared, it is not comparable; if they report none, its state is “no later report”. Of a range, the lower end counts.",
  ),
  inputTarget: wording("目标", "目標", "Target"),
  inputReport: wording("其后报告", "其後報告", "Later report"),
  noReport: wording("其后文件未见报告", "其後文件未見報告", "No later report found"),
  afterDue: wording(
    "晚于期限，是否按期达到未见说明",
    "晚於期限，是否按期達到未見說明",
    "after the date; whether it was reached in time is not said",
  ),
  noLater: wording(
    "本库没有更晚的文件",
    "本庫沒有更晚的文件",
    "The collection has no later document",
  ),
  differences: wording("放在一起看", "放在一起看", "Side by side"),
  differencesNote: wording(
    "这些数值看似相关，却未必是一回事。",
    "這些數值看似相關，卻未必是一回事。",
    "These values look alike and may not be the same thing.",
  ),

  promises: wording("目标台账", "目標清單", "Ledger of promises"),
  promisesLead: wording(
    "文件承诺的每一个数字，沿着时间往后追：意见、规划、报道、行动方案各怎么说。最近的文件成文于{date}，到期与否以此为准。",
    "文件承諾的每一個數字，沿着時間往後追：意見、規劃、報道、行動方案各怎麼說。最近的文件成文於{date}，到期與否以此為準。",
    "Every number that the documents promise, followed through the later ones: opinions, plan, reports, action plans. What is due is reckoned from the date of the newest document, {date}.",
  ),
  silent: wording("其后再未给出数值", "其後再未給出數值", "no later figure found"),
  trailEnds: wording(
    "线索到此为止：其后的文件再未给出数值。",
    "線索到此為止：其後的文件再未給出數值。",
    "The trail stops here: no later figure found.",
  ),
  promised: wording("承诺", "承諾", "promised"),
  allStates: wording("全部", "全部", "All"),
  state: wording("状态", "狀態", "State"),
  document: wording("文件", "文件", "Document"),
  allDocuments: wording("全部文件", "全部文件", "All documents"),
  pastDue: wording("已到期", "已到期", "Date passed"),
  onlySilent: wording(
    "只看有更晚的文件、却未再给出数值的",
    "只看有更晚的文件、卻未再給出數值的",
    "Only those where later documents give no figure",
  ),
  shown: wording(
    "显示 {shown} 项，共 {all} 项",
    "顯示 {shown} 項，共 {all} 項",
    "{shown} of {all} shown",
  ),
  noneShown: wording(
    "没有符合筛选的目标，请换一个条件。",
    "沒有符合篩選的目標，請換一個條件。",
    "No promise fits the filter; choose another state or document.",
  ),
  counts: wording("各状态的数目", "各狀態的數目", "Numbers of each state"),
  jump: wording("跳到", "跳到", "Go to"),
  noYear: wording("无期限", "無期限", "No date"),
  download: wording("下载：", "下載：", "Download: "),
  again: wording(
    "同一文件另有 {count} 处",
    "同一文件另有 {count} 處",
    "and {count} more in the same document",
  ),
  hereStated: wording("这里写到的指标", "這裏寫到的指標", "Indicators stated here"),
  hereNote: wording(
    "数字属于哪个指标，其他文件又怎么说。",
    "數字屬於哪個指標，其他文件又怎麼說。",
    "The indicators that these numbers belong to, and what other documents say of them.",
  ),
  ofDocument: wording("指标：", "指標：", "Indicators: "),
  csv: wording("表格（CSV）", "表格（CSV）", "table (CSV)"),
  xlsx: wording("工作簿（XLSX）", "工作簿（XLSX）", "workbook (XLSX)"),
  json: wording("数据（JSON）", "數據（JSON）", "data (JSON)"),
} as const satisfies Record<string, Wording>;

/** The word or sentence for a key; numbers and names replace the words in braces. */
export function indicatorWord(
  lang: Language,
  key: keyof typeof INDICATOR_STRINGS,
  given: Readonly<Record<string, string | number>> = {},
): string {
  const words: string = INDICATOR_STRINGS[key][lang];
  return Object.entries(given).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, String(value)),
    words,
  );
}

/** The number of targets that a document states. */
export function targetCount(lang: Language, count: number): string {
  const english = count === 1 ? "target" : "targets";
  return wording(`${count} 个目标`, `${count} 個目標`, `${count} ${english}`)[lang];
}

/** The number of values that a document reports. */
export function reportCount(lang: Language, count: number): string {
  const english = count === 1 ? "reported value" : "reported values";
  return wording(`${count} 个报告值`, `${count} 個報告值`, `${count} ${english}`)[lang];
}

export const STATE_WORDS = {
  met: wording("已达到", "已達到", "met"),
  "on-way": wording("进行中", "進行中", "on the way"),
  missed: wording("未达到", "未達到", "missed"),
  "not-comparable": wording("不可比", "不可比", "not comparable"),
  "not-reported": wording("其后未见报告", "其後未見報告", "no later report"),
} as const satisfies Record<PromiseState, Wording>;

export const ROLE_WORDS = {
  baseline: wording("现状", "現狀", "baseline"),
  target: wording("目标", "目標", "target"),
  reported: wording("报告", "報告", "reported"),
} as const satisfies Record<StatementRole, Wording>;

/** Values of the search filter. */
export const STATED_WORDS = {
  target: wording("写明目标", "寫明目標", "States a target"),
  reported: wording("写明现状或结果", "寫明現狀或結果", "States a present or reached value"),
} as const satisfies Record<Stated, Wording>;

export const MEASURE_WORDS = {
  whole: wording("总数", "總數", "in all"),
  growth: wording("增长", "增長", "growth"),
  added: wording("新增", "新增", "added"),
} as const satisfies Record<Measure, Wording>;

/** Growth downwards. */
export const FALL_WORD = wording("下降", "下降", "fall");

/** Changes of place in a ranking. */
export const RANK_WORDS = {
  up: wording("上升", "上升", "up"),
  down: wording("下降", "下降", "down"),
} as const;

export const SECTION_WORDS = {
  overdue: wording("已到期，未见兑现", "已到期，未見兌現", "Overdue, not reported as met"),
  due: wording("将到期", "將到期", "Still to come"),
  undated: wording("没有写期限", "沒有寫期限", "Without a date"),
  kept: wording("已达到", "已達到", "Met"),
} as const satisfies Record<LedgerSection, Wording>;

export const OBSTACLE_WORDS = {
  scope: wording("范围不同，不可比", "範圍不同，不可比", "counts another area"),
  measure: wording(
    "量法不同（总数、新增、增长），不可比",
    "量法不同（總數、新增、增長），不可比",
    "another measure (in all, added, growth)",
  ),
  differs: wording("口径不同，不可比", "口徑不同，不可比", "counts something else"),
  number: wording("没有确数，不可比", "沒有確數，不可比", "states no definite number"),
} as const satisfies Record<Obstacle, Wording>;

export const DIFFERENCE_WORDS = {
  targets: wording("同一年份的目标不一", "同一年份的目標不一", "Different targets for one year"),
  reports: wording("同一年份的数值不一", "同一年份的數值不一", "Different values for one year"),
  scopes: wording("范围不同", "範圍不同", "Different areas"),
  differs: wording("统计对象不同", "統計對象不同", "Different things counted"),
} as const satisfies Record<DifferenceKind, Wording>;
