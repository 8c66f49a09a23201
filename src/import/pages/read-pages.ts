/** Pages → passages: reading order, paragraphs, tables, headings and footnotes by where the text stands. */
import {
  type Inline,
  isBlank,
  type LeftOut,
  type Passage,
  type Reading,
  type Row,
  wordsOf,
} from "../imported.ts";
import { columnsOfPages } from "./columns.ts";
import { divideColumns, type Footnote, notesByNumber } from "./footnotes.ts";
import { withoutRunningHeads, withoutWatermarks } from "./furniture.ts";
import { headingDepths } from "./headings.ts";
import { labelKey, textOf } from "./line-text.ts";
import { boxOf, median, type Page, type Segment } from "./page.ts";
import { groupParagraphs, isUnfinished, type Measures, originsOf } from "./paragraphs.ts";
import { groupByBaseline, type PrintedLine, printedLines } from "./printed-lines.ts";
import { radicalsFound, readRadicals } from "./radicals.ts";
import { segmentsOf } from "./segments.ts";
import { findAlignedTables } from "./tables/aligned-tables.ts";
import { type CellRow, joinDividedRows, type PageTable } from "./tables/divided-rows.ts";
import { type RuledTable, ruledTables } from "./tables/ruled-tables.ts";
import { runningSizes, sizeOfText } from "./text-sizes.ts";

/** What stands on pages, in order, before lines are joined. */
type Block = { readonly type: "line"; readonly line: PrintedLine } | PageTable;

/** The text of pages. */
export function readPages(
  received: readonly Page[],
): Pick<Reading, "passages" | "leftOut" | "findings"> {
  const { pages, leftOut: watermarks } = withoutWatermarks(readRadicals(received));
  const all = new Map(pages.map((page) => [page, segmentsOf(page, page.runs)]));
  const { segments, leftOut: heads } = withoutRunningHeads(pages, all);
  let before: RuledTable | null = null;
  const divisions = pages.map((page) => {
    const division = withoutTables(page, segments.get(page) ?? [], before);
    before = division.found.at(-1) ?? null;
    return division;
  });
  // Tables are set smaller, and a long one has more characters than its text.
  const outside = divisions.flatMap(({ others }) => others);
  const bodySize = sizeOfText(outside.length > 0 ? outside : [...segments.values()].flat());
  const isRunningSize = runningSizes(outside);

  const tables = new Map<Segment, RuledTable>();
  const placed = divisions.map(({ page, found, others }) => {
    const places = found.map((table) => {
      const place = placeOf(table, page, bodySize);
      tables.set(place, table);
      return place;
    });
    return [...others, ...places];
  });
  const columns = printedLines(columnsOfPages(placed));
  const divided = divideColumns(columns, bodySize, isRunningSize);
  const { notes } = divided;
  const lines = withLoneNumbers(divided.lines, notes, bodySize);
  const measures = { bodySize, isRunningSize, leading: leadingOf(lines) };
  const blocks = blocksOf(lines, tables);
  const text = passagesOf(blocks, notes, measures);
  return {
    passages: [...text.passages, ...notes.map((note): Passage => ({ role: "note", ...note }))],
    leftOut: [...watermarks, ...heads, ...text.leftOut].toSorted(byPlace),
    findings: radicalsFound(received),
  };
}

/** The ruled tables of a page, and what stands outside of them. */
function withoutTables(
  page: Page,
  segments: readonly Segment[],
  before: RuledTable | null,
): { page: number; found: readonly RuledTable[]; others: readonly Segment[] } {
  const found = ruledTables(page.rules, segments, before);
  const inTables = new Set(found.flatMap(({ cells }) => cells.flatMap((cell) => cell.segments)));
  return { page: page.number, found, others: segments.filter((part) => !inTables.has(part)) };
}

/** The lines with the number of a footnote that stands alone on a line at the end of the line before it. */
function withLoneNumbers(
  lines: readonly PrintedLine[],
  notes: readonly Footnote[],
  bodySize: number,
): PrintedLine[] {
  const kept: PrintedLine[] = [];
  for (const line of lines) {
    const before = kept.at(-1);
    const isNumber =
      line.size <= bodySize * 0.82 &&
      /^[\d*①-⑳]{1,3}$/u.test(line.text.trim()) &&
      notesByNumber(notes, line.page).has(labelKey(line.text));
    if (before === undefined || !isNumber) {
      kept.push(line);
      continue;
    }
    const raised = line.runs.map((run) => ({
      ...run,
      left: before.right,
      right: before.right,
      baseline: before.baseline - before.size * 0.3,
    }));
    kept[kept.length - 1] = { ...before, runs: [...before.runs, ...raised] };
  }
  return kept;
}

/** The place of a table among the segments of its page. The text stands within a column, lines may reach beyond it. */
function placeOf({ top, bottom, cells }: RuledTable, page: number, size: number): Segment {
  const parts = cells.flatMap(({ segments }) => segments);
  const left = Math.min(...parts.map((part) => part.left));
  const right = Math.max(...parts.map((part) => part.right));
  return {
    page,
    runs: [],
    text: "",
    left,
    right,
    top,
    bottom,
    baseline: top + 1,
    size,
    isBold: false,
  };
}

/** Fewest full lines whose distance to the next one says how far the lines of a paragraph stand apart. */
const FEWEST_FULL = 3;

