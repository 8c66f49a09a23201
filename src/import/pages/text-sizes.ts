/** The sizes of fonts in which running text is set. */
import { mostFrequent, type Segment } from "./page.ts";

/** Fewest lines of a size that end a sentence, where the size is one of running text. */
const FEWEST_ENDS = 3;

type Sized = Pick<Segment, "size" | "text">;

/** A size to a quarter of a point. */
function rounded(size: number): number {
  return Math.round(size * 4) / 4;
}

/** The size of the font of most characters. */
export function sizeOfText(segments: readonly Sized[]): number {
  return mostFrequent(segments.map(({ size, text }) => [rounded(size), text.length] as const));
}

/** Tells whether running text is set in a size: a notice and its attachment may have different ones. */
export function runningSizes(segments: readonly Sized[]): (size: number) => boolean {
  const ends = segments.filter(({ text }) => /[。；][”」』）)]*$/u.test(text.trimEnd()));
  const counts = Map.groupBy(ends, ({ size }) => rounded(size));
  return (size) => (counts.get(rounded(size))?.length ?? 0) >= FEWEST_ENDS;
}
