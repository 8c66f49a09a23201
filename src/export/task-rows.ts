/** Task hierarchies as rows: what every format of an export is made from, in the build and in the browser. */
import { clausesById, nodeText } from "../layers/node-text.ts";
import type {
  Clause,
  Hierarchy,
  HierarchyNode,
  PolicyDocument,
  Script,
  Titles,
} from "../model/types.ts";
import { walkNodes } from "../model/walk.ts";

type BothScripts = Readonly<Record<Script, string>>;

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
  /** Quantities stated in the text, as written. */
  readonly quantities: readonly string[];
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

/** What the rows need to know beside hierarchy and document. */
export interface RowSources {
  /** Address of a node's clause. */
  readonly urlOf: (node: HierarchyNode) => string;
  /** Quantities stated by a node's clause, as written; only those in the given paragraphs (from 0) count. */
  readonly quantitiesOf: (node: HierarchyNode, clause: Clause) => readonly string[];
}

/** All nodes of a hierarchy as rows. */
export function taskTable(
  hierarchy: Hierarchy,
  document: PolicyDocument,
  { urlOf, quantitiesOf }: RowSources,
): TaskTable {
  const clauses = clausesById(document);
  const rows = [...walkNodes(hierarchy.nodes)].flatMap((node): TaskRow[] => {
    const clause = clauses.get(node.clause);
    if (clause === undefined) return [];
    return [
      {
        id: node.id,
        parent: node.parent,
        level: node.level,
        number: node.label,
        title: node.titles,
        text: nodeText(node, clause),
        quantities: quantitiesOf(node, clause),
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
