/** The order of the styles of numbering in one text: which of two styles contains the other. */
// @ts-nocheck

import { type Numbering, type NumberStyle, rank, STYLES } from "./numbering.ts";

export interface StyleOrder {
  /** True if the first style contains the second. */
  isAbove(one: NumberStyle, other: NumberStyle): boolean;
  /** The outermost style of the text; null if the text has no numbers. */
  readonly outermost: NumberStyle | null;
}

/** Styles without a usual place among the numbers of items: the one that comes first contains the other. */
const LOOSE: ReadonlySet<number> = new Set(
  (["phase", "stem", "letter", "roman", "ordinal"] as const).map(rank),
);
const isLoose = (style: number): boolean => LOOSE.has(style);
const isItem = (style: number): boolean => style >= rank("han-bracket");

/** The styles that GB/T 9704—2012 orders; a text that reverses them shows it clearly. */
const isStandard = (style: number): boolean => STANDARD.has(style);
const STANDARD: ReadonlySet<number> = new Set(
  (["han", "han-bracket", "arabic", "arabic-bracket", "circled"] as const).map(rank),
);
const CLEAR_SHARE = 0.8;
const CLEAR_STEPS = 2;

/** The styles before it are those of parts, chapters and sections, which no other style contains. */
const ARTICLE = rank("article");

/** Minimum share of the steps of a style that contain another one, for an order that is not the usual one. */
const LEAST_SHARE = 0.5;

/**
 * Finds the order from the numbers of a text in reading order. A style contains another if the other's numbers stand between
 * its successive numbers (一、 第一条 第二条 二、 第三条). The usual order (`STYLES`) holds unless the text shows another.
 *
 * Takes linear time.
 */
export function styleOrder(numbers: readonly Pick<Numbering, "style" | "value">[]): StyleOrder {
  const size = STYLES.length;
  const last = new Uint32Array(size);
  const steps = new Uint32Array(size);
  /** For each style, the styles that stand after its last number, as a set of bits. */
  const since = new Uint32Array(size);
  /** `contained[one * size + other]`: number of steps of `one` with `other` between. */
  const contained = new Uint32Array(size * size);
  const first = new Map<number, number>();
  for (const [index, { style, value }] of numbers.entries()) {
    const at = rank(style);
    if (!first.has(at)) first.set(at, index);
    if (value === (last[at] ?? 0) + 1 && value > 1) {
      steps[at] = (steps[at] ?? 0) + 1;
      for (let other = 0; other < size; other++) {
        if (((since[at] ?? 0) >> other) & 1) {
          contained[at * size + other] = (contained[at * size + other] ?? 0) + 1;
        }
      }
    }
    last[at] = value;
    since[at] = 0;
    for (let other = 0; other < size; other++) {
      if (other !== at) since[other] = (since[other] ?? 0) | (1 << at);
    }
  }
  const share = (one: number, other: number) =>
    (contained[one * size + other] ?? 0) / Math.max(1, steps[one] ?? 0);

  /** True if the text shows that `inner`, usually inside of `outer`, contains it. */
  function isReversed(outer: number, inner: number): boolean {
    const [usual, other] = [share(outer, inner), share(inner, outer)];
    if (outer < ARTICLE) return false;
    const isFirst = (first.get(inner) ?? 0) < (first.get(outer) ?? 0);
    if (isLoose(inner) && isItem(outer)) return other > usual || (other === usual && isFirst);
    if (isStandard(outer) && isStandard(inner)) {
      return usual === 0 && other >= CLEAR_SHARE && (steps[inner] ?? 0) >= CLEAR_STEPS && isFirst;
    }
    if (other < LEAST_SHARE || other < usual) return false;
    return other > usual || isFirst;
  }

  function isAbove(one: NumberStyle, other: NumberStyle): boolean {
    const [here, there] = [rank(one), rank(other)];
    return here < there ? !isReversed(here, there) : here > there && isReversed(there, here);
  }

  const styles = STYLES.filter((style) => first.has(rank(style)));
  const outermost = styles.reduce<NumberStyle | null>(
    (outer, style) => (outer !== null && !isAbove(style, outer) ? outer : style),
    null,
  );
  return { isAbove, outermost };
}
