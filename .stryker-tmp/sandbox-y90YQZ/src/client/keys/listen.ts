/** Listens for keyboard shortcuts; not while the reader types or composes text, and not while a dialog is open. */
// @ts-nocheck

import { recall, remember } from "../dom/storage.ts";
import { allShortcuts, meaningOf } from "./shortcuts.ts";

/** Maximum time between the two keys of a shortcut, in milliseconds. */
const WAIT = 1500;

/** True if keys on the target are text input. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("input:not([type=radio], [type=checkbox]), textarea, select"))
  );
}

/** True unless the reader has turned single-key shortcuts off (WCAG 2.1.4). */
function areOn(): boolean {
  return recall("localStorage", "keys") !== "off";
}

/** Binds a checkbox to the setting of single-key shortcuts. */
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
