/** The runs of a page → segments: what stands on one line without a wide gap or an upright ruling. */
import { type Page, type Run, runBottom, runTop, type Segment } from "./page.ts";
import { cutAtRulings, isRulingBetween, type Ruling, rulingsOf } from "./tables/rulings.ts";

/** A gap of so many heights of the font parts two segments. */
const WIDE_GAP = 0.95;
/** A space wider than so many heights of the font is a gap. */
const WIDEST_SPACE = 0.8;
/** A gap of so many heights of the font between Latin letters or digits is a space. */
const SPACE = 0.2;
/** The size of a raised run, as a share of its line's. */
const RAISED_SIZE = 0.82;

/** The segments of a page from top to bottom, those of one line from left to right. */
export function segmentsOf(page: Page, runs: readonly Run[]): Segment[] {
  // A wide space fills the gap between two columns, and would join them.
  const shown = runs.filter((run) => isText(run) || run.right - run.left < WIDEST_SPACE * run.size);
  const rulings = rulingsOf(page.rules);
  return linesOf(shown.flatMap((run) => cutAtRulings(run, rulings)))
    .flatMap((line) => split(page.number, line, rulings))
    .filter((part) => part.runs.some(isText));
}

function isText({ text }: Run): boolean {
  return text.trim() !== "";
}

/** The runs by line. A line takes in the raised and lowered runs beside its own. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: { runs: Run[]; base: Run }[] = [];
  // Large runs come first, so that small ones find the line that they belong to.
  const largest = runs.toSorted(
    (one, other) => other.size - one.size || one.baseline - other.baseline,
  );
  for (const run of largest) {
    const middle = (runTop(run) + runBottom(run)) / 2;
    const line = lines.find(({ base, runs: own }) =>
      run.size > base.size * RAISED_SIZE
        ? Math.abs(run.baseline - base.baseline) < base.size * 0.3
        : middle > runTop(base) - base.size * 0.15 &&
          middle < runBottom(base) + base.size * 0.1 &&
          isBeside(run, base, own),
    );
    if (line) line.runs.push(run);
    else lines.push({ runs: [run], base: run });
  }
  return lines
    .toSorted((one, other) => one.base.baseline - other.base.baseline)
    .map((line) => line.runs.toSorted((one, other) => one.left - other.left));
}

/** True if a small run touches a larger one of the line of `base`. */
function isBeside(run: Run, base: Run, line: readonly Run[]): boolean {
  return line.some(
    (other) =>
      Math.abs(other.baseline - base.baseline) < base.size * 0.3 &&
      other.size > run.size &&
      run.left < other.right + base.size * 0.6 &&
      run.right > other.left - base.size * 0.6,
  );
}

function split(page: number, line: readonly Run[], rulings: readonly Ruling[]): Segment[] {
  const groups: Run[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of line) {
    const before = groups.at(-1)?.findLast(isText);
    const size = Math.max(run.size, groups.at(-1)?.at(-1)?.size ?? 0);
    const isRuledOff = before !== undefined && isText(run) && isRulingBetween(before, run, rulings);
    if (isRuledOff || run.left - right > WIDE_GAP * size) groups.push([run]);
    else groups.at(-1)?.push(run);
    right = groups.at(-1)?.length === 1 ? run.right : Math.max(right, run.right);
  }
  return groups.map((runs) => segment(page, runs));
}

export function segment(page: number, runs: readonly Run[]): Segment {
  const base = baseRun(runs);
  const characters = (isBold: boolean) =>
    runs.reduce((sum, run) => sum + (run.isBold === isBold ? run.text.trim().length : 0), 0);
  return {
    page,
    runs,
    text: textOf(runs),
    left: Math.min(...runs.map(({ left }) => left)),
    right: Math.max(...runs.map(({ right }) => right)),
    top: Math.min(...runs.map(runTop)),
    bottom: Math.max(...runs.map(runBottom)),
    baseline: base.baseline,
    size: base.size,
    isBold: characters(false) === 0,
  };
}

/** The run with most characters, which gives size and baseline of its line. */
function baseRun(runs: readonly Run[]): Run {
  const [first, ...others] = runs;
  if (first === undefined) throw new Error("A segment has at least one run");
  return others.reduce(
    (best, run) => (run.text.trim().length > best.text.trim().length ? run : best),
    first,
  );
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run, index) => gapBefore(runs[index - 1], run) + run.text).join("");
}

/** The space that a gap between two runs stands for. */
export function gapBefore(before: Run | undefined, run: Run): string {
  if (before === undefined) return "";
  const isSpaced = /\s$/u.test(before.text) || /^\s/u.test(run.text);
  if (isSpaced) return "";
  const gap = run.left - before.right;
  const isLatin =
    /[\p{Script=Latin}\d]$/u.test(before.text) && /^[\p{Script=Latin}\d]/u.test(run.text);
  if (gap > 0.7 * run.size) return " ";
  return isLatin && gap > SPACE * run.size ? " " : "";
}

/** True for a run that is smaller than its line and stands higher: the number of a footnote, an exponent. */
export function isRaised(run: Run, line: Pick<Segment, "size" | "baseline">): boolean {
  return run.size <= line.size * RAISED_SIZE && line.baseline - run.baseline > line.size * 0.12;
}
