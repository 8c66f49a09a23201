/**
 * Pass: assigns each clause an id by its numbering. Postcondition: ids are ASCII and unique in the document. A clause
 * that repeats the number of an earlier one gets its id with the suffix `r2`, `r3`…, and a diagnostic.
 */
// @ts-nocheck

import type { VFile } from "vfile";
import type { ClauseKind } from "../../model/types.ts";
import { report } from "../messages.ts";
import type { ParsedClause, SourceTree } from "../tree.ts";

/** Unified transformer. */
export function identify() {
  return (tree: SourceTree, file: VFile): void => {
    const taken: Taken = { clauses: new Map(), repeats: new Map() };
    const visit = (siblings: readonly ParsedClause[], parent: string) => {
      const counters = new Map<ClauseKind, number>();
      for (const clause of siblings) {
        const order = (counters.get(clause.kind) ?? 0) + (clause.number === null ? 1 : 0);
        counters.set(clause.kind, order);
        clause.id = uniqueId(clauseId(clause, parent, order), clause, taken, file);
        visit(clause.children, clause.id);
      }
    };
    visit(tree.clauses, "");
  };
}

/**
 * The id of a clause before repeats are made unique. 三（一）2 is `s3-1-2`, the first unnumbered heading `h1`, a run-in name
 * `s3-3-3-n1`, box 4 `box4` and its item 3 `box4-3`, a table `box1-t1`, figure 2 `fig2`, a second closing `closing2`, 第三条之一 `s3z1`,
 * attachment 2 `att2`, item （二） of a list led in by the second paragraph of article 5 `s5-p2-2`.
 * @param parent id of the parent clause, empty for topmost clauses
 * @param order position among the unnumbered siblings of the same kind, from 1
 */
export function clauseId(
  clause: Pick<ParsedClause, "kind" | "number" | "inserted" | "paragraph" | "style">,
  parent: string,
  order: number,
): string {
  const inserted = clause.inserted > 0 ? `z${clause.inserted}` : "";
  const led = clause.paragraph > 0 ? `p${clause.paragraph}-` : "";
  const number = `${clause.number ?? order}${inserted}`;
  const below = parent === "" || parent === "preamble" ? "" : `${parent}-`;
  switch (clause.kind) {
    case "preamble":
    case "closing":
      return `${below}${clause.kind}${order === 1 ? "" : order}`;
    case "box":
      return `box${number}`;
    case "caption":
      return clause.number === null ? `${below}fig${order}` : `fig${number}`;
    case "note":
      return clause.number === null ? `${below}note${order}` : `note${number}`;
    case "table":
      return `${below}t${number}`;
    case "name":
      return `${below}n${number}`;
    default:
      if (clause.number === null) return `${below}h${order}`;
      return `${below === "" ? topmostPrefix(clause.style) : below}${led}${number}`;
  }
}

/** Letters before the number of a topmost clause. */
const PREFIXES: Readonly<Record<string, string>> = {
  attachment: "att",
  appendix: "app",
  schedule: "sched",
};

function topmostPrefix(style: ParsedClause["style"]): string {
  return PREFIXES[style ?? ""] ?? "s";
}

/** The clauses by assigned id, and the last suffix used for each repeated id. */
interface Taken {
  readonly clauses: Map<string, ParsedClause>;
  readonly repeats: Map<string, number>;
}

function uniqueId(id: string, clause: ParsedClause, taken: Taken, file: VFile): string {
  const earlier = taken.clauses.get(id);
  let unique = id;
  let repeat = taken.repeats.get(id) ?? 1;
  while (taken.clauses.has(unique)) unique = `${id}r${++repeat}`;
  taken.repeats.set(id, repeat);
  taken.clauses.set(unique, clause);
  if (earlier) {
    report(file, {
      rule: "numbering/repeated",
      line: clause.lines[0],
      message: `The number of “${clause.label.text}${clause.heading.text.slice(0, 20)}” was given before, in line ${earlier.lines[0]}; its id is ${unique}.`,
      hint: "Compare the source with the print: a line may be out of its place or misread. Where another text begins, make it a document of its own in source.yaml.",
    });
  }
  return unique;
}