/**
 * The usual distance of the lines of a paragraph: that behind full lines, where it is the smaller one. A short line may be the
 * last of its paragraph, and further from the next one.
 */
function leadingOf(lines: readonly PrintedLine[]): number {
  const distances = lines.slice(1).flatMap((line, index) => {
    const before = lines[index];
    if (before === undefined || line.beginsColumn || line.page !== before.page) return [];
    const distance = (line.baseline - before.baseline) / line.size;
    if (line.size !== before.size || distance <= 0.9 || distance >= 3.5) return [];
    return [{ distance, isFull: before.columnRight - before.right < before.size }];
  });
  const usual = median(distances.map(({ distance }) => distance)) || 1.7;
  const full = distances.filter(({ isFull }) => isFull);
  if (full.length < FEWEST_FULL) return usual;
  return Math.min(usual, median(full.map(({ distance }) => distance)));
}

function blocksOf(
  lines: readonly PrintedLine[],
  tables: ReadonlyMap<Segment, RuledTable>,
): Block[] {
  const blocks = findAlignedTables(lines).map((block): Block => {
    if (block.type === "table") {
      const page = block.rows[0]?.[0]?.[0]?.page ?? 1;
      return { type: "table", page, rows: block.rows, shape: null };
    }
    const [place] = block.line.parts;
    const table = place && tables.get(place);
    if (!table) return block;
    return { type: "table", page: place.page, rows: rowsOf(table), shape: table.shape };
  });
  return joinDividedRows(blocks);
}

function rowsOf({ rows, columns, cells }: RuledTable): Segment[][][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      groupByBaseline(
        cells.find((cell) => cell.row === row && cell.column === column)?.segments ?? [],
      ).flatMap((line) => line.toSorted((one, other) => one.left - other.left)),
    ),
  );
}

function passagesOf(
  blocks: readonly Block[],
  notes: readonly Footnote[],
  measures: Measures,
): { passages: Passage[]; leftOut: LeftOut[] } {
  const passages: Passage[] = [];
  const leftOut: LeftOut[] = [];
  const depths = headingDepths(
    blocks.flatMap((block) => (block.type === "line" ? [block.line] : [])),
    measures,
  );
  let waiting: PrintedLine[] = [];
  const closeWaiting = () => {
    const groups = groupParagraphs(waiting, measures);
    for (const [index, group] of groups.entries()) {
      const depth = depths(group);
      const isHeading = depth !== null && !isUnfinished(group, groups.slice(index + 1));
      const passage = passageOf(group, notes, isHeading ? depth : null);
      if (passage !== null) passages.push(passage);
    }
    waiting = [];
  };
  for (const block of blocks) {
    if (block.type === "line") {
      waiting.push(block.line);
      continue;
    }
    closeWaiting();
    const rows = block.rows.flatMap((cells) => rowOf(cells, notes));
    const last = passages.at(-1);
    if (last?.role === "table" && continues(last.rows, rows, block.page)) {
      const isRepeated = sameRow(last.rows[0], rows[0]);
      const [head] = rows;
      const [origin] = head?.origins ?? [];
      if (isRepeated && head && origin) {
        const text = head.cells.map(wordsOf).join(" ");
        leftOut.push({ kind: "repeated table head", text, origin });
      }
      passages[passages.length - 1] = {
        role: "table",
        rows: [...last.rows, ...rows.slice(isRepeated ? 1 : 0)],
      };
    } else if (rows.length > 0) {
      passages.push({ role: "table", rows });
    }
  }
  closeWaiting();
  return { passages, leftOut };
}

function passageOf(
  group: readonly PrintedLine[],
  notes: readonly Footnote[],
  depth: number | null,
): Passage | null {
  const text = withNotes(group, notes);
  if (isBlank(text)) return null;
  const origins = originsOf(group);
  return depth === null
    ? { role: "paragraph", text, origins }
    : { role: "heading", depth, text, origins };
}

function withNotes(lines: readonly Segment[], notes: readonly Footnote[]): Inline[] {
  return textOf(lines, notesByNumber(notes, lines[0]?.page ?? 1));
}

/** A row with its place on each of its pages; none if it has no text. */
function rowOf(cells: CellRow, notes: readonly Footnote[]): Row[] {
  const pages = Map.groupBy(cells.flat(), ({ page }) => page);
  if (pages.size === 0) return [];
  const origins = Array.from(pages, ([page, segments]) => ({ page, box: boxOf(segments) }));
  return [{ cells: cells.map((parts) => withNotes(parts, notes)), origins }];
}

/** True if a table goes on with the rows of the next page, or with those behind a row that two columns share. */
function continues(before: readonly Row[], rows: readonly Row[], page: number): boolean {
  const places = before.at(-1)?.origins ?? [];
  const isBefore = places.some((origin) => "page" in origin && origin.page === page - 1);
  return isBefore && before[0]?.cells.length === rows[0]?.cells.length;
}

function sameRow(one: Row | undefined, other: Row | undefined): boolean {
  const words = (row: Row | undefined) => row?.cells.map(wordsOf).join("\t");
  return one !== undefined && words(one) === words(other);
}

function byPlace(one: LeftOut, other: LeftOut): number {
  const place = ({ origin }: LeftOut) =>
    "page" in origin ? origin.page * 100_000 + origin.box[1] : 0;
  return place(one) - place(other);
}
