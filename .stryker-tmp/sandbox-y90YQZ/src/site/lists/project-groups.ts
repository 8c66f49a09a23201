/** The key projects as the page shows them: by box, and each project once with all its boxes. */
// @ts-nocheck


import type { ProjectRow, StatedCell } from "../../corpus/tasks/project-rows.ts";
import type { PlacedNode } from "../../corpus/tasks/task-nodes.ts";
import type { Clause, PolicyDocument } from "../../model/types.ts";

/** The columns of facts, in order. */
const FACT_COLUMNS = ["investment", "area", "date", "output"] as const;
export type FactColumn = (typeof FACT_COLUMNS)[number];

/** The projects of one box. */
export interface ProjectBox {
  readonly box: Clause;
  readonly document: PolicyDocument;
  /** The node of the section that the box belongs to, if a hierarchy contains it. */
  readonly part: PlacedNode | undefined;
  readonly rows: readonly ProjectRow[];
  /** The columns that say something of some project of the box. */
  readonly columns: readonly FactColumn[];
  /** The rows of which nothing is stated but the name. */
  readonly bare: readonly ProjectRow[];
}

/** A project with a stated investment, and its rows, one for each box that lists it. */
export interface Investment {
  readonly amount: number;
  readonly rows: readonly [ProjectRow, ...ProjectRow[]];
}

function isStated(cell: StatedCell): boolean {
  return cell.words.length > 0;
}

/** The projects by box, in the order of the text. */
export function projectBoxes(rows: readonly ProjectRow[]): ProjectBox[] {
  const byBox = Map.groupBy(rows, ({ project }) => project.box);
  return Array.from(byBox.values()).flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    return {
      box: first.project.box,
      document: first.project.document,
      part: first.part,
      rows: own.filter((row) => FACT_COLUMNS.some((column) => isStated(row[column]))),
      columns: FACT_COLUMNS.filter((column) => own.some((row) => isStated(row[column]))),
      bare: own.filter((row) => !FACT_COLUMNS.some((column) => isStated(row[column]))),
    };
  });
}

/** The stated investments, the largest first; a project of one name and amount in two boxes is one. */
export function investments(rows: readonly ProjectRow[]): Investment[] {
  const merged = new Map<string, [ProjectRow, ...ProjectRow[]]>();
  for (const row of rows) {
    if (row.investment.value === null) continue;
    const key = `${row.titles["zh-Hans"]} ${row.investment.value}`;
    const known = merged.get(key);
    if (known === undefined) merged.set(key, [row]);
    else known.push(row);
  }
  return Array.from(merged.values(), (own) => ({
    amount: own[0].investment.value ?? 0,
    rows: own,
  })).toSorted((one, other) => other.amount - one.amount);
}
