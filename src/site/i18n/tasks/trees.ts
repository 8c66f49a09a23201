/** The words of the pages of task hierarchies, in three languages. A missing entry fails the type check. */
import type { Language } from "../languages.ts";

interface TreeStrings {
  readonly picture: string;
  readonly tree: string;
  readonly takeAway: string;
  readonly clause: string;
  toClause(task: string): string;
  below(task: string, count: string): string;
  readonly filter: string;
  readonly filterHint: string;
  matches(count: number): string;
  readonly noMatch: string;
  readonly filterFailed: string;
  readonly open: string;
  readonly collapseAll: string;
  readonly expandAll: string;
  expandTo(level: number): string;
  readonly path: string;
  readonly select: string;
  selected(count: number): string;
  readonly selectShown: string;
  readonly selectNone: string;
  selectTask(task: string): string;
  readonly takeSelected: string;
  readonly nothingSelected: string;
  readonly takeFailed: string;
  /** The text alternative of a picture. */
  pictureOf(title: string, counts: string): string;
  /** The note that a picture omits deeper levels. */
  pictureCut(levels: number): string;
  readonly scheme: string;
  readonly schemeNote: string;
  readonly city: string;
  readonly axis: string;
  readonly circle: string;
}

function items(count: number): string {
  return `${count.toLocaleString("en")} ${count === 1 ? "item" : "items"}`;
}

const STRINGS: Readonly<Record<Language, TreeStrings>> = {
  "zh-hans": {
    picture: "图",
    tree: "任务树",
    takeAway: "下载",
    clause: "条文",
    toClause: (task) => `条文：${task}`,
    below: (task, count) => `${task}：下有 ${count}`,
    filter: "在树中筛选",
    filterHint: "按字词筛选，简繁、英文皆可",
    matches: (count) => `${count} 项符合`,
    noMatch: "没有符合的任务",
    filterFailed: "筛选所需的数据未能载入，请检查网络后重试。",
    open: "展开",
    collapseAll: "全部收起",
    expandAll: "全部展开",
    expandTo: (level) => `展开到第 ${level} 层`,
    path: "当前位置",
    select: "选取",
    selected: (count) => `已选 ${count} 项`,
    selectShown: "选取全部可见项",
    selectNone: "清除",
    selectTask: (task) => `选取：${task}`,
    takeSelected: "导出所选",
    nothingSelected: "请先选取任务。选取一项，其下各项一并选取。",
    takeFailed: "未能取得数据，没有导出。请检查网络后重试。",
    pictureOf: (title, counts) => `${title}的层级图。${counts}。每一格通向该任务。`,
    pictureCut: (levels) => `图中只画前 ${levels} 层，其余见下面的树。`,
    scheme: "空间示意图",
    schemeNote: "示意图，不是地图：各地只按规划所述的先后与归属排列，上北下南，距离与形状不作准。",
    city: "双城",
    axis: "两纵",
    circle: "四圈",
  },
  "zh-hant": {
    picture: "圖",
    tree: "任務樹",
    takeAway: "下載",
    clause: "條文",
    toClause: (task) => `條文：${task}`,
    below: (task, count) => `${task}：下有 ${count}`,
    filter: "在樹中篩選",
    filterHint: "按字詞篩選，簡繁、英文皆可",
    matches: (count) => `${count} 項符合`,
    noMatch: "沒有符合的任務",
    filterFailed: "篩選所需的數據未能載入，請檢查網絡後重試。",
    open: "展開",
    collapseAll: "全部收起",
    expandAll: "全部展開",
    expandTo: (level) => `展開到第 ${level} 層`,
    path: "目前位置",
    select: "選取",
    selected: (count) => `已選 ${count} 項`,
    selectShown: "選取全部可見項",
    selectNone: "清除",
    selectTask: (task) => `選取：${task}`,
    takeSelected: "匯出所選",
    nothingSelected: "請先選取任務。選取一項，其下各項一併選取。",
    takeFailed: "未能取得數據，沒有匯出。請檢查網絡後重試。",
    pictureOf: (title, counts) => `${title}的層級圖。${counts}。每一格通向該任務。`,
    pictureCut: (levels) => `圖中只畫前 ${levels} 層，其餘見下面的樹。`,
    scheme: "空間示意圖",
    schemeNote: "示意圖，不是地圖：各地只按規劃所述的先後與歸屬排列，上北下南，距離與形狀不作準。",
    city: "雙城",
    axis: "兩縱",
    circle: "四圈",
  },
  en: {
    picture: "Picture",
    tree: "Task tree",
    takeAway: "Download",
    clause: "Clause",
    toClause: (task) => `Clause: ${task}`,
    below: (task, count) => `${task}: ${count} below`,
    filter: "Filter the tree",
    filterHint: "Filter by words, Chinese or English",
    matches: (count) => `${items(count)} ${count === 1 ? "matches" : "match"}`,
    noMatch: "No task matches",
    filterFailed: "The data for filtering could not be loaded. Check the connection and try again.",
    open: "Expand",
    collapseAll: "Collapse all",
    expandAll: "Expand all",
    expandTo: (level) => `Expand to level ${level}`,
    path: "Where you are",
    select: "Select",
    selected: (count) => `${items(count)} selected`,
    selectShown: "Select all shown",
    selectNone: "Clear",
    selectTask: (task) => `Select: ${task}`,
    takeSelected: "Export selection",
    nothingSelected: "Select tasks first. Selecting one selects all below it.",
    takeFailed:
      "The data could not be loaded; nothing was exported. Check the connection and try again.",
    pictureOf: (title, counts) =>
      `${title}, drawn by level. ${counts}. Each cell leads to its task.`,
    pictureCut: (levels) =>
      `The picture shows the first ${levels === 1 ? "level" : `${levels} levels`}; the tree below has the rest.`,
    scheme: "Spatial diagram",
    schemeNote:
      "A diagram, not a map: places follow the order and circles of the plan, north at the top; distances and shapes have no meaning.",
    city: "Two cities",
    axis: "Two axes",
    circle: "Four circles",
  },
};

/** The word or sentence for a key. */
export function treeWord<K extends keyof TreeStrings>(lang: Language, key: K): TreeStrings[K] {
  return STRINGS[lang][key];
}
