/** The height of a lane of the timeline, which page and browser reckon alike. */

/** The height of the name of a lane, in pixels: the lines of the years reach as high. */
const NAME = 31;
/** Room above and below the marks. */
const MARGIN = 4;

/** @param highest number of marks above each other @param step their distance in pixels */
export function laneHeight(highest: number, step: number): number {
  return Math.max(NAME, highest * step + MARGIN);
}
