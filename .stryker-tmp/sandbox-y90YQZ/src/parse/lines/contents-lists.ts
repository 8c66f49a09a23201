/** Pass: finds contents lists. Postcondition: their blocks have the role `contents list`. */
// @ts-nocheck

import { contentsBlocks } from "../grammar/contents-list.ts";
import type { SourceTree } from "../tree.ts";

/** Unified transformer. */
export function contentsLists() {
  return (tree: SourceTree): void => {
    for (const block of contentsBlocks(tree.children)) block.role = "contents list";
  };
}
