/** Puts the segments of a page in reading order: columns one after the other, between what stands across them. */
import { readNumber } from "../../parse/numbers/numerals.ts";
import { NUMBERED } from "./line-text.ts";
import { median, type Segment } from "./page.ts";

/** Least width of the gap between two columns, in heights of the font. */
const GUTTER = 0.9;
/** Fewest segments of a column. */
const FEWEST = 3;
/** Fewest segments of a column that tells where columns of other pages begin. */
const TELLING = 5;
/** Segments of a column that may have a shorter one beside it. */
const LONG = 8;
/** How far from a known gutter a full line may end, in heights of the font. */
const RAGGED = 3.4;
/** A line fills a column, with its gutter, if it has this share of their width. */
const FULL = 0.85;
/** The indentation of a first line, and how far from its place a line may begin, in heights of the font. */
const INDENT = 2;
const INEXACT = 0.3;
/** Share of the lines of a list that begin with its numbers; the others are their second lines. */
const NUMBERED_SHARE = 0.25;
/** Share of a column's lines that fill it; cells of a table fill theirs less often. */
const FILLED = 0.35;

/** Segments that stand below each other. */
export interface Column {
  readonly left: number;
  readonly right: number;
  /** Where the next column at the right begins; infinite for the last one. */
  readonly limit: number;
  readonly segments: readonly Segment[];
}

/** The columns of all pages in reading order. A page with few lines has the gutters of other pages. */
export function columnsOfPages(pages: readonly (readonly Segment[])[]): Column[] {
  const limits = pages.flatMap((segments) => {
    const columns = columnsOf(segments);
    return columns.flatMap(({ limit }, at) => {
      const beside = columns[at + 1]?.segments.length ?? 0;
      return Number.isFinite(limit) && beside >= TELLING ? [Math.round(limit)] : [];
    });
  });
  const gutters = new Set(limits);
  return pages.flatMap((segments) => columnsOf(segments, gutters));
}

/**
 * The columns of a page in reading order. A page without columns is one column.
 * @param gutters where columns begin on other pages
 */
function columnsOf(
  segments: readonly Segment[],
  gutters: ReadonlySet<number> = new Set(),
  limit = Number.POSITIVE_INFINITY,
): Column[] {
  const sorted = segments.toSorted(
    (one, other) => one.baseline - other.baseline || one.left - other.left,
  );
  const bands = bestBands(sorted, gutters);
  if (bands === null) return sorted.length === 0 ? [] : [columnOf(sorted, limit)];
  return bands.flatMap(({ left, right }) => {
    if (right === null) return columnsOf(left, gutters, limit);
    const begin = Math.min(...right.map((part) => part.left));
    return [...columnsOf(left, gutters, begin), ...columnsOf(right, gutters, limit)];
  });
}

function columnOf(segments: readonly Segment[], limit = Number.POSITIVE_INFINITY): Column {
  return {
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
    limit,
    segments,
  };
}

/** Segments across both columns (`right` is null), or those on both sides of a gutter. */
interface Band {
  readonly left: readonly Segment[];
  readonly right: readonly Segment[] | null;
}

/** The bands of the gutter that parts most segments; null if there is no gutter. */
function bestBands(segments: readonly Segment[], gutters: ReadonlySet<number>): Band[] | null {
  let best: Band[] | null = null;
  let most = 0;
  const starts = new Set([...segments.map(({ left }) => Math.round(left)), ...gutters]);
  for (const start of starts) {
    const bands = bandsAt(start - 1, segments, gutters.has(start));
    const parted = bands.reduce(
      (sum, { left, right }) => sum + (right ? Math.min(left.length, right.length) : 0),
      0,
    );
    if (parted > most) [best, most] = [bands, parted];
  }
  return best;
}

/**
 * The page cut by a gutter that ends at `x`, wherever no segment stands across it.
 * @param isKnown whether other pages have this gutter
 */
function bandsAt(x: number, segments: readonly Segment[], isKnown: boolean): Band[] {
  const gutter = GUTTER * median(segments.map(({ size }) => size));
  const bands: Band[] = [];
  let waiting: Segment[] = [];
  let across: Segment[] = [];
  const closeAcross = () => {
    if (across.length > 0) bands.push({ left: across, right: null });
    across = [];
  };
  const closeWaiting = () => {
    if (waiting.length === 0) return;
    const left = waiting.filter((part) => part.right <= x);
    const right = waiting.filter((part) => part.right > x);
    if (areColumns(left, right) || (isKnown && areRests(left, right, x))) {
      closeAcross();
      bands.push({ left, right });
    } else {
      across.push(...waiting);
    }
    waiting = [];
  };
  for (const part of segments) {
    // A line across the columns may end in the gutter.
    if (part.left < x && part.right > x + 1 - gutter) {
      closeWaiting();
      across.push(part);
    } else {
      waiting.push(part);
    }
  }
  closeWaiting();
  closeAcross();
  return bands;
}

