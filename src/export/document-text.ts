/**
 * A document's text in one script, clause by clause: the data from which the browser shows and quotes clauses of any
 * document.
 */
import { REPAIRS } from "../annotate/repairs.ts";
import type { Corpus, CorpusClause } from "../model/corpus.ts";
import { CELL_SEPARATOR } from "../model/table.ts";
import { rangeIn } from "../model/target.ts";
import type { ClauseKind, Part, PolicyDocument, RepairKind, Script } from "../model/types.ts";

/** A repair that is visible in the text: repaired words, or a gap, whose range is empty. */
interface TextMark {
  readonly part: Part;
  /** Offsets in UTF-16 units of the part; in a table row, one unit separates the cells. */
  readonly start: number;
  readonly end: number;
  readonly kind: RepairKind;
}

/** A clause; an absent field means empty, false or 0. */
export interface TextClause {
  /** ASCII, unique in the document. */
  readonly id: string;
  /** Number of ancestors: 0 for a topmost clause. */
  readonly depth: number;
  readonly kind: ClauseKind;
  /** The number as printed. */
  readonly label?: string;
  /** The heading without the delimiter after a run-in heading. */
  readonly heading?: string;
  /** The printed delimiter after a run-in heading. */
  readonly delimiter?: string;
  /** True if label, heading and first paragraph are one printed paragraph. */
  readonly runIn?: true;
  /** Number of paragraphs of the parent clause that precede it in print. */
  readonly after?: number;
  /** The paragraphs of any clause except a table. */
  readonly paragraphs?: readonly string[];
  /** The rows of a table as their cells. Each row counts as a paragraph; rows may differ in length. */
  readonly rows?: readonly (readonly string[])[];
  /** True if the first row is the head of the table. */
  readonly head?: true;
  readonly marks?: readonly TextMark[];
}

/** The content of one file; every text is in its script. */
export interface DocumentText {
  /** Id of the document. */
  readonly document: string;
  readonly script: Script;
  readonly title: string;
  /** Document number (发文字号). */
  readonly number: string | null;
  readonly issuer: string | null;
  /** ISO 8601, as precise as it is known. */
  readonly date: string | null;
  /** In reading order. */
  readonly clauses: readonly TextClause[];
}

/** The folder of the files below `data/`. */
export function textFolder(script: Script): string {
  return `text/${script.toLowerCase()}/`;
}

function marksOf(corpus: Corpus, { address, clause }: CorpusClause, script: Script): TextMark[] {
  return corpus
    .layer(REPAIRS)
    .in(address)
    .flatMap(({ target, value: { kind } }): TextMark[] => {
      const { start, end } = rangeIn(clause, target, script);
      return kind === "gap" || start < end ? [{ part: target.part, start, end, kind }] : [];
    });
}

/** The cells of each row of a table in a script; trailing cells that only fill the row up are left out. */
function rowsOf({ clause }: CorpusClause, script: Script): string[][] {
  return clause.forms[script].paragraphs.map((row) => row.split(CELL_SEPARATOR));
}

function textClause(corpus: Corpus, script: Script, placed: CorpusClause): TextClause {
  const { clause, path } = placed;
  const { id, kind, delimiter, runIn, precedingParagraphs: after, forms } = clause;
  const { label, heading, paragraphs } = forms[script];
  const above = path.at(-1)?.source.paragraphs.length ?? 0;
  const standsAfter = Math.min(after, above);
  const isTable = kind === "table";
  const marks = marksOf(corpus, placed, script);
  return {
    id,
    depth: path.length,
    kind,
    ...(label !== "" && { label }),
    ...(heading !== "" && { heading }),
    ...(delimiter !== "" && { delimiter }),
    ...(runIn && { runIn }),
    ...(standsAfter > 0 && { after: standsAfter }),
    ...(paragraphs.length > 0 && !isTable && { paragraphs }),
    ...(paragraphs.length > 0 && isTable && { rows: rowsOf(placed, script) }),
    ...(clause.table !== null && clause.table.headRows > 0 && { head: true as const }),
    ...(marks.length > 0 && { marks }),
  };
}

/** The text of a document in a script. */
export function textFile(
  corpus: Corpus,
  { id, titles, number, issuer, date }: PolicyDocument,
  script: Script,
): DocumentText {
  return {
    document: id,
    script,
    title: titles[script],
    number: number?.value[script] ?? null,
    issuer: issuer?.value[script] ?? null,
    date: date?.value ?? null,
    clauses: corpus.clauses(id).map((placed) => textClause(corpus, script, placed)),
  };
}
