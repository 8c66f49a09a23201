/** The changes between two versions as a table: old and new text side by side, as editors of laws print it. */
import type { Comparison } from "../../corpus/versions/comparisons.ts";
import { clauseName } from "../../model/clause-name.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Clause, PolicyDocument, Script } from "../../model/types.ts";
import type { ChangeKind } from "../../model/versions.ts";
import type { Sheet } from "../workbook.ts";

/** The words of the table in one language. */
export interface ChangeWords {
  readonly script: Script;
  readonly title: string;
  readonly number: string;
  readonly oldClause: string;
  readonly oldText: string;
  readonly newClause: string;
  readonly newText: string;
  readonly kind: string;
  kinds(kinds: readonly ChangeKind[]): string;
}

function textOf(clauses: readonly Clause[], script: Script): string {
  return clauses
    .flatMap(({ forms }) => [forms[script].heading, ...forms[script].paragraphs])
    .filter((text) => text !== "")
    .join("\n");
}

/** The sheet of a comparison; unchanged clauses are left out. */
export function changeSheet(corpus: Corpus, comparison: Comparison, words: ChangeWords): Sheet {
  const { script } = words;
  const clausesOf = ({ id }: PolicyDocument, ids: readonly string[]) =>
    ids.flatMap((clause) => corpus.at({ document: id, clause })?.clause ?? []);
  const names = (clauses: readonly Clause[]) =>
    clauses.map((clause) => clauseName(clause)[script]).join("\n");
  const changed = comparison.changes.filter(({ kinds }) => kinds.length > 0);
  return {
    title: words.title,
    columns: [
      { name: words.number, width: 6 },
      { name: words.oldClause, width: 18 },
      { name: words.oldText, width: 60 },
      { name: words.newClause, width: 18 },
      { name: words.newText, width: 60 },
      { name: words.kind, width: 18 },
    ],
    rows: changed.map(({ oldClauses, newClauses, kinds }, index) => {
      const olds = clausesOf(comparison.old, oldClauses);
      const news = clausesOf(comparison.new, newClauses);
      return [
        index + 1,
        names(olds),
        textOf(olds, script),
        names(news),
        textOf(news, script),
        words.kinds(kinds),
      ];
    }),
  };
}
