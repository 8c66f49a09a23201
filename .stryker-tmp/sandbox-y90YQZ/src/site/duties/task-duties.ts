/** The duties that the text of a task states. */
// @ts-nocheck

import { taskText } from "../../annotate/hierarchies/task-text.ts";
import { type PlacedDuty, placedDuties } from "../../corpus/duties/placed-duties.ts";
import type { PlacedNode } from "../../corpus/tasks/task-nodes.ts";
import type { Corpus } from "../../model/corpus.ts";
import { addressOf } from "../../model/target.ts";
import { corpus } from "../routes/collection.ts";

function dutiesByClause(of: Corpus): ReadonlyMap<string, readonly PlacedDuty[]> {
  return Map.groupBy(of.derive(placedDuties), ({ at }) => addressOf(at.address));
}

/** The duties of a task's own text, without those of its subtasks; of words in a clause, those of their paragraphs. */
export function taskDuties({ hierarchy, document, node }: PlacedNode): readonly PlacedDuty[] {
  const address = { document: document.id, clause: node.clause };
  const clause = corpus.at(address)?.clause;
  const own = corpus.derive(dutiesByClause).get(addressOf(address)) ?? [];
  if (clause === undefined || own.length === 0) return [];
  const { paragraphs } = taskText(hierarchy, node, clause);
  return own.filter(
    ({ target: { part } }) =>
      node.quote === null || (typeof part === "number" && paragraphs.includes(part - 1)),
  );
}