/**
 * True if segments on both sides of a known gutter are the last lines of a text: one of them fills its column, or those at the
 * right begin where their column does.
 */
function areRests(left: readonly Segment[], right: readonly Segment[], x: number): boolean {
  if (right.length === 0) return false;
  if (left.some((part) => part.right >= x - RAGGED * part.size)) return true;
  const width = x - Math.min(...left.map((part) => part.left));
  if (right.some((part) => part.right - part.left >= FULL * width)) return true;
  const size = median(right.map((part) => part.size));
  const indent = Math.min(...right.map((part) => part.left)) - (x + 1);
  return [0, INDENT * size].some((usual) => Math.abs(indent - usual) <= INEXACT * size);
}

function areColumns(left: readonly Segment[], right: readonly Segment[]): boolean {
  if (left.length < FEWEST || right.length === 0) return false;
  if (right.length < FEWEST) return isBegunBeside(left, right, FILLED);
  if (areCells(left, right)) return false;
  if (right.length < left.length / 4 && isBegunBeside(left, right, FILLED * 0.4)) return true;
  const [one, other] = [columnOf(left), columnOf(right)];
  const size = median(left.map((part) => part.size));
  if (other.left - one.right < GUTTER * size) return false;
  if (articlesRunOn(left, right) || (isList(left) && isList(right))) return true;
  const width = Math.max(one.right - one.left, other.right - other.left);
  if (Math.min(one.right - one.left, other.right - other.left) < 8 * size) return false;
  return filled(one, width) >= FILLED && filled(other, width) >= FILLED * 0.6;
}

/** The number of an article with which a line begins. */
const ARTICLE = /^第\s?(?<number>[\d〇零一二三四五六七八九十百千]+)\s?[条條]/u;

/** True if the articles at the left are counted on by those at the right. */
function articlesRunOn(left: readonly Segment[], right: readonly Segment[]): boolean {
  const numbers = [left, right].map((side) =>
    side.flatMap(({ text }) => {
      const printed = ARTICLE.exec(text.trim())?.groups?.number;
      return printed === undefined ? [] : [readNumber(printed)];
    }),
  );
  const all = numbers.flat();
  return (
    numbers.every(({ length }) => length > 0) &&
    all.every((number, at) => at === 0 || number > (all[at - 1] ?? 0))
  );
}

/** True if many of the lines begin with numbers, as articles and their items do, and the cells of one column of a table at most. */
function isList(segments: readonly Segment[]): boolean {
  const numbered = segments.filter(({ text }) => NUMBERED.test(text.trim())).length;
  return numbered >= FEWEST && numbered >= segments.length * NUMBERED_SHARE;
}

/** True if the right side has lines of several parts, each on the line of a part of the left side: rows of a table. */
function areCells(left: readonly Segment[], right: readonly Segment[]): boolean {
  const lines = Map.groupBy(right, ({ baseline }) => Math.round(baseline));
  const rows = [...lines.values()].filter((parts) => parts.length > 1);
  const isRow = ([part]: readonly Segment[]) =>
    part !== undefined &&
    left.some(({ baseline }) => Math.abs(baseline - part.baseline) < part.size * 0.2);
  return rows.length > lines.size / 2 && [...lines.values()].every(isRow);
}

/** True if the few segments of a column begin beside the top of a long one, of whose lines at least a share fill it. */
function isBegunBeside(
  left: readonly Segment[],
  right: readonly Segment[],
  share: number,
): boolean {
  const [first, other] = [left[0], right[0]];
  if (left.length < LONG || first === undefined || other === undefined) return false;
  if (other.baseline > first.baseline + 2 * first.size) return false;
  // A title above the text stands beside none of it.
  const lowest = Math.max(...right.map(({ baseline }) => baseline));
  if (lowest < first.baseline - 1.5 * first.size) return false;
  const one = columnOf(left);
  if (columnOf(right).left - one.right < GUTTER * median(left.map((part) => part.size)))
    return false;
  return filled(one, one.right - one.left) >= share;
}

/** The share of a column's lines that reach to its right edge. */
function filled({ segments, left }: Column, width: number): number {
  const ends = new Map<number, number>();
  for (const { baseline, right } of segments) {
    const line = Math.round(baseline);
    ends.set(line, Math.max(ends.get(line) ?? 0, right));
  }
  const full = [...ends.values()].filter((right) => right >= left + width * 0.85);
  return full.length / ends.size;
}
