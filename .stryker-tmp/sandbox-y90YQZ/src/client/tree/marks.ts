/** Highlights ranges of the page without changing its nodes, if the browser supports the CSS Custom Highlight API. */
// @ts-nocheck


const NAME = "tree-match";

/** Highlights these ranges and no others. */
export function markRanges(ranges: readonly Range[]): void {
  if (!("highlights" in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, new Highlight(...ranges));
}
