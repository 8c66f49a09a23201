/** The position of the clause panel: in the free margin beside the text, or as a sheet at the bottom. */
// @ts-nocheck


/** Lengths in rem: the least width of the window, the least width of the margin, and the gap between text and panel. */
const LEAST_WINDOW = 80;
const LEAST_MARGIN = 15;
const GAP = 1.875;

export type PanelPosition = "beside" | "below";

/** The position for which there is room now. Beside the text, `--panel-left` is set to the panel's left edge. */
export function placeFor(panel: HTMLElement): PanelPosition {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const text = document.querySelector("article")?.getBoundingClientRect();
  const right = text?.right ?? Number.POSITIVE_INFINITY;
  const margin = document.documentElement.clientWidth - right;
  if (innerWidth < LEAST_WINDOW * rem || margin < LEAST_MARGIN * rem) return "below";
  panel.style.setProperty("--panel-left", `${right + GAP * rem}px`);
  return "beside";
}
