/**
 * Offers to copy a selection with its source. The bar's code is loaded with the first selection. Ordinary copying is
 * unchanged.
 */
// @ts-nocheck

import type { QuotationBar } from "./bar.ts";

/** Milliseconds without a change of the selection before the bar appears. */
const SETTLES = 300;

/** The selected range, or null unless both of its ends are in the text. */
function selectedRange(text: HTMLElement): Range | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const isInside = text.contains(range.startContainer) && text.contains(range.endContainer);
  return isInside ? range : null;
}

function startQuotation(text: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let bar: Promise<QuotationBar> | null = null;

  async function update(): Promise<void> {
    const range = selectedRange(text);
    if (range === null && bar === null) return;
    bar ??= import("./bar.ts").then(({ createQuotationBar }) => createQuotationBar(text));
    const made = await bar;
    if (range === null) made.hide();
    else made.offer(range);
  }

  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      update().catch((error: unknown) => {
        console.warn("The quotation could not be offered:", error);
        bar = null;
      });
    }, SETTLES);
  });
}

const text = document.querySelector<HTMLElement>(".clauses[data-citation]");
if (text !== null) startQuotation(text);
