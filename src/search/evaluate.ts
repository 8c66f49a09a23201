/** Whether a clause answers a query, decided on its texts: the one definition of a match. */
import { occursIn } from "./occurrences.ts";
import type { QueryNode } from "./query.ts";

/** The folds of one text of a clause: of all of it, and of the label and heading in it. */
export interface MatchText {
  readonly text: string;
  readonly heading: string;
}

/** True where the words name the document: its id, or words of its title. */
export type NamesDocument = (words: string) => boolean;

/** True where a clause with these texts, in a document that `named` knows, answers the query. */
export function matches(
  node: QueryNode,
  texts: readonly MatchText[],
  named: NamesDocument,
  inHeading = false,
): boolean {
  switch (node.kind) {
    case "term":
      return texts.some(({ text, heading }) =>
        occursIn(inHeading ? heading : text, node.term.fold),
      );
    case "and":
      return node.parts.every((part) => matches(part, texts, named, inHeading));
    case "or":
      return node.parts.some((part) => matches(part, texts, named, inHeading));
    case "not":
      return !matches(node.part, texts, named, inHeading);
    case "title":
      return matches(node.part, texts, named, true);
    case "document":
      return named(node.words);
  }
}
