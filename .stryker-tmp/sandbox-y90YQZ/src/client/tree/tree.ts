/** The tree of a hierarchy on the page: its nodes and its open branches. */
// @ts-nocheck


export interface TreeNode {
  readonly id: string;
  /** The list item. */
  readonly item: HTMLElement;
  /** Number, title, first line. */
  readonly head: HTMLElement;
  /** Null if the node has no children. */
  readonly details: HTMLDetailsElement | null;
  readonly parent: TreeNode | null;
  readonly children: TreeNode[];
  /** Counted from 1, the topmost level. */
  readonly level: number;
}

export interface Tree {
  readonly root: HTMLElement;
  /** In page order. */
  readonly nodes: readonly TreeNode[];
  readonly byId: ReadonlyMap<string, TreeNode>;
  readonly depth: number;
}

/** Reads the tree within an element, in the markup of `site/tasks/render-tree.ts`. */
export function readTree(root: HTMLElement): Tree {
  const nodes: TreeNode[] = [];
  const byId = new Map<string, TreeNode>();
  for (const item of root.querySelectorAll<HTMLElement>("li[data-node]")) {
    const id = item.dataset.node ?? "";
    const head = item.firstElementChild;
    if (!(head instanceof HTMLElement)) continue;
    const last = item.lastElementChild;
    const above = item.parentElement?.closest<HTMLElement>("li[data-node]")?.dataset.node;
    const parent = (above === undefined ? undefined : byId.get(above)) ?? null;
    const details = last instanceof HTMLDetailsElement ? last : null;
    const level = (parent?.level ?? 0) + 1;
    const node: TreeNode = { id, item, head, details, parent, children: [], level };
    parent?.children.push(node);
    nodes.push(node);
    byId.set(id, node);
  }
  return { root, nodes, byId, depth: Math.max(0, ...nodes.map(({ level }) => level)) };
}

/** The ancestors of a node, topmost first. */
export function pathTo(node: TreeNode): TreeNode[] {
  return node.parent === null ? [] : [...pathTo(node.parent), node.parent];
}

/** The node that contains an element, or null. */
export function nodeOf(tree: Tree, element: Element | null): TreeNode | null {
  const item = element?.closest<HTMLElement>("li[data-node]");
  return tree.byId.get(item?.dataset.node ?? "") ?? null;
}

/** Opens the ancestors of a node and scrolls it into view. */
export function reveal(node: TreeNode): void {
  for (const { details } of pathTo(node)) if (details !== null) details.open = true;
  node.item.scrollIntoView({ block: "start" });
}
