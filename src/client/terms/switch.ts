/** The reader's choice whether terms are marked in the text, kept for later visits. */
import { recall, remember } from "../dom/storage.ts";

/** Terms in the text; without the marks they are no links either, so that nobody has to pass them. */
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

/** Makes the choice of the appearance menu work. */
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
