/** A query whose words side by side are read as phrases, for readers who meant them so. */
import type { QueryNode, Term } from "./query.ts";
import { writeQuery } from "./write-query.ts";

/** Terms side by side as one term in quotation marks; a term that stands alone stays as it is. */
function joined(run: readonly Term[]): QueryNode[] {
  if (run.length < 2) return run.map((term) => ({ kind: "term", term }));
  const text = run.map((term) => term.text).join(" ");
  return [{ kind: "term", term: { text, fold: text, isQuoted: true } }];
}

/**
 * The query as text, with each run of terms without quotation marks as one phrase; null if no such terms stand side by side.
 * @param isWord true for terms that are words of the language of the phrases
 */
export function withPhrases(query: QueryNode, isWord: (text: string) => boolean): string | null {
  if (query.kind !== "and") return null;
  const parts: QueryNode[] = [];
  let run: Term[] = [];
  for (const part of query.parts) {
    if (part.kind === "term" && part.term.isQuoted !== true && isWord(part.term.text)) {
      run.push(part.term);
      continue;
    }
    parts.push(...joined(run), part);
    run = [];
  }
  parts.push(...joined(run));
  return parts.length === query.parts.length ? null : writeQuery({ kind: "and", parts });
}
