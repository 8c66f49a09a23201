/** Pass: turns numbered sentences without text or clauses below them into entries of a list: 「2.鼓励发展银发经济。」. */
import { concat, EMPTY } from "../source-text.ts";
import type { ParsedClause, SourceTree } from "../tree.ts";

/** Unified transformer. */
export function entries() {
  return (tree: SourceTree): void => {
    tree.clauses = tree.clauses.map(visit);
  };
}

function visit(clause: ParsedClause): ParsedClause {
  const children = clause.children.map(visit);
  const isSentence =
    clause.kind === "section" &&
    clause.label.text !== "" &&
    clause.delimiter.text === "。" &&
    clause.paragraphs.length === 0 &&
    children.length === 0;
  if (!isSentence) return { ...clause, children };
  const sentence = concat(clause.heading, clause.delimiter);
  return {
    ...clause,
    kind: "entry",
    heading: EMPTY,
    delimiter: EMPTY,
    runIn: true,
    paragraphs: [sentence],
    children,
  };
}
