/** The rows of a comparison as pages show them: runs of unchanged clauses, and changes with the names of their clauses. */
import type { Comparison } from "../../corpus/versions/comparisons.ts";
import { clauseName } from "../../model/clause-name.ts";
import type { Corpus } from "../../model/corpus.ts";
import { rowAsText } from "../../model/table.ts";
import type { Clause, ClauseKind, Forms, PolicyDocument } from "../../model/types.ts";
import type { ClauseChange, Segment } from "../../model/versions/versions.ts";
import { bothTexts } from "../../versions/clause-texts.ts";
import { KIND_NAMES } from "../i18n/strings.ts";

/** A change with the clauses of both sides. */
export interface ChangeRow extends Pick<ClauseChange, "kinds"> {
  readonly olds: readonly Clause[];
  readonly news: readonly Clause[];
  /** The words of both sides; those of one that is unchanged, new or gone stand in one segment. */
  readonly segments: readonly Segment[];
}

/** A run of rows: changes, or unchanged clauses, which are folded. */
interface RowRun {
  readonly isChanged: boolean;
  readonly rows: readonly ChangeRow[];
}

function clausesIn(corpus: Corpus, { id }: PolicyDocument, ids: readonly string[]): Clause[] {
  return ids.flatMap((clause) => corpus.at({ document: id, clause })?.clause ?? []);
}

/** Every row of a comparison, in its order. */
export function changeRows(corpus: Corpus, comparison: Comparison): ChangeRow[] {
  return comparison.changes.map((change): ChangeRow => {
    const olds = clausesIn(corpus, comparison.old, change.oldClauses);
    const news = clausesIn(corpus, comparison.new, change.newClauses);
    const side = news.length === 0 ? "old" : olds.length === 0 ? "new" : "both";
    const segments = change.segments ?? [
      { in: side, text: bothTexts(news.length === 0 ? olds : news) },
    ];
    return { kinds: change.kinds, olds, news, segments };
  });
}

/** The rows in runs of changed and of unchanged clauses. */
export function rowRuns(rows: readonly ChangeRow[]): RowRun[] {
  const runs: { isChanged: boolean; rows: ChangeRow[] }[] = [];
  for (const row of rows) {
    const isChanged = row.kinds.length > 0;
    const last = runs.at(-1);
    if (last?.isChanged === isChanged) last.rows.push(row);
    else runs.push({ isChanged, rows: [row] });
  }
  return runs;
}

/** Kinds of clauses of which a document has one in each place: the kind says which it is. */
const NAMED_BY_KIND: readonly ClauseKind[] = ["preamble", "closing"];
/** Number of characters of the first words of a clause. */
const FIRST_WORDS = 12;

/** The number and the heading of a clause; of one that has neither, what it is, or its first words. */
export function rowName(clause: Clause): Forms {
  const name = clauseName(clause);
  if (name["zh-Hans"] !== "") return name;
  if (NAMED_BY_KIND.includes(clause.kind)) {
    const kind = KIND_NAMES[clause.kind];
    return { "zh-Hans": kind["zh-hans"], "zh-Hant": kind["zh-hant"] };
  }
  const first = (script: keyof Forms) => {
    const words = [...rowAsText(clause.forms[script].paragraphs[0] ?? "")];
    const isWhole = words.length <= FIRST_WORDS;
    return isWhole ? words.join("") : `${words.slice(0, FIRST_WORDS).join("")}…`;
  };
  return { "zh-Hans": first("zh-Hans"), "zh-Hant": first("zh-Hant") };
}

/** The name of a clause above its own words, which begin with its heading: its number, if it has one. */
export function nameAboveWords(clause: Clause): Forms {
  const { "zh-Hans": hans, "zh-Hant": hant } = clause.forms;
  const isNumbered = hans.label !== "" && hans.heading !== "";
  return isNumbered ? { "zh-Hans": hans.label, "zh-Hant": hant.label } : rowName(clause);
}
