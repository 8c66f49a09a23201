/** The width of printed lines, and the width at which a text is wrapped. */
// @ts-nocheck


/** The end of a sentence or of a part of it, with closing marks after it. */
const ENDED = /[。！？；：…!?;:—][」』”’"）)》】]*$/u;
/** A line that may be whole: it ends with a mark or a closing bracket. */
const MAY_END = /[。！？；：…!?;:—」』”’"）)》】]$/u;
/** Minimum width of a cut line, in Han characters: shorter lines are headings and cells. */
const LEAST_WIDTH = 14;
/** Number of cut lines of a long text. */
const LONG_TEXT = 100;
/** Minimum number of cut lines of one width. */
const LEAST_LINES = 3;
/** Tolerance of the width: marks are not set at the beginning of a line, and letters not divided. */
const TOLERANCE = 2.5;

/** The width of a text in Han characters; other letters, digits and spaces count half. */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Half of a character beyond the BMP counts half.
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    const isNarrow =
      unit <= 0xff || (unit >= 0x2000 && unit <= 0x200a) || (unit >= 0xff61 && unit <= 0xff9f);
    width += isHalf || isNarrow ? 0.5 : 1;
  }
  return width;
}

/** True if a line ends where a sentence, or a part of it, may end. */
export function isEnded(line: string): boolean {
  return ENDED.test(line);
}

/**
 * The width at which the lines of a text are wrapped, in Han characters; null if they are paragraphs. A wrapped text has
 * lines that end inside of sentences, nearly all at the same width, and hardly any longer ones.
 */
export function wrapWidth(lines: readonly string[]): number | null {
  const widths = lines.map(widthOf);
  const cut = widths.filter(
    (width, index) => width >= LEAST_WIDTH && !MAY_END.test(lines[index] ?? ""),
  );
  if (cut.length < LEAST_LINES) return null;
  const counts = new Map<number, number>();
  for (const width of cut) counts.set(Math.round(width), (counts.get(Math.round(width)) ?? 0) + 1);
  const near = (width: number) =>
    [-2, -1, 0, 1].reduce((sum, step) => sum + (counts.get(width + step) ?? 0), 0);
  const full = [...counts.keys()].reduce((best, width) =>
    near(width) > near(best) || (near(width) === near(best) && width > best) ? width : best,
  );
  const widest = Math.max(...cut.filter((width) => width <= full + 1.5));
  const same = cut.filter((width) => Math.abs(width - widest) <= TOLERANCE + 1).length;
  const longer = widths.filter((width) => width > widest + TOLERANCE).length;
  // In a long text, tables and lists may have lines of other widths.
  const [leastShare, mostLonger] =
    cut.length >= LONG_TEXT ? [0.4, 0.25] : [0.6, cut.length >= LONG_TEXT / 3 ? 0.05 : 0];
  const isWrapped =
    same >= Math.max(LEAST_LINES, cut.length * leastShare, lines.length * 0.15) &&
    longer <= lines.length * mostLonger;
  return isWrapped ? full : null;
}

/** True if a line fills the width of the text, once or, where extraction has put two printed lines together, twice. */
export function fillsWidth(line: string, width: number, slack: number): boolean {
  const own = widthOf(line);
  return [width, 2 * width].some((full) => own > full - slack && own < full + TOLERANCE + 1);
}
