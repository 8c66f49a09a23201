/** Puts the segments of a page in reading order: columns one after the other, between what stands across them. */
import { median, type Segment } from "./page.ts";

/** Least width of the gap between two columns, in heights of the font. */
const GUTTER = 0.9;
/** Fewest segments of a column. */
const FEWEST = 3;
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

/** The columns of a page in reading order. A page without columns is one column. */
export function columnsOf(
  segments: readonly Segment[],
  limit = Number.POSITIVE_INFINITY,
): Column[] {
  const sorted = segments.toSorted(
    (one, other) => one.baseline - other.baseline || one.left - other.left,
  );
  const bands = bestBands(sorted);
  if (bands === null) return sorted.length === 0 ? [] : [columnOf(sorted, limit)];
  return bands.flatMap(({ left, right }) => {
    if (right === null) return columnsOf(left, limit);
    const begin = Math.min(...right.map((part) => part.left));
    return [...columnsOf(left, begin), ...columnsOf(right, limit)];
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
function bestBands(segments: readonly Segment[]): Band[] | null {
  let best: Band[] | null = null;
  let most = 0;
  const starts = new Set(segments.map(({ left }) => Math.round(left)));
  for (const start of starts) {
    const bands = bandsAt(start - 1, segments);
    const parted = bands.reduce(
      (sum, { left, right }) => sum + (right ? Math.min(left.length, right.length) : 0),
      0,
    );
    if (parted > most) [best, most] = [bands, parted];
  }
  return best;
}

/** The page cut by a gutter that ends at `x`, wherever no segment stands across it. */
function bandsAt(x: number, segments: readonly Segment[]): Band[] {
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
    if (areColumns(left, right)) {
      closeAcross();
      bands.push({ left, right });
    } else {
      across.push(...waiting);
    }
    waiting = [];
  };
  for (const part of segments) {
    if (part.left < x && part.right > x) {
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

function areColumns(left: readonly Segment[], right: readonly Segment[]): boolean {
  if (left.length < FEWEST || right.length < FEWEST) return false;
  const [one, other] = [columnOf(left), columnOf(right)];
  const size = median(left.map((part) => part.size));
  if (other.left - one.right < GUTTER * size) return false;
  const width = Math.max(one.right - one.left, other.right - other.left);
  if (Math.min(one.right - one.left, other.right - other.left) < 8 * size) return false;
  return filled(one, width) >= FILLED && filled(other, width) >= FILLED * 0.6;
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
