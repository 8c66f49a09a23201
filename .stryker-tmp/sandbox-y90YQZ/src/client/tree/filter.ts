/** Reduces the tree to the branches of certain nodes. Ending the filter restores the open branches from before. */
// @ts-nocheck

import type { Tree, TreeNode } from "./tree.ts";

export interface TreeFilter {
  /** Shows the wanted nodes, opens their ancestors, shows their descendants and hides the rest; null ends the filter. */
  show(wanted: ReadonlySet<TreeNode> | null): void;
  /** True while a filter is active. */
  readonly isOn: boolean;
  /** True if a branch is open; during a filter, true if it was open before. */
  isOpen(node: TreeNode): boolean;
  isHidden(node: TreeNode): boolean;
}

/** Class of hidden nodes. It applies on screen only: printed trees are complete. */
const HIDDEN = "filtered-out";

export function createFilter(tree: Tree): TreeFilter {
  let before: Map<TreeNode, boolean> | null = null;
  const hidden = new Set<TreeNode>();
  /** The topmost hidden nodes. They have the class; their descendants are unchanged. */
  const tops = new Set<TreeNode>();

  function hide(node: TreeNode, isHidden: boolean): void {
    if (isHidden) hidden.add(node);
    else hidden.delete(node);
    const isTop = isHidden && !(node.parent !== null && hidden.has(node.parent));
    if (tops.has(node) === isTop) return;
    if (isTop) tops.add(node);
    else tops.delete(node);
    node.item.classList.toggle(HIDDEN, isTop);
  }

  function setOpen({ details }: TreeNode, open: boolean): void {
    if (details !== null && details.open !== open) details.open = open;
  }

  return {
    get isOn() {
      return before !== null;
    },
    isOpen: (node) => before?.get(node) ?? node.details?.open ?? false,
    isHidden: (node) => hidden.has(node),
    show(wanted) {
      if (wanted === null) {
        for (const node of tops) node.item.classList.remove(HIDDEN);
        tops.clear();
        hidden.clear();
        for (const [node, open] of before ?? []) setOpen(node, open);
        before = null;
        return;
      }
      before ??= new Map(tree.nodes.map((node) => [node, node.details?.open ?? false]));
      const leads = new Set<TreeNode>();
      for (const node of wanted) {
        for (let above = node.parent; above !== null && !leads.has(above); above = above.parent) {
          leads.add(above);
        }
      }
      const below = new Set<TreeNode>();
      for (const node of tree.nodes) {
        const isBelow = node.parent !== null && (below.has(node.parent) || wanted.has(node.parent));
        if (isBelow) below.add(node);
        const isHidden = !(wanted.has(node) || leads.has(node) || isBelow);
        hide(node, isHidden);
        if (!isHidden) setOpen(node, leads.has(node));
      }
    },
  };
}
