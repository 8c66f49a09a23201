/** Marks places of the page without touching its nodes, where the browser can (CSS Custom Highlight API). */

const NAME = "tree-match";

/** Marks these ranges and no others. */
export function markRanges(ranges: readonly Range[]): void {
  if (!("highlights" in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, new Highlight(...ranges));
}
