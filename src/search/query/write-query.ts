/** Writes a query as text that parses to the same query. */
import { DOCUMENT_FIELD, TITLE_FIELD } from "./field-names.ts";
import type { QueryNode } from "./query.ts";

/** Text that needs quotation marks to be read as one term: operators at its edges, spaces or bars in it. */
const NEEDS_QUOTES = new RegExp(
  `[\\s|｜]|^["＂“「(（\\-－]|["＂”」)）]$|^(?:${TITLE_FIELD}|${DOCUMENT_FIELD})|^(?:AND|OR|NOT)$`,
  "iu",
);

/** Paired marks, and marks that are their own partners. */
const PAIRS = [/[(（]|([)）])/gu, /“|(”)/gu, /「|(」)/gu];
const UNPAIRED = /["＂]/u;

/** True if each bracket and quotation mark has its partner. One without could pair with a mark of a group or term. */
function isBalanced(text: string): boolean {
  if (UNPAIRED.test(text)) return false;
  return PAIRS.every((pair) => {
    let open = 0;
    for (const [, closing] of text.matchAll(pair)) {
      open += closing === undefined ? 1 : -1;
      if (open < 0) return false;
    }
    return open === 0;
  });
}

/** A text as one term: unchanged if it is read as one, else in quotation marks; marks without a partner become spaces. */
export function asTerm(text: string): string {
  const reads = ![text, text.normalize("NFKC")].some((form) => NEEDS_QUOTES.test(form));
  return reads && isBalanced(text) ? text : inQuotes(text);
}

/** A text in quotation marks; marks without a partner become spaces. */
function inQuotes(text: string): string {
  return `"${isBalanced(text) ? text : text.replace(/["＂“”「」()（）]/gu, " ")}"`;
}

/** True if a node needs brackets below an operator that binds tighter. */
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
      return node.term.isQuoted ? inQuotes(node.term.text) : asTerm(node.term.text);
    case "and":
      return node.parts.map(writeQuery).join(" ");
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
