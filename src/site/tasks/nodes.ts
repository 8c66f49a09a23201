/** The nodes of the task hierarchies as pages: their addresses and what stands around them. */
import type { Hierarchy, HierarchyNode, PolicyDocument, Titles } from "../../model/types.ts";
import { walkNodes } from "../../model/walk.ts";
import type { Language } from "../i18n/languages.ts";
import { languagePaths } from "../i18n/site-languages.ts";
import { gapAfter } from "../reading/heading.ts";
import { pageHref } from "../routes/address.ts";
import { collection } from "../routes/collection.ts";
import { links } from "./links.ts";

/** A node with its place in its hierarchy. */
export interface PlacedNode {
  readonly hierarchy: Hierarchy;
  readonly document: PolicyDocument;
  readonly node: HierarchyNode;
  /** The nodes above it, outermost first. */
  readonly path: readonly HierarchyNode[];
  /** All that stand under the same node, itself among them. */
  readonly siblings: readonly HierarchyNode[];
  /** Before and after it in reading order; null at the ends. */
  readonly previous: HierarchyNode | null;
  readonly next: HierarchyNode | null;
}

/** Every node of every hierarchy in order. */
export const TASK_NODES: readonly PlacedNode[] = collection.hierarchies.flatMap((hierarchy) => {
  const document = links.documents.get(hierarchy.document);
  if (document === undefined) return [];
  const all = [...walkNodes(hierarchy.nodes)];
  const byId = new Map(all.map((node) => [node.id, node]));
  return all.map((node, index) => {
    const path = pathTo(node, byId);
    return {
      hierarchy,
      document,
      node,
      path,
      siblings: path.at(-1)?.children ?? hierarchy.nodes,
      previous: all[index - 1] ?? null,
      next: all[index + 1] ?? null,
    };
  });
});

function pathTo(node: HierarchyNode, byId: ReadonlyMap<string, HierarchyNode>): HierarchyNode[] {
  const parent = node.parent === null ? undefined : byId.get(node.parent);
  return parent === undefined ? [] : [...pathTo(parent, byId), parent];
}

const byAddress = new Map(
  TASK_NODES.map((placed) => [`${placed.hierarchy.id}/${placed.node.id}`, placed]),
);

/** The node at an address as `correspondences.yaml` writes it. */
export function taskNode(hierarchy: string, node: string): PlacedNode | undefined {
  return byAddress.get(`${hierarchy}/${node}`);
}

/** The first node of any hierarchy that is a whole clause. */
export function nodeOfClause(document: string, clause: string): PlacedNode | undefined {
  return TASK_NODES.find(
    ({ hierarchy, node }) => hierarchy.document === document && node.id === clause,
  );
}

/** Rest of the address of a task's page, after the language. */
export function taskPath(hierarchy: string, node: string): string {
  return `tasks/${hierarchy}/${node}/`;
}

/** Address of a task's page. */
export function taskHref(lang: Language, { hierarchy, node }: PlacedNode): string {
  return pageHref(lang, taskPath(hierarchy.id, node.id));
}

/** Number and title of a node in each script; in English the title alone. */
export function nodeTitles({ label, titles }: HierarchyNode): Titles {
  const named = (script: "zh-Hans" | "zh-Hant") =>
    `${label[script]}${gapAfter(label[script])}${titles[script]}`;
  return { "zh-Hans": named("zh-Hans"), "zh-Hant": named("zh-Hant"), en: titles.en };
}

/** `getStaticPaths` for the pages of tasks. */
export function taskPaths() {
  return languagePaths().flatMap(({ params }) =>
    TASK_NODES.map((placed) => ({
      params: { ...params, hierarchy: placed.hierarchy.id, node: placed.node.id },
      props: { placed },
    })),
  );
}
