/** The tree of a hierarchy as the page has it: its nodes, and which of them are open. */

export interface TreeNode {
  readonly id: string;
  /** The list item. */
  readonly item: HTMLElement;
  /** Number, title, first line. */
  readonly head: HTMLElement;
  /** Null where nothing stands below. */
  readonly details: HTMLDetailsElement | null;
  readonly parent: TreeNode | null;
  readonly children: TreeNode[];
  /** 1 for the topmost nodes. */
  readonly level: number;
}

export interface Tree {
  readonly root: HTMLElement;
  /** In the order of the page. */
  readonly nodes: readonly TreeNode[];
  readonly byId: ReadonlyMap<string, TreeNode>;
  readonly depth: number;
}

/** Reads the tree within an element, as `site/tasks/render-tree.ts` writes it. */
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

/** The nodes above one, topmost first. */
export function pathTo(node: TreeNode): TreeNode[] {
  return node.parent === null ? [] : [...pathTo(node.parent), node.parent];
}

/** The node that holds an element, or null. */
export function nodeOf(tree: Tree, element: Element | null): TreeNode | null {
  const item = element?.closest<HTMLElement>("li[data-node]");
  return tree.byId.get(item?.dataset.node ?? "") ?? null;
}

/** Opens the nodes above a node and brings it into sight. */
export function reveal(node: TreeNode): void {
  for (const { details } of pathTo(node)) if (details !== null) details.open = true;
  node.item.scrollIntoView({ block: "start" });
}
