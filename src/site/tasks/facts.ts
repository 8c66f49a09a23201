/** What a task and all below it state: the amounts, the names, the key projects and tasks that belong to it. */

import { type ClauseQuantity, quantitiesOf } from "../../annotate/amounts/amounts.ts";
import { taskTexts } from "../../annotate/hierarchies/task-text.ts";
import { type CoMentions, findCoMentions, isCommon } from "../../annotate/names/co-mentions.ts";
import type { Mention } from "../../annotate/names/mentions.ts";
import type { Clause, Correspondence, Name } from "../../model/types.ts";
import { collection } from "../routes/collection.ts";
import { type DocumentProject, links } from "./links.ts";
import type { PlacedNode } from "./nodes.ts";

/** An amount and the clause that states it. */
export interface StatedAmount extends ClauseQuantity {
  readonly clause: Clause;
}

/** A key project and why it belongs to a task: its box is that of the task's section, or both name the same. */
export interface LinkedProject {
  readonly project: DocumentProject;
  /** Names that link it; empty where the box does. */
  readonly names: readonly Name[];
}

/** Another task, and the editor's reason for setting it beside this one. */
export interface CorrespondingTask {
  readonly hierarchy: string;
  readonly node: string;
  readonly why: Correspondence["why"];
}

export interface TaskFacts {
  readonly amounts: readonly StatedAmount[];
  /** With the number of clauses that name each, rarest first. */
  readonly names: readonly { readonly name: Name; readonly clauses: number }[];
  readonly elsewhere: CoMentions;
  readonly projects: readonly LinkedProject[];
  readonly corresponding: readonly CorrespondingTask[];
}

const made = new Map<PlacedNode, TaskFacts>();

/** The facts of a task; they are the same in every language, and made once. */
export function taskFacts(placed: PlacedNode): TaskFacts {
  const known = made.get(placed) ?? makeFacts(placed);
  made.set(placed, known);
  return known;
}

function makeFacts(placed: PlacedNode): TaskFacts {
  const { hierarchy, document, node } = placed;
  const clauses = new Map(
    [...(links.clauses.get(document.id) ?? [])].map(([id, { clause }]) => [id, clause]),
  );
  const scope = taskTexts(hierarchy, node, clauses).map(({ clause, paragraphs }) => ({
    clause,
    paragraphs: new Set(paragraphs.map((index) => index + 1)),
    whole: paragraphs.length === clause.source.paragraphs.length,
  }));
  const mentions = scope.flatMap(({ clause, paragraphs, whole }) =>
    links.mentions
      .ofClause(document.id, clause.id)
      .filter(({ paragraph }) => paragraphs.has(paragraph) || (paragraph === 0 && whole)),
  );
  const ids = [...new Set(mentions.map(({ name }) => name))];
  const names = ids.flatMap((id) => {
    const name = links.names.get(id);
    return name === undefined ? [] : [{ name, clauses: links.mentions.countClauses(id) }];
  });
  const seen = new Set<string>();
  return {
    amounts: scope
      .flatMap(({ clause, paragraphs }) =>
        quantitiesOf(clause)
          .filter(({ paragraph }) => paragraphs.has(paragraph))
          .map((quantity) => ({ ...quantity, clause })),
      )
      .filter(({ clause, paragraph, start }) => {
        const place = `${clause.id}-${paragraph}-${start}`;
        return !seen.has(place) && seen.add(place);
      }),
    names: names.toSorted((one, other) => one.clauses - other.clauses),
    elsewhere: findCoMentions(
      names.map(({ name }) => name),
      document.id,
      links.mentions,
      links.clauseCount,
    ),
    projects: projectsOf(placed, ids, new Set(scope.map(({ clause }) => clause.id))),
    corresponding: correspondingTasks(placed),
  };
}

/** The projects of a section's box belong to the section; to other tasks those whose title names what the task names. */
function projectsOf(
  { document, node }: PlacedNode,
  names: readonly string[],
  own: ReadonlySet<string>,
): LinkedProject[] {
  return links.projects.flatMap((project): LinkedProject[] => {
    const { item, section } = project;
    if (own.has(item.id) && project.document === document) return [];
    const ofBox =
      node.quote === null &&
      project.document === document &&
      section !== null &&
      (section.id === node.clause || isAbove(document.id, node.clause, section.id));
    if (ofBox) return [{ project, names: [] }];
    const inTitle = links.mentions
      .ofClause(project.document.id, item.id)
      .filter(({ paragraph, name }) => paragraph === 0 && isTelling(name) && names.includes(name));
    const shared = namesOfMentions(inTitle);
    return shared.length === 0 ? [] : [{ project, names: shared }];
  });
}

function isTelling(name: string): boolean {
  return !isCommon(links.mentions.countClauses(name), links.clauseCount);
}

function namesOfMentions(mentions: readonly Mention[]): Name[] {
  return [...new Set(mentions.map(({ name }) => name))].flatMap((id) => links.names.get(id) ?? []);
}

function isAbove(document: string, upper: string, lower: string): boolean {
  const path = links.clauses.get(document)?.get(lower)?.path ?? [];
  return path.some(({ id }) => id === upper);
}

function correspondingTasks({ hierarchy, node }: PlacedNode): CorrespondingTask[] {
  const isThis = (address: Correspondence["from"]) =>
    address.hierarchy === hierarchy.id && address.node === node.id;
  return collection.correspondences.flatMap(({ from, to, why }) => {
    if (isThis(from)) return [{ ...to, why }];
    if (isThis(to)) return [{ ...from, why }];
    return [];
  });
}
