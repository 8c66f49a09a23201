/** The Escape key where nothing above the page takes it. */
import { isTyping } from "./listen.ts";

/**
 * True for an Escape key that no dialog, popover, field or other listener takes. To be asked on the window, which hears of
 * a key last.
 */
export function isFreeEscape(event: KeyboardEvent): boolean {
  return (
    event.key === "Escape" &&
    !event.defaultPrevented &&
    !event.isComposing &&
    !isTyping(event.target) &&
    document.querySelector("dialog[open], :popover-open") === null
  );
}
