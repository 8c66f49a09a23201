/** Tells running heads, page numbers and watermarks from the text of pages. */
import type { LeftOut, LeftOutKind } from "../imported.ts";
import { NUMBERED } from "./line-text.ts";
import { boxOf, type Page, type Run, runBottom, runTop, type Segment } from "./page.ts";

/** Lines at the top and at the bottom of a page that may be furniture. */
const EDGE_LINES = 3;
/** The outermost part of a page, as a share of its height, in which no text stands. */
const MARGIN = 0.065;
/** Two lines of different pages stand at the same height within so many points. */
const SAME_HEIGHT = 3;
/** The shapes of a page number: 12, — 12 —, 第 12 页, 12 / 30, 第 3 页 共 9 页. */
const PAGE_NUMBER =
  /^[-–—―─·~•\s]*(?:第\s*)?(?<number>\d{1,4}|[ivxlIVX]{1,6})\s*(?:[页頁])?(?:[\s,，/]*(?:共|of)?\s*\d{1,4}\s*[页頁]?)?[-–—―─·~•\s]*$/u;

/** The runs of pages without watermarks. */
export function withoutWatermarks(pages: readonly Page[]): { pages: Page[]; leftOut: LeftOut[] } {
  const repeated = repeatedAcross(pages);
  const leftOut: LeftOut[] = [];
  const kept = pages.map((page) => {
    const isMark = (run: Run) => Math.abs(run.angle) > 1 || repeated.has(placeOf(run, page));
    const marks = page.runs.filter((run) => isMark(run) && run.text.trim() !== "");
    const [first] = marks;
    if (first !== undefined) {
      const text = marks.map((run) => run.text).join("");
      const box = boxOf(marks.map((run) => ({ ...run, top: runTop(run), bottom: runBottom(run) })));
      leftOut.push({ kind: "watermark", text, origin: { page: page.number, box } });
    }
    return { ...page, runs: page.runs.filter((run) => !isMark(run)) };
  });
  return { pages: kept, leftOut };
}

/** A run as a key that is equal on each page on which it stands at the same place. */
function placeOf(run: Run, page: Page): string {
  const isInMiddle = run.baseline > page.height * 0.15 && run.baseline < page.height * 0.85;
  const place = [run.text, run.left, run.baseline, run.size].map((value) =>
    typeof value === "number" ? Math.round(value) : value,
  );
  return isInMiddle ? place.join("\u0000") : "";
}

