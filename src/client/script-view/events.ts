/** Events about the text of a reading page. */

declare global {
  interface DocumentEventMap {
    /** The Chinese text is about to be exchanged: any code that has changed its nodes restores them synchronously. */
    "tiaowen:text-changing": Event;
    /** The Chinese text has been exchanged. */
    "tiaowen:text-changed": Event;
    /** The reader has turned the marks of conversions off. */
    "tiaowen:origins-closed": Event;
    /** The reader has asked for one script, because what is chosen has no room beside two. */
    "tiaowen:one-script": Event;
    /** An element of the text has to become visible: the folded sections around it open synchronously. */
    "tiaowen:reveal": Event;
  }
}

type TextEvent = "text-changing" | "text-changed" | "origins-closed" | "one-script";

/** Dispatches one of these events on the document. */
export function announce(moment: TextEvent): void {
  document.dispatchEvent(new Event(`tiaowen:${moment}`));
}

/** Opens the folded sections around an element. */
export function reveal(element: Element): void {
  element.dispatchEvent(new Event("tiaowen:reveal", { bubbles: true }));
}
