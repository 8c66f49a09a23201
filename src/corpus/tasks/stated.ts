/** Whether the text of a task states who is to do it, or a date. */

import { statesPeriod } from "../../annotate/dates/stated-periods.ts";
import { DATES } from "../../annotate/dates/timeline.ts";
import { DUTIES } from "../../annotate/duties/duties.ts";
import { taskText } from "../../annotate/hierarchies/task-text.ts";
import type { Corpus } from "../../model/corpus.ts";
import { partText } from "../../model/target.ts";
import type { Clause, Part } from "../../model/types.ts";
import type { PlacedNode } from "./task-nodes.ts";

export interface StatedInTask {
  readonly hasUnit: boolean;
  /** True for a date, a deadline or a period. */
  readonly hasDate: boolean;
}

/** What the text of a task states, without its subtasks; of words in a clause, their paragraphs. */
export function statedInTask(
  corpus: Corpus,
  { hierarchy, document, node }: Pick<PlacedNode, "hierarchy" | "document" | "node">,
): StatedInTask {
  const clause = corpus.at({ document: document.id, clause: node.clause })?.clause;
  if (clause === undefined) return { hasUnit: false, hasDate: false };
  const own = taskText(hierarchy, node, clause).paragraphs.map((index) => index + 1);
  const tasks = new Set(node.children.map((child) => child.clause));
  const others =
    node.quote === null ? clause.children.flatMap((child) => outside(child, tasks)) : [];
  const isShown = (each: Clause, part: Part): boolean =>
    each !== clause || node.quote === null || (typeof part === "number" && own.includes(part));
  const inLayer = [clause, ...others].map((each) => {
    const address = { document: document.id, clause: each.id };
    const paragraphs = each.source.paragraphs.map((_, index) => index + 1);
    return {
      duties: corpus
        .layer(DUTIES)
        .in(address)
        .filter(({ target }) => isShown(each, target.part)),
      dates: corpus
        .layer(DATES)
        .in(address)
        .filter(({ target }) => isShown(each, target.part)),
      hasPeriod: paragraphs.some(
        (part) => isShown(each, part) && statesPeriod(partText(each.forms["zh-Hans"], part)),
      ),
    };
  });
  const duties = inLayer.flatMap((each) => each.duties);
  return {
    hasUnit: duties.some(
      ({ value }) => value.lead.members.length + value.partners.members.length > 0,
    ),
    hasDate:
      duties.some(({ value }) => value.deadlines.length > 0) ||
      inLayer.some(({ dates, hasPeriod }) => dates.length > 0 || hasPeriod),
  };
}

/** A clause and those below it, without tasks and what stands below these. */
function outside(clause: Clause, tasks: ReadonlySet<string>): Clause[] {
  if (tasks.has(clause.id)) return [];
  return [clause, ...clause.children.flatMap((child) => outside(child, tasks))];
}
