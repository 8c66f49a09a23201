/** The keys that lead to the search: `/`, which a reader can switch off, and Ctrl or ⌘ with K. */
import { pageHref } from "../site/address.ts";
import { pageLanguage } from "./page-language.ts";
import { recall, remember } from "./storage.ts";

/** True where keys are text that somebody types. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("input:not([type=radio], [type=checkbox]), textarea, select"))
  );
}

function isSearchKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (key === "/")
    return !ctrlKey && !metaKey && !altKey && recall("localStorage", "slash") !== "off";
  return key.toLowerCase() === "k" && ctrlKey !== metaKey && !altKey;
}

/**
 * Makes the keys lead to the field that names them in `aria-keyshortcuts`, or where none is to be seen to the search
 * page; and makes the checkbox `slash` switch `/` off and on.
 */
export function startSearchKeys(): void {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
    if (!isSearchKey(event)) return;
    event.preventDefault();
    const fields = document.querySelectorAll<HTMLInputElement>("input[aria-keyshortcuts]");
    const field = [...fields].find((each) => each.checkVisibility());
    if (field === undefined) location.assign(pageHref(pageLanguage(), "search/"));
    else field.select();
  });
  for (const choice of document.querySelectorAll<HTMLInputElement>('input[name="slash"]')) {
    choice.checked = recall("localStorage", "slash") !== "off";
    choice.addEventListener("change", () => {
      remember("localStorage", "slash", choice.checked ? null : "off");
    });
  }
}
