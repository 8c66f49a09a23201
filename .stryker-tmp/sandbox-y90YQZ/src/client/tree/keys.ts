/** Arrow keys in the tree: up and down through the visible nodes, right and left into and out of branches. */
// @ts-nocheck

import type { TreeFilter } from "./filter.ts";
import { nodeOf, pathTo, type Tree, type TreeNode } from "./tree.ts";

function focus(node: TreeNode | undefined | null): void {
  node?.head.querySelector<HTMLElement>(".task")?.focus();
}

/** Handles the keys while a title or a disclosure has the focus. */
export function startTreeKeys(tree: Tree, filter: TreeFilter): void {
  const isShown = (node: TreeNode) =>
    !filter.isHidden(node) && pathTo(node).every(({ details }) => details?.open === true);

  /** The next visible node in a direction, or the last one in that direction. */
  function step(from: number, by: 1 | -1): TreeNode | undefined {
    for (let at = from + by; at >= 0 && at < tree.nodes.length; at += by) {
      const node = tree.nodes[at];
      if (node !== undefined && isShown(node)) return node;
    }
    return undefined;
  }

  tree.root.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(target instanceof Element) || !target.matches(".task, summary")) return;
    const node = nodeOf(tree, target);
    if (node === null) return;
    const index = tree.nodes.indexOf(node);
    switch (key) {
      case "ArrowDown":
        focus(step(index, 1));
        break;
      case "ArrowUp":
        focus(step(index, -1));
        break;
      case "ArrowRight":
        if (node.details?.open === false) node.details.open = true;
        else focus(node.children.find((child) => !filter.isHidden(child)));
        break;
      case "ArrowLeft":
        if (node.details?.open === true) node.details.open = false;
        else focus(node.parent);
        break;
      case "Home":
        focus(step(-1, 1));
        break;
      case "End":
        focus(step(tree.nodes.length, -1));
        break;
      default:
        return;
    }
    event.preventDefault();
  });
}
