/** The words of tables for what the data files write as codes; pages use the same. */
import type { StatedValue } from "../../annotate/indicators/stated-values.ts";
import type { Obstacle, PromiseState } from "../../corpus/indicators/state.ts";
import type { Measure, StatementRole } from "../../model/indicators.ts";
import { type Words, words } from "../artifacts/documentation.ts";
import { isRankChange } from "./value-units.ts";

export const ROLE_NAMES = {
  baseline: words("现状", "現狀", "baseline"),
  target: words("目标", "目標", "target"),
  reported: words("报告", "報告", "reported"),
} as const satisfies Record<StatementRole, Words>;

const MEASURE_NAMES = {
  whole: words("总数", "總數", "in all"),
  growth: words("增长", "增長", "growth"),
  added: words("新增", "新增", "added"),
} as const satisfies Record<Measure, Words>;

const FALL = words("下降", "下降", "fall");
const RANK_UP = words("上升", "上升", "up");
const RANK_DOWN = words("下降", "下降", "down");

/** The measure of a value, growth with its direction. */
export function measureName(value: StatedValue): Words {
  const { falls } = value.statement.value;
  if (isRankChange(value)) return falls ? RANK_DOWN : RANK_UP;
  return value.measure === "growth" && falls ? FALL : MEASURE_NAMES[value.measure];
}

const BOUND_NAMES = {
  least: words("不少于", "不少於", "at least"),
  more: words("超过", "超過", "more than"),
  about: words("约", "約", "about"),
  nearly: words("近", "近", "nearly"),
  less: words("不足", "不足", "less than"),
  most: words("不超过", "不超過", "at most"),
} as const satisfies Record<NonNullable<StatedValue["statement"]["value"]["bound"]>, Words>;

const EXACT = words("", "", "");

/** The bound of a value; empty for an exact one. */
export function boundName({ statement }: StatedValue): Words {
  const { bound } = statement.value;
  return bound === null ? EXACT : BOUND_NAMES[bound];
}

/** Where the year of a value comes from. */
export const ORIGIN_NAMES = {
  text: words("文中写明", "文中寫明", "stated in the text"),
  editor: words("编者据上下文", "編者據上下文", "editor, from other words of the text"),
  document: words("据成文时间", "據成文時間", "date of the document"),
} as const satisfies Record<NonNullable<StatedValue["date"]>["from"], Words>;

export const STATE_NAMES = {
  met: words("已达到", "已達到", "met"),
  "on-way": words("进行中", "進行中", "on the way"),
  missed: words("未达到", "未達到", "missed"),
  "not-comparable": words("不可比", "不可比", "not comparable"),
  "not-reported": words("其后未见报告", "其後未見報告", "no later report"),
} as const satisfies Record<PromiseState, Words>;

export const OBSTACLE_NAMES = {
  scope: words("范围不同", "範圍不同", "counts another area"),
  measure: words(
    "量法不同（总数、新增、增长）",
    "量法不同（總數、新增、增長）",
    "another measure (in all, added, growth)",
  ),
  differs: words("口径不同", "口徑不同", "counts something else"),
  number: words("没有确数", "沒有確數", "states no definite number"),
} as const satisfies Record<Obstacle, Words>;
