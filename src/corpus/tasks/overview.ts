/** Comparison of task sets by shared names and by the editor's correspondences. */
import { taskTexts } from "../../annotate/hierarchies/task-text.ts";
import { isCommon } from "../../annotate/names/co-mentions.ts";
import { MENTIONS, type Mention, nameIndex } from "../../annotate/names/mentions.ts";
import { clauseName, nodeTitles } from "../../model/clause-name.ts";
import type { Corpus } from "../../model/corpus.ts";
import type {
  Annotation,
  Clause,
  Correspondence,
  HierarchyNode,
  Name,
  NodeAddress,
  Titles,
} from "../../model/types.ts";
import { walkClauses, walkNodes } from "../../model/walk.ts";
import { namesById } from "./task-facts.ts";
import { taskNodes } from "./task-nodes.ts";

/** One side of the comparison: a task with its descendants, or a section of a document. */
export interface Part {
  /** Id of the hierarchy or document, and id of the node or clause. */
  readonly address: NodeAddress;
  /** Number and title; the English form is the title alone. */
  readonly titles: Titles;
  /** The number as printed, in Simplified characters; empty if there is none. */
  readonly number: string;
  readonly document: string;
  /** Clauses of the part that mention a name, by id of the name. */
  readonly clauses: ReadonlyMap<string, readonly Clause[]>;
  /** Ids of the nodes or clauses of the part. */
  readonly nodes: ReadonlySet<string>;
}

interface PartGroup {
  readonly id: string;
  readonly titles: Titles;
  readonly parts: readonly Part[];
}

/** The shared names and the correspondences of a task and a part. */
export interface Meeting {
  readonly part: Part;
  /** Names that both mention, without common names, rarest first. */
  readonly names: readonly Name[];
  readonly declared: readonly Correspondence[];
}

/** The overview of a corpus. */
export interface TaskOverview {
  /** The compared tasks; empty if the content declares no overview. */
  readonly tasks: readonly Part[];
  /** The groups to compare with, in order. */
  readonly groups: readonly PartGroup[];
}

/** Computes the overview; `corpus.derive(taskOverview)` caches it. */
export function taskOverview(corpus: Corpus): TaskOverview {
  return {
    tasks: hierarchyParts(corpus, corpus.overview?.of ?? ""),
    groups: (corpus.overview?.with ?? []).flatMap((id) => {
      const hierarchy = corpus.hierarchies.find((each) => each.id === id);
      if (hierarchy !== undefined) {
        return [{ id, titles: hierarchy.titles, parts: hierarchyParts(corpus, id) }];
      }
      const document = corpus.document(id);
      if (document === undefined) return [];
      const sections = document.clauses.filter(({ kind }) => kind === "section");
      const parts = sections.map((section) => sectionPart(corpus, id, section));
      return [{ id, titles: document.titles, parts }];
    }),
  };
}

/** True if the overview has tasks to compare. */
export function hasTaskOverview(corpus: Corpus): boolean {
  return comparedNodes(corpus, corpus.overview?.of ?? "").length > 0;
}

/** The topmost nodes of a hierarchy. A node whose children are all quotations is replaced by them. */
function comparedNodes(corpus: Corpus, id: string) {
  const { all } = corpus.derive(taskNodes);
  return all.filter(({ hierarchy, node }) => hierarchy.id === id && isCompared(node));
}

function hierarchyParts(corpus: Corpus, id: string): Part[] {
  return comparedNodes(corpus, id).map(({ hierarchy, document, node }) => {
    const clauses = new Map(corpus.clauses(document.id).map(({ clause }) => [clause.id, clause]));
    const mentions = taskTexts(hierarchy, node, clauses).flatMap(({ clause, paragraphs }) =>
      corpus
        .layer(MENTIONS)
        .in({ document: document.id, clause: clause.id })
        .filter(({ target: { part } }) =>
          typeof part === "number" ? paragraphs.includes(part - 1) : true,
        ),
    );
    return {
      address: { hierarchy: id, node: node.id },
      titles: nodeTitles(node),
      number: node.label["zh-Hans"],
      document: document.id,
      clauses: clausesByName(corpus, mentions),
      nodes: new Set(Array.from(walkNodes([node]), (each) => each.id)),
    };
  });
}

function isCompared({ level, quote, children }: HierarchyNode): boolean {
  const quotesBelow = children.length > 0 && children.every((child) => child.quote !== null);
  return (level === 1 && !quotesBelow) || (level === 2 && quote !== null);
}

function sectionPart(corpus: Corpus, document: string, section: Clause): Part {
  const clauses = Array.from(walkClauses([section]), ({ clause }) => clause);
  const mentions = clauses.flatMap(({ id }) => corpus.layer(MENTIONS).in({ document, clause: id }));
  return {
    address: { hierarchy: document, node: section.id },
    titles: { ...clauseName(section), en: section.english },
    number: section.forms["zh-Hans"].label,
    document,
    clauses: clausesByName(corpus, mentions),
    nodes: new Set(clauses.map(({ id }) => id)),
  };
}

function clausesByName(
  corpus: Corpus,
  mentions: readonly Annotation<Mention>[],
): Map<string, Clause[]> {
  const byName = Map.groupBy(mentions, ({ value }) => value.name);
  return new Map(
    Array.from(byName, ([name, found]) => {
      const clauses = new Map(found.map(({ target }) => [target.clause, target]));
      return [name, Array.from(clauses.values()).flatMap((at) => corpus.at(at)?.clause ?? [])];
    }),
  );
}

/** The shared names and the correspondences of a task and a part. */
export function meeting(corpus: Corpus, task: Part, part: Part): Meeting {
  const index = corpus.derive(nameIndex);
  const names = corpus.derive(namesById);
  const count = (name: string) => index.countClauses(name);
  const shared = [...task.clauses.keys()]
    .filter((name) => part.clauses.has(name) && !isCommon(count(name), corpus.size))
    .toSorted((one, other) => count(one) - count(other))
    .flatMap((name) => names.get(name) ?? []);
  const isIn = ({ address, nodes }: Part, at: NodeAddress) =>
    at.hierarchy === address.hierarchy && nodes.has(at.node);
  const declared = corpus.correspondences.filter(
    ({ from, to }) => (isIn(task, from) && isIn(part, to)) || (isIn(task, to) && isIn(part, from)),
  );
  return { part, names: shared, declared };
}

/** The anchor of a part on the page of a task. */
export function partAnchor({ address }: Part): string {
  return `${address.hierarchy}-${address.node}`;
}
