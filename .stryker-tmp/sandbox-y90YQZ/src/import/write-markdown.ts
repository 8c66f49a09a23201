/** Passages → the lines of a `source.md`, in the Markdown that the parser reads, each line with its places. */
// @ts-nocheck

import type { Inline, Origin, Passage, Row } from "./imported.ts";

/** A line of the result. */
export interface ImportedLine {
  readonly text: string;
  readonly origins: readonly Origin[];
}

/** Characters that mark something in Markdown wherever they stand. */
const MARKS = /[\\*_`[\]<~&]/gu;
/** A mark that counts at the beginning of a line only. */
const LEADING_MARK = /^(?:#{1,6}(?=\s)|>|[-+](?=\s)|[-=]{3,}$|\|)/u;

/** The lines of a text. Between two passages is a blank line; footnotes follow the passage that refers to them. */
export function writeMarkdown(passages: readonly Passage[]): ImportedLine[] {
  const labels = noteLabels(passages);
  const notes = new Map(
    passages.flatMap((passage) => (passage.role === "note" ? [[passage.label, passage]] : [])),
  );
  const written = new Set<string>();
  const blocks: ImportedLine[][] = [];
  const addNote = (label: string): void => {
    const note = notes.get(label);
    if (note === undefined || written.has(label)) return;
    written.add(label);
    const text = `[^${labels.get(label)}]: ${inlineText(note.text, labels)}`;
    blocks.push([{ text, origins: note.origins }]);
  };
  for (const passage of passages) {
    if (passage.role === "note") continue;
    blocks.push(passageLines(passage, labels));
    for (const label of referencesIn(passage)) addNote(label);
  }
  for (const label of notes.keys()) addNote(label);
  const blank: ImportedLine = { text: "", origins: [] };
  return blocks.flatMap((lines, index) => (index === 0 ? lines : [blank, ...lines]));
}

function passageLines(
  passage: Exclude<Passage, { role: "note" }>,
  labels: ReadonlyMap<string, string>,
): ImportedLine[] {
  if (passage.role === "table") return tableLines(passage.rows, labels);
  const text = inlineText(passage.text, labels);
  const { origins } = passage;
  if (passage.role === "heading")
    return [{ text: `${"#".repeat(passage.depth)} ${text}`, origins }];
  return [{ text: text.replace(LEADING_MARK, (mark) => `\\${mark}`), origins }];
}

/** A table of Markdown; its first row is the header, because Markdown has no table without one. */
function tableLines(rows: readonly Row[], labels: ReadonlyMap<string, string>): ImportedLine[] {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  const lines = rows.map(({ cells, origins }) => {
    const texts = Array.from({ length: columns }, (_, column) =>
      inlineText(cells[column] ?? [], labels).replaceAll("|", "\\|"),
    );
    return { text: `| ${texts.join(" | ")} |`, origins };
  });
  const rule = { text: `|${" --- |".repeat(columns)}`, origins: [] };
  return [...lines.slice(0, 1), rule, ...lines.slice(1)];
}

function inlineText(text: readonly Inline[], labels: ReadonlyMap<string, string>): string {
  return text
    .map((piece) =>
      typeof piece === "string"
        ? piece.replace(/\s*[\n\r\t]\s*/gu, " ").replace(MARKS, (mark) => `\\${mark}`)
        : `[^${labels.get(piece.note) ?? piece.note}]`,
    )
    .join("");
}

function referencesIn(passage: Passage): string[] {
  const texts =
    passage.role === "table" ? passage.rows.flatMap(({ cells }) => cells) : [passage.text];
  return texts.flat().flatMap((piece) => (typeof piece === "string" ? [] : [piece.note]));
}

/** The printed numbers of the notes; numbers counted through the text where one is not known or recurs. */
function noteLabels(passages: readonly Passage[]): ReadonlyMap<string, string> {
  const notes = passages.filter((passage) => passage.role === "note");
  const byLabel = new Map(notes.map((note) => [note.label, note.number]));
  const numbers = [...byLabel.values()];
  if (!numbers.includes(null) && new Set(numbers).size === numbers.length) {
    return new Map(Array.from(byLabel, ([label, number]) => [label, String(number)]));
  }
  const referred = passages.flatMap(referencesIn).filter((label) => byLabel.has(label));
  const inOrder = new Set([...referred, ...byLabel.keys()]);
  return new Map(Array.from(inOrder, (label, index) => [label, String(index + 1)]));
}
