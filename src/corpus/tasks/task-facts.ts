/** Facts of a task and its descendants: amounts, names, key projects and corresponding tasks. */
import { AMOUNTS, type Amount } from "../../annotate/amounts/amounts.ts";
import { type KeyProject, keyProjects } from "../../annotate/hierarchies/key-projects.ts";
import { taskTexts } from "../../annotate/hierarchies/task-text.ts";
import { type CoMentions, findCoMentions, isCommon } from "../../annotate/names/co-mentions.ts";
import {
  clausesWithNames,
  MENTIONS,
  type Mention,
  nameIndex,
} from "../../annotate/names/mentions.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Annotation, Clause, Correspondence, Name, NodeAddress } from "../../model/types.ts";
import type { PlacedNode } from "./task-nodes.ts";

/** An amount with the clause that states it. */
export interface StatedAmount extends Annotation<Amount> {
  readonly clause: Clause;
}

/** A key project with its link to a task: the project's box belongs to the task's section, or both mention the same names. */
export interface LinkedProject {
  readonly project: KeyProject;
  /** Names that link the project; empty if its box links it. */
  readonly names: readonly Name[];
}

/** A task that corresponds to this one, with the editor's reason. */
export interface CorrespondingTask extends NodeAddress {
  readonly why: Correspondence["why"];
}

/** A name with the number of clauses in which it stands, by itself or inside of a longer name, as a search finds them. */
interface CountedName {
  readonly name: Name;
  readonly clauses: number;
}

export interface TaskFacts {
  readonly amounts: readonly StatedAmount[];
  /** Rarest first. */
  readonly names: readonly CountedName[];
  readonly coMentions: CoMentions["clauses"];
  /** Common names, which do not link clauses by themselves; commonest first. */
  readonly common: readonly CountedName[];
  readonly projects: readonly LinkedProject[];
  readonly corresponding: readonly CorrespondingTask[];
}

/** Makes a function that computes the facts of a task once; `corpus.derive(taskFacts)` caches the function. */
export function taskFacts(corpus: Corpus): (placed: PlacedNode) => TaskFacts {
  const made = new Map<PlacedNode, TaskFacts>();
  return (placed) => {
    const known = made.get(placed) ?? makeFacts(corpus, placed);
    made.set(placed, known);
    return known;
  };
}

function makeFacts(corpus: Corpus, placed: PlacedNode): TaskFacts {
  const { hierarchy, document, node } = placed;
  const index = corpus.derive(nameIndex);
  const names = corpus.derive(namesById);
  const clauses = new Map(corpus.clauses(document.id).map(({ clause }) => [clause.id, clause]));
  const scope = taskTexts(hierarchy, node, clauses).map(({ clause, paragraphs }) => ({
    clause,
    parts: new Set(paragraphs.map((paragraph) => paragraph + 1)),
    whole: paragraphs.length === clause.source.paragraphs.length,
  }));
  const mentions = scope.flatMap(({ clause, parts, whole }) =>
    corpus
      .layer(MENTIONS)
      .in({ document: document.id, clause: clause.id })
      .filter(({ target: { part } }) => (typeof part === "number" ? parts.has(part) : whole)),
  );
  const ids = [...new Set(mentions.map(({ value }) => value.name))];
  const mentioned = ids.flatMap((id) => names.get(id) ?? []);
  const { clauses: coMentions, common } = findCoMentions(
    mentioned,
    document.id,
    index,
    corpus.size,
  );
  const standing = corpus.derive(clausesWithNames);
  const rarestFirst = mentioned
    .map((name) => ({ name, clauses: standing.get(name.id) ?? 0 }))
    .toSorted((one, other) => one.clauses - other.clauses);
  const isOneOfCommon = ({ name: { id } }: CountedName) => common.some(({ name }) => name === id);
  const seen = new Set<string>();
  return {
    amounts: scope
      .flatMap(({ clause, parts }) =>
        corpus
          .layer(AMOUNTS)
          .in({ document: document.id, clause: clause.id })
          .filter(({ target: { part } }) => typeof part === "number" && parts.has(part))
          .map((amount) => ({ ...amount, clause })),
      )
      .filter(({ target: { clause, part, start } }) => {
        const place = `${clause}-${part}-${start}`;
        return !seen.has(place) && seen.add(place);
      }),
    names: rarestFirst,
    coMentions,
    common: rarestFirst.filter(isOneOfCommon).toReversed(),
    projects: projectsOf(corpus, placed, ids, new Set(scope.map(({ clause }) => clause.id))),
    corresponding: correspondingTasks(corpus, placed),
  };
}

/** The names of a corpus by id. */
export function namesById(corpus: Corpus): ReadonlyMap<string, Name> {
  return new Map(corpus.names.map((name) => [name.id, name]));
}

/**
 * Projects that are linked to a task. The projects of a section's box are linked to the section. Other projects are
 * linked if their title mentions a name that the task mentions and that is not common.
 */
function projectsOf(
  corpus: Corpus,
  { document, node }: PlacedNode,
  names: readonly string[],
  own: ReadonlySet<string>,
): LinkedProject[] {
  const index = corpus.derive(nameIndex);
  const isTelling = (name: string) => !isCommon(index.countClauses(name), corpus.size);
  return corpus.derive(keyProjects).flatMap((project): LinkedProject[] => {
    const { item, section } = project;
    if (own.has(item.id) && project.document === document) return [];
    const ofBox =
      node.quote === null &&
      project.document === document &&
      section !== null &&
      (section.id === node.clause || isAbove(corpus, document.id, node.clause, section.id));
    if (ofBox) return [{ project, names: [] }];
    const inTitle = corpus
      .layer(MENTIONS)
      .in({ document: project.document.id, clause: item.id })
      .filter(
        ({ target, value: { name } }) =>
          target.part === "heading" && isTelling(name) && names.includes(name),
      );
    const shared = namesOfMentions(corpus, inTitle);
    return shared.length === 0 ? [] : [{ project, names: shared }];
  });
}

function namesOfMentions(corpus: Corpus, mentions: readonly Annotation<Mention>[]): Name[] {
  const names = corpus.derive(namesById);
  return [...new Set(mentions.map(({ value }) => value.name))].flatMap((id) => names.get(id) ?? []);
}

function isAbove(corpus: Corpus, document: string, upper: string, lower: string): boolean {
  const path = corpus.at({ document, clause: lower })?.path ?? [];
  return path.some(({ id }) => id === upper);
}

function correspondingTasks(
  { correspondences }: Corpus,
  { hierarchy, node }: PlacedNode,
): CorrespondingTask[] {
  const isThis = (address: Correspondence["from"]) =>
    address.hierarchy === hierarchy.id && address.node === node.id;
  return correspondences.flatMap(({ from, to, why }) => {
    if (isThis(from)) return [{ ...to, why }];
    if (isThis(to)) return [{ ...from, why }];
    return [];
  });
}
