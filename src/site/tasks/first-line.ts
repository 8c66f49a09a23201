/** The first line of a task with the marks for what it leaves out. */
import type { FirstLine } from "../../annotate/hierarchies/node-text.ts";

/** The Chinese words, with a mark at each end where the text goes on. */
export function markedLine(words: string, { leavesOut }: Pick<FirstLine, "leavesOut">): string {
  return `${leavesOut.before ? "…" : ""}${words}${leavesOut.after ? "…" : ""}`;
}

/** The translated sentences, with the same marks, apart from the words. */
export function markedTranslation(
  words: string,
  { leavesOut }: Pick<FirstLine, "leavesOut">,
): string {
  return `${leavesOut.before ? "… " : ""}${words}${leavesOut.after ? " …" : ""}`;
}
