/** The changes between two versions as a table: old and new text side by side, as those who draft laws print it. */
import type { Comparison } from "../../corpus/versions/comparisons.ts";
import { clauseName } from "../../model/clause-name.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Clause, PolicyDocument } from "../../model/types.ts";
import { bothTexts } from "../../versions/clause-texts.ts";
import type { Sheet } from "../workbook.ts";
import { joinKinds, TABLE_SCRIPTS, TABLE_WORDS } from "./change-words.ts";

const COLUMNS = [
  ["number", 6],
  ["oldClause", 18],
  ["oldText", 60],
  ["newClause", 18],
  ["newText", 60],
  ["kind", 18],
] as const;

/** The sheet of a comparison in a language; unchanged clauses are left out. */
export function changeSheet(
  corpus: Corpus,
  comparison: Comparison,
  language: keyof typeof TABLE_SCRIPTS,
): Sheet {
  const script = TABLE_SCRIPTS[language];
  const clausesOf = ({ id }: PolicyDocument, ids: readonly string[]) =>
    ids.flatMap((clause) => corpus.at({ document: id, clause })?.clause ?? []);
  const names = (clauses: readonly Clause[]) =>
    clauses.map((clause) => clauseName(clause)[script]).join("\n");
  const changed = comparison.changes.filter(({ kinds }) => kinds.length > 0);
  return {
    title: TABLE_WORDS.title[language],
    columns: COLUMNS.map(([key, width]) => ({ name: TABLE_WORDS[key][language], width })),
    rows: changed.map(({ oldClauses, newClauses, kinds }, index) => {
      const olds = clausesOf(comparison.old, oldClauses);
      const news = clausesOf(comparison.new, newClauses);
      return [
        index + 1,
        ...[names(olds), bothTexts(olds)[script], names(news), bothTexts(news)[script]],
        joinKinds(language, kinds),
      ];
    }),
  };
}
