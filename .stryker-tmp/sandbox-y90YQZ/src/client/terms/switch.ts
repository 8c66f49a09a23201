/** The setting whether terms are marked in the text, stored for later visits. */
// @ts-nocheck

import { recall, remember } from "../dom/storage.ts";

/** Shows or hides the marks of terms. Without marks, terms are not links either, so that they are no tab stops. */
function show(isOn: boolean): void {
  document.documentElement.classList.toggle("terms-off", !isOn);
  for (const term of document.querySelectorAll<HTMLAnchorElement>("a.term")) {
    const { href } = term.dataset;
    if (!isOn && href === undefined) {
      term.dataset.href = term.getAttribute("href") ?? "";
      term.removeAttribute("href");
    } else if (isOn && href !== undefined) {
      term.setAttribute("href", href);
      delete term.dataset.href;
    }
  }
}

/** Binds the checkbox of the appearance menu. */
export function startTermSwitch(): void {
  const choice = document.querySelector<HTMLInputElement>('input[name="terms"]');
  if (choice === null) return;
  choice.checked = recall("localStorage", "terms") !== "off";
  show(choice.checked);
  choice.addEventListener("change", () => {
    remember("localStorage", "terms", choice.checked ? null : "off");
    show(choice.checked);
  });
}
