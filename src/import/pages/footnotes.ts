/** Footnotes at the foot of pages and columns: small lines that begin with a number. */
import type { Inline, Origin } from "../imported.ts";
import { labelKey, NOTE_LABEL, textOf } from "./line-text.ts";
import { boxOf } from "./page.ts";
import type { PrintedLine } from "./printed-lines.ts";

/** Largest font of a footnote, as a share of the text's. */
const SMALL = 0.95;

/** A footnote, under a label that is its own in the text. */
export interface Footnote {
  readonly label: string;
  readonly number: number | null;
  readonly text: readonly Inline[];
  readonly origins: readonly Origin[];
}

/** The lines of a column without its footnotes. */
export interface DividedColumn {
  readonly lines: readonly PrintedLine[];
  readonly notes: readonly Footnote[];
}

/** @param isRest whether small lines without a number go on with a note of the page before */
export function divideColumn(lines: readonly PrintedLine[], bodySize: number): DividedColumn {
  const lastLarge = lines.findLastIndex(({ size }) => size > bodySize * SMALL);
  const first = lines.findIndex(
    (line, index) => index > lastLarge && NOTE_LABEL.test(line.text) && line.runs.length > 0,
  );
  if (first === -1) return { lines, notes: [] };
  const groups: PrintedLine[][] = [];
  for (const line of lines.slice(first)) {
    if (groups.length === 0 || beginsNote(line, groups.at(-1) ?? [])) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return { lines: lines.slice(0, first), notes: groups.map(footnote) };
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
    origins: [{ page, box: boxOf(lines) }],
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
