/** The bar at the top of the window with the path of branches at the reader's place. */
// @ts-nocheck

import { nodeOf, pathTo, type Tree, type TreeNode } from "./tree.ts";

/** Updates the bar's links while the reader scrolls. */
export function startPathBar(tree: Tree, bar: HTMLElement): void {
  const list = bar.querySelector("ol");
  if (list === null) return;
  let shown = "";
  let waiting = false;

  /** The branches whose title has scrolled under the bar, topmost first. */
  function branches(): TreeNode[] {
    const line = bar.getBoundingClientRect().bottom;
    const box = tree.root.getBoundingClientRect();
    if (box.top > line || box.bottom < line) return [];
    for (const x of [box.left + 40, box.left + box.width / 2]) {
      const node = nodeOf(tree, document.elementsFromPoint(x, line + 4).find(isInTree) ?? null);
      if (node === null) continue;
      return [...pathTo(node), node].filter(
        ({ head, details }) => details !== null && head.getBoundingClientRect().bottom < line,
      );
    }
    return [];
  }

  function isInTree(element: Element): boolean {
    return tree.root.contains(element) && element !== tree.root;
  }

  function update(): void {
    waiting = false;
    const path = branches();
    const ids = path.map(({ id }) => id).join(" ");
    if (ids === shown) return;
    shown = ids;
    bar.classList.toggle("empty", path.length === 0);
    list?.replaceChildren(...path.map(linkTo));
  }

  function updateSoon(): void {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(update);
  }

  addEventListener("scroll", updateSoon, { passive: true });
  document.addEventListener("tiaowen:text-changed", () => {
    shown = "";
    updateSoon();
  });
}

function linkTo({ id, head }: TreeNode): HTMLElement {
  const link = document.createElement("a");
  link.href = `#${id}`;
  const title = head.querySelector(".task");
  link.append(...Array.from(title?.childNodes ?? [], (node) => node.cloneNode(true)));
  // The script switch must not exchange the text of a copy.
  for (const copy of link.querySelectorAll("[data-zh]")) copy.removeAttribute("data-zh");
  const item = document.createElement("li");
  item.append(link);
  return item;
}
