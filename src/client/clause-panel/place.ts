/** Where the clause panel stands: in the free margin beside the text, or as a sheet below. */

/** Widths in rem: the least window and the least margin beside the text, and what parts the panel from the text. */
const LEAST_WINDOW = 80;
const LEAST_MARGIN = 15;
const GAP = 1.875;

export type PanelPosition = "beside" | "below";

/** Where a panel has room at present; where that is beside the text, `--panel-left` says where it begins. */
export function placeFor(panel: HTMLElement): PanelPosition {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const text = document.querySelector("article")?.getBoundingClientRect();
  const right = text?.right ?? Number.POSITIVE_INFINITY;
  const margin = document.documentElement.clientWidth - right;
  if (innerWidth < LEAST_WINDOW * rem || margin < LEAST_MARGIN * rem) return "below";
  panel.style.setProperty("--panel-left", `${right + GAP * rem}px`);
  return "beside";
}
