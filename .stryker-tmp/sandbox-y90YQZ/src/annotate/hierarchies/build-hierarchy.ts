/** Builds the task hierarchies of `hierarchies.yaml`: subtrees of a document, or selected nodes. */
// @ts-nocheck

import type { HierarchyMetadata } from "../../model/content/schema.ts";
import type {
  Clause,
  ClauseKind,
  Hierarchy,
  HierarchyNode,
  PolicyDocument,
  Titles,
} from "../../model/types.ts";
import { walkClauses, walkNodes } from "../../model/walk.ts";
import type { BuiltInProblem } from "../../rules/diagnose.ts";
import type { Convert } from "../../text/script/convert.ts";
import { buildScheme } from "./build-scheme.ts";

type ChosenNode = NonNullable<HierarchyMetadata["nodes"]>[number];
type Path = BuiltInProblem["path"];

/** The data for making nodes, and the list of problems found. */
interface Context {
  readonly document: PolicyDocument;
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly convert: Convert;
  readonly problems: BuiltInProblem[];
  /** Ids of the nodes made so far. */
  readonly ids: Set<string>;
}

/** A node without its position in the hierarchy. */
type NodeContent = Pick<HierarchyNode, "id" | "clause" | "quote" | "label" | "titles">;

/** Kinds of clauses that are tasks; captions, notes, tables and boxes under a heading are not. */
const TASK_KINDS: readonly ClauseKind[] = ["section", "name"];
const BOX_KINDS: readonly ClauseKind[] = ["box", "item"];

/** Makes one hierarchy of a document. A node with a problem is left out. */
export function buildHierarchy(
  metadata: HierarchyMetadata,
  titles: Titles,
  document: PolicyDocument,
  convert: Convert,
): { hierarchy: Hierarchy; problems: BuiltInProblem[] } {
  const walked = [...walkClauses(document.clauses)];
  const clauses = new Map(walked.map(({ clause }) => [clause.id, clause]));
  const context: Context = { document, clauses, convert, problems: [], ids: new Set() };
  const root = metadata.root === undefined ? null : find(metadata.root, ["root"], context);
  const nodes = root
    ? nodesBelow(root, null, 1)
    : (metadata.nodes ?? []).flatMap((node, index) =>
        chosenNode(node, [], ["nodes", index], context),
      );
  const { scheme, problems } =
    metadata.scheme === undefined
      ? { scheme: null, problems: [] }
      : buildScheme(metadata.scheme, nodes, clauses, convert);
  const hierarchy = {
    id: metadata.id,
    titles,
    document: document.id,
    root: root?.id ?? null,
    nodes,
    scheme,
  };
  return { hierarchy, problems: [...context.problems, ...problems] };
}

/** The child tasks of a clause, each with its descendants. */
function nodesBelow(clause: Clause, parent: string | null, level: number): HierarchyNode[] {
  const kinds = BOX_KINDS.includes(clause.kind) ? BOX_KINDS : TASK_KINDS;
  return clause.children
    .filter((child) => kinds.includes(child.kind))
    .map((child) => ({
      ...clauseContent(child),
      level,
      parent,
      children: nodesBelow(child, child.id, level + 1),
    }));
}

/**
 * Makes a node that the file selects. Its children are the nodes that the file lists under it, else all tasks below it.
 * @param above the selected ancestors, outermost first
 */
function chosenNode(
  node: ChosenNode,
  above: readonly NodeContent[],
  path: Path,
  context: Context,
): HierarchyNode[] {
  const clause = find(node.clause, [...path, "clause"], context);
  const content = clause && contentOf(node, clause, path, context);
  if (!content || !isNew(content, above, path, context)) return [];
  context.ids.add(content.id);
  const level = above.length + 1;
  const parent = above.at(-1)?.id ?? null;
  const given = node.nodes?.flatMap((child, index) =>
    chosenNode(child, [...above, content], [...path, "nodes", index], context),
  );
  const below = content.quote === null ? nodesBelow(clause, content.id, level + 1) : [];
  const children = given ?? below.filter((child) => areNew(child, above, path, context));
  return [{ ...content, level, parent, children }];
}

/**
 * True if neither the node nor a descendant is in the hierarchy already; their ids are then recorded. Otherwise the
 * problem is reported.
 */
function areNew(
  node: HierarchyNode,
  above: readonly NodeContent[],
  path: Path,
  context: Context,
): boolean {
  const all = [...walkNodes([node])];
  const known = all.find(({ id }) => context.ids.has(id));
  if (known !== undefined) return isNew(known, above, path, context);
  for (const { id } of all) context.ids.add(id);
  return true;
}

/** True if the node is not in the hierarchy yet. Otherwise it is reported as a cycle or as a duplicate. */
function isNew(
  { id }: NodeContent,
  above: readonly NodeContent[],
  path: Path,
  context: Context,
): boolean {
  if (!context.ids.has(id)) return true;
  const isCycle = above.some((node) => node.id === id);
  context.problems.push(
    isCycle
      ? {
          rule: "hierarchy/cycle",
          path,
          message: `The node “${id}” stands below itself.`,
          hint: "Put a clause under one that it belongs to, not the other way round.",
        }
      : {
          rule: "hierarchy/duplicate-node",
          path,
          message: `The node “${id}” stands twice in the hierarchy.`,
          hint: "Take one of them out. A clause brings along all tasks below it.",
        },
  );
  return false;
}

function find(id: string, path: Path, context: Context): Clause | null {
  const clause = context.clauses.get(id);
  if (clause) return clause;
  context.problems.push({
    rule: "hierarchy/unknown-clause",
    path,
    message: `${context.document.id} has no clause “${id}”.`,
    hint: "Look up the id on the document's page or in data/clauses.ndjson.",
  });
  return null;
}

function contentOf(
  node: ChosenNode,
  clause: Clause,
  path: Path,
  context: Context,
): NodeContent | null {
  const whole = clauseContent(clause);
  const en = node.en ?? null;
  if (node.quote === undefined) {
    return { ...whole, titles: { ...whole.titles, en: en ?? whole.titles.en } };
  }
  const { quote } = node;
  const texts = [clause.source.heading, ...clause.source.paragraphs];
  if (!texts.some((text) => text.includes(quote))) {
    context.problems.push({
      rule: "hierarchy/unknown-quote",
      path: [...path, "quote"],
      message: `The words “${quote}” do not stand in ${context.document.id}#${clause.id}.`,
      hint: "Quote the words as the source prints them.",
    });
    return null;
  }
  let order = 1;
  while (context.ids.has(`${clause.id}-q${order}`)) order++;
  const { script } = context.document;
  return {
    id: `${clause.id}-q${order}`,
    clause: clause.id,
    quote,
    label: { "zh-Hans": "", "zh-Hant": "" },
    titles: {
      "zh-Hans": context.convert(quote, script, "zh-Hans"),
      "zh-Hant": context.convert(quote, script, "zh-Hant"),
      en,
    },
  };
}

function clauseContent(clause: Clause): NodeContent {
  const { "zh-Hans": hans, "zh-Hant": hant } = clause.forms;
  return {
    id: clause.id,
    clause: clause.id,
    quote: null,
    label: { "zh-Hans": hans.label, "zh-Hant": hant.label },
    titles: { "zh-Hans": hans.heading, "zh-Hant": hant.heading, en: clause.english },
  };
}
