/** Upright rulings between the cells of a table: they part the text of a line, however narrow the gap is. */
import { type Rule, type Run, runBottom, runTop } from "../page.ts";

/** How far text may reach over a ruling that parts it from other text, in heights of the font. */
const OVERLAP = 0.3;
/** How far the place of a space may be from the one that the widths of the other characters give, in heights of the font. */
const INEXACT = 0.6;

/** A drawn line from top to bottom. */
export interface Ruling {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The upright ones of drawn lines. */
export function rulingsOf(rules: readonly Rule[]): Ruling[] {
  return rules.flatMap(({ left, right, top, bottom }) =>
    bottom - top > right - left ? [{ x: (left + right) / 2, top, bottom }] : [],
  );
}

/** True for a ruling beside a run, as high as the run or higher. */
function isBeside({ top, bottom }: Ruling, run: Run): boolean {
  const middle = (runTop(run) + runBottom(run)) / 2;
  return bottom - top >= run.size && top <= middle && bottom >= middle;
}

/** True if a ruling stands between two runs of a line. Text that runs over a ruling is not parted by it. */
export function isRulingBetween(before: Run, run: Run, rulings: readonly Ruling[]): boolean {
  const slack = OVERLAP * Math.min(before.size, run.size);
  return rulings.some(
    (ruling) =>
      ruling.x >= before.right - slack && ruling.x <= run.left + slack && isBeside(ruling, run),
  );
}

/** The parts of a run. PDF.js reads a narrow gap as a space; a space on a ruling is the gap between two cells. */
export function cutAtRulings(run: Run, rulings: readonly Ruling[]): Run[] {
  const crossing = rulings
    .filter((ruling) => ruling.x > run.left && ruling.x < run.right && isBeside(ruling, run))
    .toSorted((one, other) => one.x - other.x);
  const parts: Run[] = [];
  let rest = run;
  for (const { x } of crossing) {
    const at = spaceAt(rest, x);
    if (at === null) continue;
    parts.push({ ...rest, text: rest.text.slice(0, at), right: x });
    rest = { ...rest, text: rest.text.slice(at + 1), left: x };
  }
  return [...parts, rest];
}

/** The index of the space of a run that lies at `x`; null if none does. */
function spaceAt({ text, left, right, size }: Run, x: number): number | null {
  const spaces = [...text.matchAll(/(?<=\S) (?=\S)/gu)].map(({ index }) => {
    const from = left + widthOf(text.slice(0, index)) * size;
    const to = right - widthOf(text.slice(index + 1)) * size;
    const distance = Math.max(Math.min(from, to) - x, x - Math.max(from, to), 0);
    return { index, distance };
  });
  const [nearest] = spaces.toSorted((one, other) => one.distance - other.distance);
  return nearest !== undefined && nearest.distance <= INEXACT * size ? nearest.index : null;
}

/** Width of a text in heights of the font. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < "\u0300" ? 0.5 : 1), 0);
}
