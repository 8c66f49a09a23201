/** What the parts of a reading page tell each other of its text. */

declare global {
  interface DocumentEventMap {
    /** The Chinese text is about to be exchanged: whoever has changed its nodes puts them back at once. */
    "tiaowen:text-changing": Event;
    /** The Chinese text has been exchanged. */
    "tiaowen:text-changed": Event;
    /** The reader no longer wants the conversions marked. */
    "tiaowen:origins-closed": Event;
    /** An element of the text has to be seen: what it is folded up in opens at once. */
    "tiaowen:reveal": Event;
  }
}

type TextEvent = "text-changing" | "text-changed" | "origins-closed";

/** Tells of a moment. */
export function announce(moment: TextEvent): void {
  document.dispatchEvent(new Event(`tiaowen:${moment}`));
}

/** Opens what an element is folded up in. */
export function reveal(element: Element): void {
  element.dispatchEvent(new Event("tiaowen:reveal", { bubbles: true }));
}
