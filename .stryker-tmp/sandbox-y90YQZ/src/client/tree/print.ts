/** Prints the tree completely: every branch is opened before printing and restored afterwards. */
// @ts-nocheck

import type { Tree } from "./tree.ts";

export function startTreePrinting(tree: Tree): void {
  let closed: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    closed = tree.nodes.flatMap(({ details }) =>
      details === null || details.open ? [] : [details],
    );
    for (const details of closed) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of closed) details.open = false;
    closed = [];
  });
}
