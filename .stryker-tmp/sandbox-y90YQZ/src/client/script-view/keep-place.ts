/** Keeps the text in view in its position while the layout of the page changes. */
// @ts-nocheck


/** Makes a change, then scrolls so that the first block in the window has its former position. */
export function keepPlace(blocks: Iterable<Element>, change: () => void): void {
  const first = firstInWindow(blocks);
  const before = first?.getBoundingClientRect().top ?? 0;
  change();
  // At the top of the page, no text above can move it.
  if (first === null || scrollY === 0) return;
  scrollBy({ top: first.getBoundingClientRect().top - before, behavior: "instant" });
}

function firstInWindow(blocks: Iterable<Element>): Element | null {
  for (const block of blocks) {
    const { top, bottom } = block.getBoundingClientRect();
    if (top >= innerHeight) return null;
    if (bottom > 0 && top >= 0) return block;
  }
  return null;
}
