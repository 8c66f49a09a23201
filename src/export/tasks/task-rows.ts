/** Task hierarchies as rows: what every format of an export is made from, in the build and in the browser. */

import { quantitiesIn } from "../../annotate/amounts/amounts.ts";
import { clausesById, nodeText } from "../../annotate/hierarchies/node-text.ts";
import type {
  Hierarchy,
  HierarchyNode,
  PolicyDocument,
  Script,
  Titles,
} from "../../model/types.ts";
import { walkNodes } from "../../model/walk.ts";

type BothScripts = Readonly<Record<Script, string>>;

/** An amount that a task states. */
interface TaskQuantity {
  /** As written, in Simplified characters: 超400亿元. */
  readonly text: string;
  /** The part of the sentence that says what is counted. */
  readonly phrase: string;
  /** The number in units of `unit`, the upper end where it is a range; null where none is printed. */
  readonly value: number | null;
  readonly to: number | null;
  readonly unit: string;
  /** The year that the sentence states for it, or null. */
  readonly year: number | null;
}

/** A node of a hierarchy. */
export interface TaskRow {
  /** Id of the node. */
  readonly id: string;
  /** The node above, or null. */
  readonly parent: string | null;
  /** 1 for the topmost nodes. */
  readonly level: number;
  /** The number as printed: `（一）`; empty where there is none. */
  readonly number: BothScripts;
  readonly title: Titles;
  /** A line for each paragraph; empty where a heading stands alone. */
  readonly text: BothScripts;
  /** Those stated in the text, in order. */
  readonly quantities: readonly TaskQuantity[];
  /** `document#clause`. */
  readonly source: string;
  /** Address of the clause; without a host where the site does not know its own. */
  readonly url: string;
}

/** A hierarchy, or a choice of its nodes, to be taken away; `/data/hierarchies/<id>.json` holds this. */
export interface TaskTable {
  readonly format: "tiaowen-hierarchy";
  readonly version: 1;
  /** Id of the hierarchy. */
  readonly id: string;
  readonly title: Titles;
  readonly document: { readonly id: string; readonly title: Titles; readonly date: string | null };
  /** In the order of the tree. */
  readonly rows: readonly TaskRow[];
}

/** The amounts in a text of one or more lines. */
function quantitiesOf(text: string): TaskQuantity[] {
  return text.split("\n").flatMap((line) =>
    quantitiesIn(line).map(({ text, phrase, value, to, unit, year }) => ({
      text,
      phrase: line.slice(phrase.start, phrase.end).trim(),
      value,
      to,
      unit,
      year,
    })),
  );
}

/** All nodes of a hierarchy as rows; `urlOf` gives the address of a node's clause. */
export function taskTable(
  hierarchy: Hierarchy,
  document: PolicyDocument,
  urlOf: (node: HierarchyNode) => string,
): TaskTable {
  const clauses = clausesById(document);
  const rows = [...walkNodes(hierarchy.nodes)].flatMap((node): TaskRow[] => {
    const clause = clauses.get(node.clause);
    if (clause === undefined) return [];
    const text = nodeText(hierarchy, node, clause);
    return [
      {
        id: node.id,
        parent: node.parent,
        level: node.level,
        number: node.label,
        title: node.titles,
        text,
        quantities: quantitiesOf(text["zh-Hans"]),
        source: `${document.id}#${node.clause}`,
        url: urlOf(node),
      },
    ];
  });
  return {
    format: "tiaowen-hierarchy",
    version: 1,
    id: hierarchy.id,
    title: hierarchy.titles,
    document: { id: document.id, title: document.titles, date: document.date?.value ?? null },
    rows,
  };
}

/** The table with only the chosen nodes, in the order of the tree. */
export function chosenRows(table: TaskTable, ids: ReadonlySet<string>): TaskTable {
  return { ...table, rows: table.rows.filter(({ id }) => ids.has(id)) };
}
