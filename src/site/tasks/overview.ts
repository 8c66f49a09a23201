/** How two sets of tasks meet: the names that both mention, and what the editor holds to belong together. */

import { taskTexts } from "../../annotate/hierarchies/task-text.ts";
import { isCommon } from "../../annotate/names/co-mentions.ts";
import type { Mention } from "../../annotate/names/mentions.ts";
import type {
  Clause,
  Correspondence,
  HierarchyNode,
  Name,
  NodeAddress,
  Titles,
} from "../../model/types.ts";
import { walkClauses, walkNodes } from "../../model/walk.ts";
import { clauseName } from "../reading/heading.ts";
import { collection } from "../routes/collection.ts";
import { links } from "./links.ts";
import { nodeTitles, TASK_NODES } from "./nodes.ts";

/** One side of the comparison: a task with all below it, or a section of a document. */
export interface Part {
  /** Id of the hierarchy or document, and of the node or clause. */
  readonly address: NodeAddress;
  readonly titles: Titles;
  readonly document: string;
  /** By id of the name, the clauses of the part that mention it. */
  readonly clauses: ReadonlyMap<string, readonly Clause[]>;
  /** Ids of the nodes and clauses that belong to it. */
  readonly nodes: ReadonlySet<string>;
}

export interface PartGroup {
  readonly id: string;
  readonly titles: Titles;
  readonly parts: readonly Part[];
}

/** What a task and a part have in common. */
export interface Meeting {
  readonly part: Part;
  /** Names that both mention and that are not common, rarest first. */
  readonly names: readonly Name[];
  readonly declared: readonly Correspondence[];
}

/** The tasks that are compared; none where the content asks for no overview. */
export const OVERVIEW_TASKS: readonly Part[] = hierarchyParts(collection.overview?.of ?? "");

/** What they are compared with, in order. */
export const OVERVIEW_GROUPS: readonly PartGroup[] = (collection.overview?.with ?? []).flatMap(
  (id) => {
    const hierarchy = collection.hierarchies.find((each) => each.id === id);
    if (hierarchy !== undefined)
      return [{ id, titles: hierarchy.titles, parts: hierarchyParts(id) }];
    const document = links.documents.get(id);
    if (document === undefined) return [];
    const sections = document.clauses.filter(({ kind }) => kind === "section");
    return [{ id, titles: document.titles, parts: sections.map((each) => sectionPart(id, each)) }];
  },
);

/** The topmost nodes; in the place of one that only quotes its clause's words, the nodes quoted. */
function hierarchyParts(id: string): Part[] {
  return TASK_NODES.filter(({ hierarchy, node }) => hierarchy.id === id && isCompared(node)).map(
    ({ hierarchy, document, node }) => {
      const clauses = new Map(
        [...(links.clauses.get(document.id) ?? [])].map(([key, { clause }]) => [key, clause]),
      );
      const mentions = taskTexts(hierarchy, node, clauses).flatMap(({ clause, paragraphs }) =>
        links.mentions
          .ofClause(document.id, clause.id)
          .filter(({ paragraph }) => paragraph === 0 || paragraphs.includes(paragraph - 1)),
      );
      return {
        address: { hierarchy: id, node: node.id },
        titles: nodeTitles(node),
        document: document.id,
        clauses: clausesByName(mentions),
        nodes: new Set(Array.from(walkNodes([node]), (each) => each.id)),
      };
    },
  );
}

function isCompared({ level, quote, children }: HierarchyNode): boolean {
  const quotesBelow = children.length > 0 && children.every((child) => child.quote !== null);
  return (level === 1 && !quotesBelow) || (level === 2 && quote !== null);
}

function sectionPart(document: string, section: Clause): Part {
  const clauses = Array.from(walkClauses([section]), ({ clause }) => clause);
  return {
    address: { hierarchy: document, node: section.id },
    titles: { ...clauseName(section), en: section.english },
    document,
    clauses: clausesByName(clauses.flatMap(({ id }) => links.mentions.ofClause(document, id))),
    nodes: new Set(clauses.map(({ id }) => id)),
  };
}

function clausesByName(mentions: readonly Mention[]): Map<string, Clause[]> {
  const byName = Map.groupBy(mentions, ({ name }) => name);
  return new Map(
    [...byName].map(([name, found]) => {
      const ids = [...new Set(found.map(({ clause }) => clause))];
      const document = found[0]?.document ?? "";
      const clauses = ids.flatMap((id) => links.clauses.get(document)?.get(id)?.clause ?? []);
      return [name, clauses];
    }),
  );
}

/** What a task has in common with a part. */
export function meeting(task: Part, part: Part): Meeting {
  const count = (name: string) => links.mentions.countClauses(name);
  const names = [...task.clauses.keys()]
    .filter((name) => part.clauses.has(name) && !isCommon(count(name), links.clauseCount))
    .toSorted((one, other) => count(one) - count(other))
    .flatMap((name) => links.names.get(name) ?? []);
  const isIn = ({ address, nodes }: Part, at: NodeAddress) =>
    at.hierarchy === address.hierarchy && nodes.has(at.node);
  const declared = collection.correspondences.filter(
    ({ from, to }) => (isIn(task, from) && isIn(part, to)) || (isIn(task, to) && isIn(part, from)),
  );
  return { part, names, declared };
}

/** The anchor of a part on the page of a task. */
export function partAnchor({ address }: Part): string {
  return `${address.hierarchy}-${address.node}`;
}
