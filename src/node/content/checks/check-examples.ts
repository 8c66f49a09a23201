/** Checks that the queries that the front page offers find something. */
import type { SiteMetadata } from "../../../model/content/schema.ts";
import type { Corpus } from "../../../model/corpus.ts";
import type { ClauseText } from "../../../model/types.ts";
import type { BuiltInProblem } from "../../../rules/diagnose.ts";
import type { QueryNode } from "../../../search/query/query.ts";
import { readQuery } from "../../../search/query/read-query.ts";
import { withSpellings } from "../../../search/query/spellings.ts";

type Fold = (text: string) => string;

/** A clause, folded: its name, and its name and paragraphs. */
interface FoldedClause {
  readonly title: string;
  readonly parts: readonly string[];
}

function folded({ label, heading, paragraphs }: ClauseText, fold: Fold): FoldedClause {
  const title = fold(label + heading);
  return { title, parts: [title, ...paragraphs.map(fold)] };
}

/** True if a clause may match; restrictions to documents are left to the search. */
function holds(node: QueryNode, { title, parts }: FoldedClause): boolean {
  switch (node.kind) {
    case "term":
      return parts.some((part) => part.includes(node.term.fold));
    case "and":
      return node.parts.every((part) => holds(part, { title, parts }));
    case "or":
      return node.parts.some((part) => holds(part, { title, parts }));
    case "not":
      return !holds(node.part, { title, parts });
    case "title":
      return holds(node.part, { title, parts: [title] });
    case "document":
      return true;
  }
}

/** The Chinese examples of `site.yaml` that no clause matches. What is not Chinese is asked of names and titles, too. */
export function examplesWithoutResult(
  { examples }: SiteMetadata,
  corpus: Corpus,
  fold: Fold,
): BuiltInProblem[] {
  if (examples === undefined || corpus.documents.length === 0) return [];
  const clauses = corpus.clauses().map(({ clause }) => folded(clause.source, fold));
  return (["zh-Hans", "zh-Hant", "en"] as const).flatMap((language) =>
    (examples[language] ?? []).flatMap((example, index): BuiltInProblem[] => {
      const query = readQuery(example, fold);
      if (!/\p{Script=Han}/u.test(example) || query === null) return [];
      const spelt = withSpellings(query, fold);
      if (clauses.some((clause) => holds(spelt, clause))) return [];
      return [
        {
          rule: "site/example-without-result",
          path: ["examples", language, index],
          message: `The front page offers the search “${example}”, and no text of the collection has it.`,
          hint: "Offer words that your texts have, or take the line out.",
        },
      ];
    }),
  );
}
