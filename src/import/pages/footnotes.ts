/** Footnotes at the foot of pages and columns: small lines that begin with a number. */
import type { Inline, Origin } from "../imported.ts";
import { labelKey, NOTE_LABEL, textOf } from "./line-text.ts";
import { originsOf, SENTENCE_END } from "./paragraphs.ts";
import type { PrintedLine } from "./printed-lines.ts";
import { sizeOfText } from "./text-sizes.ts";

/** Largest font of a footnote, as a share of the text's. */
const SMALL = 0.95;

/** A line stands away from the one before it by more than so many heights of the font. */
const FAR = 2.2;

/** A footnote, under a label that is its own in the text. */
export interface Footnote {
  readonly label: string;
  readonly number: number | null;
  readonly text: readonly Inline[];
  readonly origins: readonly Origin[];
}

/**
 * The lines of all columns without their footnotes. A column in a larger font than most of the text, as a notice before a
 * long attachment, is measured by its own. A note that breaks off goes on at the foot of the next column.
 */
export function divideColumns(
  columns: readonly (readonly PrintedLine[])[],
  bodySize: number,
  isRunningSize: (size: number) => boolean,
): { readonly lines: readonly PrintedLine[]; readonly notes: readonly Footnote[] } {
  const text: PrintedLine[] = [];
  const notes: PrintedLine[][] = [];
  let open: PrintedLine[] | undefined;
  for (const column of columns) {
    const own = sizeOfText(column);
    const size = isRunningSize(own) ? Math.max(own, bodySize) : bodySize;
    const divided = divideColumn(column, size);
    const rest = open === undefined ? [] : restOf(divided.lines, size);
    open?.push(...rest);
    text.push(...divided.lines.slice(0, divided.lines.length - rest.length));
    notes.push(...divided.notes);
    const last = divided.notes.at(-1);
    open =
      last !== undefined && !SENTENCE_END.test(last.at(-1)?.text.trimEnd() ?? "")
        ? last
        : undefined;
  }
  return { lines: text, notes: notes.map(footnote) };
}

/** The small lines without a number at the end of a column's text. */
function restOf(lines: readonly PrintedLine[], bodySize: number): readonly PrintedLine[] {
  const isRest = ({ size, runs }: PrintedLine) => size <= bodySize * SMALL && runs.length > 0;
  return lines.slice(lines.findLastIndex((line) => !isRest(line)) + 1);
}

/** The lines of a column's text, and those of each of its footnotes. */
function divideColumn(
  lines: readonly PrintedLine[],
  bodySize: number,
): { readonly lines: readonly PrintedLine[]; readonly notes: PrintedLine[][] } {
  const lastLarge = lines.findLastIndex(({ size }) => size > bodySize * SMALL);
  const first = lines.findIndex(
    (line, index) =>
      index > lastLarge &&
      NOTE_LABEL.test(line.text) &&
      line.runs.length > 0 &&
      !isMarkAlone(line, lines[index + 1]),
  );
  if (first === -1) return { lines, notes: [] };
  const groups: PrintedLine[][] = [];
  for (const line of lines.slice(first)) {
    if (groups.length === 0 || beginsNote(line, groups.at(-1) ?? [])) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return { lines: lines.slice(0, first), notes: groups };
}

/** True for the mark of a note that stands alone on the last line of the text, away from the note itself. */
function isMarkAlone(line: PrintedLine, next: PrintedLine | undefined): boolean {
  if (line.text.replace(NOTE_LABEL, "") !== "") return false;
  return next === undefined || next.baseline - line.baseline > FAR * next.size;
}

/** True if a line begins with the number after that of the note before it. */
function beginsNote(line: PrintedLine, before: readonly PrintedLine[]): boolean {
  const [one, other] = [line, before[0]].map((part) =>
    labelKey(NOTE_LABEL.exec(part?.text ?? "")?.[0] ?? ""),
  );
  if (one === undefined || one === "" || other === undefined) return false;
  return one.startsWith("*") ? one.length === other.length + 1 : Number(one) === Number(other) + 1;
}

function footnote(lines: readonly PrintedLine[]): Footnote {
  const [first] = lines;
  const page = first?.page ?? 1;
  const number = NOTE_LABEL.exec(first?.text ?? "");
  const text = textOf(lines, new Map());
  const [head, ...rest] = text;
  const begin =
    typeof head === "string" ? head.normalize("NFC").replace(numberAtStart(head), "") : head;
  const key = labelKey(number?.[0] ?? "");
  return {
    label: `${page}:${key}`,
    number: /^\d+$/u.test(key) ? Number(key) : null,
    text: begin === undefined ? rest : [begin, ...rest],
    origins: originsOf(lines),
  };
}

function numberAtStart(text: string): string {
  return NOTE_LABEL.exec(text)?.[0] ?? /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+\s*/u.exec(text)?.[0] ?? "";
}

/** The notes by printed number: those of a page, and those elsewhere whose number no other note has. */
export function notesByNumber(
  notes: readonly Footnote[],
  page: number,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const groups = Map.groupBy(notes, ({ label }) => label.slice(label.indexOf(":") + 1));
  for (const [number, same] of groups) {
    const own =
      same.find(({ label }) => label.startsWith(`${page}:`)) ??
      (same.length === 1 ? same[0] : undefined);
    if (own) found.set(number, own.label);
  }
  return found;
}
