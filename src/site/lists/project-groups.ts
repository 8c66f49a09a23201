/** The key projects as the page shows them: by box, and each project once with all its boxes. */

import type { ProjectRow, StatedCell } from "../../corpus/tasks/project-rows.ts";
import type { PlacedNode } from "../../corpus/tasks/task-nodes.ts";
import type { Clause, PolicyDocument } from "../../model/types.ts";

/** The columns of facts, in order. */
const FACT_COLUMNS = ["investment", "area", "date", "output"] as const;
export type FactColumn = (typeof FACT_COLUMNS)[number];

/** Fewest characters of a name that tell a project in a longer one. */
const LEAST_NAME = 3;

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

/** What a name has besides the words that only say that it names a project. */
function properName({ titles }: ProjectRow): string {
  return titles["zh-Hans"].replace(/[\p{P}\p{S}\s]/gu, "").replace(/(?:建设)?(?:项目|工程)$/u, "");
}

/**
 * True if two rows with a stated investment are of one project: they state the same amount, and have one name, or one document calls the
 * project by a shorter name elsewhere (“海归小镇”项目, 大泽湖海归小镇研发中心项目).
 */
function isOneProject(one: ProjectRow, other: ProjectRow): boolean {
  if (one.investment.value !== other.investment.value) return false;
  const [shorter = "", longer = ""] = [properName(one), properName(other)].toSorted(
    (a, b) => a.length - b.length,
  );
  if (shorter === longer) return true;
  const isNamedAlike = shorter.length >= LEAST_NAME && longer.includes(shorter);
  return isNamedAlike && one.project.document.id === other.project.document.id;
}

/** The stated investments, the largest first, each project once. */
export function investments(rows: readonly ProjectRow[]): Investment[] {
  const projects: [ProjectRow, ...ProjectRow[]][] = [];
  for (const row of rows) {
    if (row.investment.value === null) continue;
    const known = projects.find((own) => own.some((other) => isOneProject(row, other)));
    if (known === undefined) projects.push([row]);
    else known.push(row);
  }
  return projects
    .map((own) => ({ amount: own[0].investment.value ?? 0, rows: own }))
    .toSorted((one, other) => other.amount - one.amount);
}

/** For each row of a project that several rows list: the others. */
export function otherEntries(
  rows: readonly ProjectRow[],
): ReadonlyMap<ProjectRow, readonly ProjectRow[]> {
  const entries = investments(rows).flatMap(({ rows: own }) =>
    own.map((row) => [row, own.filter((other) => other !== row)] as const),
  );
  return new Map(entries.filter(([, others]) => others.length > 0));
}