/** The runs in the middle of pages, larger than the text around them, that recur at the same place on most pages. */
function repeatedAcross(pages: readonly Page[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  if (pages.length < 3) return new Set();
  const sizes = pages.flatMap(({ runs }) => runs.map(({ size }) => size));
  const usual = sizes.toSorted((one, other) => one - other)[Math.floor(sizes.length / 2)] ?? 0;
  for (const page of pages) {
    const large = page.runs.filter(({ size, text }) => size > usual * 1.8 && text.trim() !== "");
    for (const key of new Set(large.map((run) => placeOf(run, page)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  counts.delete("");
  return new Set([...counts].flatMap(([key, count]) => (count > pages.length / 2 ? key : [])));
}

/** A line at the edge of a page: the segments at one height. */
interface EdgeLine {
  readonly page: Page;
  readonly edge: "top" | "bottom";
  readonly segments: readonly Segment[];
  readonly text: string;
  /** Distance of the baseline from the edge of the page. */
  readonly distance: number;
}

/** The segments of each page without running heads and page numbers. */
export function withoutRunningHeads(
  pages: readonly Page[],
  segments: ReadonlyMap<Page, readonly Segment[]>,
): { segments: Map<Page, Segment[]>; leftOut: LeftOut[] } {
  const edges = pages.flatMap((page) => edgeLines(page, segments.get(page) ?? []));
  const taken = new Map<EdgeLine, LeftOutKind>();
  for (const line of edges) {
    const kind = kindOf(line, edges, pages.length);
    if (kind !== null) taken.set(line, kind);
  }
  // What stands nearer to the text than a line of text is none.
  for (const edge of ["top", "bottom"] as const) {
    for (const page of pages)
      keepInner(
        edges.filter((line) => line.page === page && line.edge === edge),
        taken,
      );
  }
  const gone = new Set([...taken.keys()].flatMap((line) => line.segments));
  const leftOut = Array.from(taken, ([line, kind]): LeftOut => {
    const origin = { page: line.page.number, box: boxOf(line.segments) };
    return { kind, text: line.text, origin };
  });
  return {
    segments: new Map(
      pages.map((page) => [page, (segments.get(page) ?? []).filter((part) => !gone.has(part))]),
    ),
    leftOut,
  };
}

/** Gives back to the text what stands on its side of a line of text. Lines come from the edge inwards. */
function keepInner(lines: readonly EdgeLine[], taken: Map<EdgeLine, LeftOutKind>): void {
  const firstText = lines.findIndex((line) => !taken.has(line));
  if (firstText === -1) return;
  for (const line of lines.slice(firstText)) taken.delete(line);
}

/** The outermost lines of a page, from the edge inwards. */
function edgeLines(page: Page, segments: readonly Segment[]): EdgeLine[] {
  const lines: Segment[][] = [];
  for (const part of segments.toSorted((one, other) => one.baseline - other.baseline)) {
    const last = lines.at(-1)?.[0];
    if (last && Math.abs(last.baseline - part.baseline) <= SAME_HEIGHT) lines.at(-1)?.push(part);
    else lines.push([part]);
  }
  const make =
    (edge: EdgeLine["edge"]) =>
    (parts: Segment[]): EdgeLine => {
      const sorted = parts.toSorted((one, other) => one.left - other.left);
      const baseline = sorted[0]?.baseline ?? 0;
      const distance = edge === "top" ? baseline : page.height - baseline;
      return {
        page,
        edge,
        segments: sorted,
        text: sorted.map(({ text }) => text).join(" "),
        distance,
      };
    };
  const half = page.height / 2;
  const top = lines.slice(0, EDGE_LINES).filter(([part]) => (part?.baseline ?? 0) < half);
  const bottom = lines.slice(-EDGE_LINES).filter(([part]) => (part?.baseline ?? 0) >= half);
  return [...top.map(make("top")), ...bottom.toReversed().map(make("bottom"))];
}

function kindOf(line: EdgeLine, edges: readonly EdgeLine[], pages: number): LeftOutKind | null {
  const peers = edges.filter(
    (other) =>
      other.page !== line.page &&
      other.edge === line.edge &&
      Math.abs(other.distance - line.distance) <= SAME_HEIGHT,
  );
  const number = pageNumber(line.text);
  if (number !== null) {
    if (pages === 1)
      return number === 1 && line.distance < line.page.height * 0.12 ? "page number" : null;
    const offset = number - line.page.number;
    const inChain = peers.some((other) => {
      const value = pageNumber(other.text);
      return value !== null && value - other.page.number === offset;
    });
    return inChain ? "page number" : null;
  }
  if (isInMargin(line, edges)) return "running head";
  // Headings recur, at the tops of pages too.
  if (NUMBERED.test(line.text.trim())) return null;
  const shape = shapeOf(line.text);
  const same = peers.filter((other) => shapeOf(other.text) === shape);
  // A head may differ between left and right pages, and from chapter to chapter.
  const isEnough = same.length >= 2 || (same.length === 1 && pages <= 4);
  if (!isEnough || line.distance > line.page.height * 0.15) return null;
  return "running head";
}

/** True for a line in the outermost part of a page, with white space between it and the text: it needs no other page. */
function isInMargin(line: EdgeLine, edges: readonly EdgeLine[]): boolean {
  const { page, edge, distance } = line;
  if (distance > page.height * MARGIN) return false;
  const next = edges.find(
    (other) =>
      other.page === page && other.edge === edge && other.distance > distance + SAME_HEIGHT,
  );
  const size = line.segments[0]?.size ?? 0;
  return next !== undefined && next.distance - distance > 2.2 * size;
}

/** The text with its digits made equal. */
function shapeOf(text: string): string {
  return text.replace(/\s+/gu, "").replace(/\d+/gu, "0");
}

/** True for a line that holds nothing but the number of a page: 12, — 12 —, 第 12 页. */
export function isPageNumber(text: string): boolean {
  return pageNumber(text) !== null;
}

function pageNumber(text: string): number | null {
  const found = PAGE_NUMBER.exec(text.normalize("NFKC"))?.groups?.number;
  if (found === undefined) return null;
  return /^\d/u.test(found) ? Number(found) : romanValue(found.toLowerCase());
}

function romanValue(text: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
  return [...text].reduce((sum, letter, index, letters) => {
    const value = values[letter] ?? 0;
    return sum + (value < (values[letters[index + 1] ?? ""] ?? 0) ? -value : value);
  }, 0);
}
