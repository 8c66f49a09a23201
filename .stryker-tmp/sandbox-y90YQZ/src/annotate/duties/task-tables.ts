/** Tables of tasks (任务分工表): columns that name tasks, units and deadlines. */
// @ts-nocheck

import { CELL_SEPARATOR } from "../../model/table.ts";
import type { Span } from "../../model/types.ts";
import { type LabelKind, labelKind } from "./phrases.ts";
import { type LabelledSpan, type Roles, readCells } from "./roles.ts";

/** A row that states a duty. */
export interface DutyRow {
  /** Number of the row's paragraph, from 1. */
  readonly part: number;
  /** The cells that say what is to be done. */
  readonly tasks: readonly Span[];
  readonly roles: Roles;
}

const TASK =
  /任务|事项|工作(?!.*(?:单位|时限))|内容|项目|措施|举措|目标|要点|问题|行动|指标|要求|名称/u;

function cellsOf(row: string): Span[] {
  let start = 0;
  return row.split(CELL_SEPARATOR).map((cell) => {
    const span = { start, end: start + cell.length };
    start += cell.length + CELL_SEPARATOR.length;
    return span;
  });
}

/** What the column of a heading holds: units with their part, deadlines, tasks; null for anything else. */
function columnKind(heading: string): LabelKind | "task" | null {
  const words = heading.replace(/\s/gu, "");
  return labelKind(words) ?? (TASK.test(words) ? "task" : null);
}

const OF_UNITS: readonly (LabelKind | "task" | null)[] = ["leads", "answers", "joins"];

/**
 * The duties of a table; none if no column names units. An empty cell says nothing: the cell above it does not count for it.
 * @param rows the paragraphs of the table in Simplified characters
 * @param made the date of the document (ISO 8601), or null
 */
export function dutyRows(rows: readonly string[], made: string | null): DutyRow[] {
  const heads = rows
    .slice(0, 3)
    .map((row) => cellsOf(row).map((cell) => columnKind(row.slice(cell.start, cell.end))));
  const head = heads.findIndex(
    (kinds) => kinds.some((kind) => OF_UNITS.includes(kind)) && kinds.includes("task"),
  );
  const kinds = heads[head];
  if (kinds === undefined) return [];
  return rows.slice(head + 1).flatMap((row, index): DutyRow[] => {
    const cells = cellsOf(row);
    const isFull = ({ start, end }: Span) => row.slice(start, end).trim() !== "";
    const tasks = cells.filter((cell, column) => kinds[column] === "task" && isFull(cell));
    const labelled = cells.flatMap((cell, column): LabelledSpan[] => {
      const kind = kinds[column];
      return kind === undefined || kind === null || kind === "task" ? [] : [{ ...cell, kind }];
    });
    const roles = readCells(row, labelled, made);
    const isDuty =
      roles.lead.units.length + roles.partners.units.length + roles.deadlines.length > 0;
    return isDuty && tasks.length > 0 ? [{ part: head + index + 2, tasks, roles }] : [];
  });
}
