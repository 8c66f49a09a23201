/** Selection of nodes by checkboxes. Choosing a branch chooses its descendants. */
import type { Language } from "../../site/i18n/languages.ts";
import { treeWord } from "../../site/i18n/tasks/trees.ts";
import type { Tree, TreeNode } from "./tree.ts";

export interface Selection {
  /** Ids of the chosen nodes. */
  chosen(): ReadonlySet<string>;
  /** Chooses exactly these nodes. */
  set(nodes: Iterable<TreeNode>): void;
}

/** Inserts a checkbox before each node. `changed` is called at each change. */
export function createSelection(tree: Tree, lang: Language, changed: () => void): Selection {
  const boxes = new Map<TreeNode, HTMLInputElement>();
  for (const node of tree.nodes) {
    const box = document.createElement("input");
    box.type = "checkbox";
    box.className = "choose";
    const title = node.head.querySelector(".task")?.textContent ?? "";
    box.setAttribute("aria-label", treeWord(lang, "selectTask")(title));
    box.addEventListener("change", () => {
      check(node, box.checked);
      refresh();
      changed();
    });
    node.head.prepend(box);
    boxes.set(node, box);
  }

  function check(node: TreeNode, checked: boolean): void {
    const box = boxes.get(node);
    if (box !== undefined) box.checked = checked;
    for (const child of node.children) check(child, checked);
  }

  /** A branch that is not chosen is indeterminate if a descendant is chosen. */
  function refresh(): void {
    const partly = new Set<TreeNode>();
    for (const node of tree.nodes.toReversed()) {
      const box = boxes.get(node);
      if (box === undefined) continue;
      box.indeterminate = !box.checked && partly.has(node);
      if (node.parent !== null && (box.checked || partly.has(node))) partly.add(node.parent);
    }
  }

  return {
    chosen: () =>
      new Set(tree.nodes.filter((node) => boxes.get(node)?.checked).map(({ id }) => id)),
    set(nodes) {
      const wanted = new Set(nodes);
      for (const [node, box] of boxes) box.checked = wanted.has(node);
      refresh();
      changed();
    },
  };
}
