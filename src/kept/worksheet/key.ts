/** What a task is called in a reader's worksheet: the same in every hierarchy that it stands in. */
import type { HierarchyNode } from "../../model/types.ts";

/**
 * `document#clause` for a whole clause; for words quoted from one, a slash and the words. Neither depends on the
 * hierarchy, nor on what else it quotes, so that an entry outlives changes of both.
 */
export function worksheetKey(document: string, { clause, quote }: HierarchyNode): string {
  return `${document}#${clause}${quote === null ? "" : `/${quote}`}`;
}
