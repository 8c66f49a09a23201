/** A visit to a field by a key: the field comes into view, and Esc in it leads back as long as its text is unchanged. */
import { clauseBeingRead } from "../reading/current-clause.ts";
import { goOnFrom } from "./go-on-from.ts";

/** Moves the focus into a field. The visit ends when the field loses the focus. */
export function visitField(field: HTMLInputElement): void {
  const { activeElement: focused } = document;
  const { scrollX: left, scrollY: top } = window;
  const text = field.value;
  const ended = new AbortController();

  function leadBack(): void {
    field.blur();
    scrollTo({ left, top, behavior: "instant" });
    if (focused instanceof HTMLElement && focused !== document.body) {
      focused.focus({ preventScroll: true });
      return;
    }
    const reading = clauseBeingRead();
    if (reading !== null) goOnFrom(reading);
  }

  field.focus();
  field.select();
  field.addEventListener("blur", () => ended.abort(), { once: true });
  // Heard on the window, where the field's list of suggestions has had the key.
  addEventListener(
    "keydown",
    (event) => {
      const isFree = !event.defaultPrevented && !event.isComposing;
      if (event.key !== "Escape" || !isFree || field.value !== text) return;
      event.preventDefault();
      leadBack();
    },
    { signal: ended.signal },
  );
}
