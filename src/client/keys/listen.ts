/** Listens for keyboard shortcuts: never while text is typed or composed, nor while a dialog is open. */
import { recall, remember } from "../dom/storage.ts";
import { allShortcuts, meaningOf } from "./shortcuts.ts";

/** How long the second key of a shortcut is waited for, in milliseconds. */
const WAIT = 1500;

/** True where keys are text that somebody types. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("input:not([type=radio], [type=checkbox]), textarea, select"))
  );
}

/** True unless the reader has switched single keys off (WCAG 2.1.4). */
function areOn(): boolean {
  return recall("localStorage", "keys") !== "off";
}

/** Makes a checkbox show and change whether single keys are on. */
export function bindSwitch(choice: HTMLInputElement): void {
  choice.checked = areOn();
  choice.addEventListener("change", () => {
    remember("localStorage", "keys", choice.checked ? null : "off");
    for (const other of document.querySelectorAll<HTMLInputElement>("input[name=single-keys]")) {
      other.checked = choice.checked;
    }
  });
}

/** Runs the shortcuts of the page when their keys are pressed. */
export function listenForShortcuts(): void {
  let begun: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => {
    clearTimeout(timer);
    begun = null;
  };
  addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (key === "Shift") return;
    const isMeant =
      !event.defaultPrevented &&
      !event.isComposing &&
      !(event.ctrlKey || event.metaKey || event.altKey) &&
      !isTyping(target) &&
      document.querySelector("dialog:modal") === null &&
      areOn();
    const meaning = isMeant ? meaningOf(allShortcuts(), begun, key) : null;
    forget();
    if (meaning === null) return;
    event.preventDefault();
    if (meaning === "begins") {
      begun = key;
      timer = setTimeout(forget, WAIT);
    } else if (!event.repeat || meaning.keys.length === 1) {
      meaning.run();
    }
  });
}
