/** Writes a query as text that reads as that query. */
import type { QueryNode } from "./query.ts";

/** What would read a term otherwise than as itself: operators at its edges, spaces and bars in it. */
const NEEDS_QUOTES =
  /[\s|｜]|^["＂“「(（\-－]|["＂”」)）]$|^(?:title|标题|標題|doc|文件)[:：]|^(?:AND|OR|NOT)$/iu;
/** A text as one term: as it is where that reads as one, else in quotation marks, without such marks inside. */
export function asTerm(text: string): string {
  const reads = !NEEDS_QUOTES.test(text) && !NEEDS_QUOTES.test(text.normalize("NFKC"));
  return reads ? text : `"${text.replace(/["＂]/gu, " ")}"`;
}

/** True where a node takes brackets below an operator that binds tighter. */
function isJoined(node: QueryNode): boolean {
  return node.kind === "and" || node.kind === "or";
}

function operand(node: QueryNode): string {
  return isJoined(node) ? `(${writeQuery(node)})` : writeQuery(node);
}

/** The query as text. */
export function writeQuery(node: QueryNode): string {
  switch (node.kind) {
    case "term":
      return asTerm(node.term.text);
    case "and":
      return node.parts
        .map((part) => (part.kind === "and" ? operand(part) : writeQuery(part)))
        .join(" ");
    case "or":
      return node.parts.map(operand).join(" | ");
    case "not":
      return node.part.kind === "not" ? `-(${writeQuery(node.part)} )` : `-${operand(node.part)}`;
    case "title":
      return `title:${operand(node.part)}`;
    case "document":
      return `doc:${asTerm(node.words)}`;
  }
}
