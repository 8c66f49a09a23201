/** The key of a task in a reader's worksheet. It is the same in every hierarchy that contains the task. */
import type { HierarchyNode } from "../../model/types.ts";

/**
 * `document#clause` for a whole clause; for words quoted from it, a slash and the words are appended. The key depends
 * neither on the hierarchy nor on its other quotations, so that an entry survives changes of both.
 */
export function worksheetKey(
  document: string,
  { clause, quote }: Pick<HierarchyNode, "clause" | "quote">,
): string {
  return `${document}#${clause}${quote === null ? "" : `/${quote}`}`;
}
