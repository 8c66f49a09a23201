/** A document's text in one script, clause by clause: the data that the browser shows and quotes clauses of any document from. */
import { hasHead } from "../layers/table-cells.ts";
import type {
  Clause,
  ClauseKind,
  ClauseText,
  PolicyDocument,
  RepairKind,
  Script,
} from "../model/types.ts";
import { type PlacedClause, walkClauses } from "../model/walk.ts";

/** A text of a clause: its label, its heading, or a paragraph, counted from 1. */
export type TextPart = "label" | "heading" | number;

/** A repair that shows in the text: repaired words, or a gap, which is a point. */
export interface TextMark {
  readonly part: TextPart;
  /** Offsets in UTF-16 units of the part; in a row the cells are parted by one unit. */
  readonly start: number;
  readonly end: number;
  readonly kind: RepairKind;
}

/** A clause; a field that is left out is empty, false or 0. */
export interface TextClause {
  /** ASCII, unique in the document. */
  readonly id: string;
  /** How many clauses it stands in: 0 for the topmost. */
  readonly depth: number;
  readonly kind: ClauseKind;
  /** The number as printed. */
  readonly label?: string;
  /** The heading without the mark that ends a run-in heading. */
  readonly heading?: string;
  /** The mark that ends a run-in heading in print. */
  readonly delimiter?: string;
  /** True where label, heading and first paragraph are one printed paragraph. */
  readonly runIn?: true;
  /** How many paragraphs of the clause above stand before it in print. */
  readonly after?: number;
  /** The paragraphs of every clause but a table. */
  readonly paragraphs?: readonly string[];
  /** The rows of a table as their cells. Each row counts as a paragraph; a row may be shorter than others. */
  readonly rows?: readonly (readonly string[])[];
  /** True where the first row names the columns. */
  readonly head?: true;
  readonly marks?: readonly TextMark[];
}

/** What one file holds; every text is in its script. */
export interface DocumentText {
  /** Id of the document. */
  readonly document: string;
  readonly script: Script;
  readonly title: string;
  /** Document number (发文字号). */
  readonly number: string | null;
  readonly issuer: string | null;
  /** ISO 8601, as exact as it is known. */
  readonly date: string | null;
  /** In reading order. */
  readonly clauses: readonly TextClause[];
}

/** Path of the file below `data/`. */
export function documentTextPath(script: Script, document: string): string {
  return `text/${script.toLowerCase()}/${document}.json`;
}

/** The same position in another form of a text: forms have as many characters, rarely not as many UTF-16 units. */
function positionIn(form: string, text: string, position: number): number {
  if (form.length === text.length) return position;
  const characters = Array.from(text.slice(0, position)).length;
  return Array.from(form).slice(0, characters).join("").length;
}

function marksOf({ source, forms, repairs }: Clause, script: Script): TextMark[] {
  return repairs.flatMap(({ kind, part: place, paragraph, start: from, end: to }): TextMark[] => {
    const part = place === "paragraph" ? paragraph : place;
    const textIn = (words: ClauseText) =>
      typeof part === "number" ? (words.paragraphs[part - 1] ?? "") : words[part];
    const position = (offset: number) => positionIn(textIn(forms[script]), textIn(source), offset);
    const [start, end] = [position(from), position(to)];
    return kind === "gap" || start < end ? [{ part, start, end, kind }] : [];
  });
}

function textClause(script: Script, { clause, path }: PlacedClause): TextClause {
  const { id, kind, delimiter, runIn, precedingParagraphs: after, forms } = clause;
  const { label, heading, paragraphs } = forms[script];
  const above = path.at(-1)?.source.paragraphs.length ?? 0;
  const standsAfter = Math.min(after, above);
  const isTable = kind === "table";
  const marks = marksOf(clause, script);
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
    ...(paragraphs.length > 0 && isTable && { rows: paragraphs.map((row) => row.split("\t")) }),
    ...(isTable && hasHead(paragraphs) && { head: true as const }),
    ...(marks.length > 0 && { marks }),
  };
}

/** The text of a document in a script. @param inScript gives a text of the document in that script */
export function textFile(
  { id, titles, number, issuer, date, clauses }: PolicyDocument,
  script: Script,
  inScript: (text: string) => string,
): DocumentText {
  return {
    document: id,
    script,
    title: titles[script],
    number: number && inScript(number.value),
    issuer: issuer && inScript(issuer.value),
    date: date?.value ?? null,
    clauses: Array.from(walkClauses(clauses), (placed) => textClause(script, placed)),
  };
}
