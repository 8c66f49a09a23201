/** The choice of how a translated text is shown. The style sheet does the rest. */
import { remember } from "../dom/storage.ts";
import { announce } from "../script-view/events.ts";
import { keepPlace } from "../script-view/keep-place.ts";

/** The value of the page as built; it is not stored. */
const DEFAULT = "below";
/** What both scripts side by side have room for. */
const CHINESE = "source";

/** Initializes the choice, where the page has one. Both scripts show the Chinese alone, and any other choice leaves them. */
export function startTranslationView(): void {
  const root = document.documentElement;
  const buttons = [...document.querySelectorAll<HTMLElement>("[data-translation-switch] button")];
  if (buttons.length === 0) return;
  const clauses = () => [...document.querySelectorAll<HTMLElement>(".clauses .clause")];
  const hasBoth = () => root.dataset.view === "both";

  function tell(): void {
    const shown = hasBoth() ? CHINESE : (root.dataset.translation ?? DEFAULT);
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.translation === shown));
    }
  }

  function choose(translation: string): void {
    if (hasBoth()) {
      if (translation === CHINESE) return;
      announce("one-script");
    }
    keepPlace(clauses(), () => {
      if (translation === DEFAULT) delete root.dataset.translation;
      else root.dataset.translation = translation;
    });
    remember("localStorage", "translation", translation === DEFAULT ? null : translation);
    tell();
  }

  for (const button of buttons) {
    button.addEventListener("click", () => choose(button.dataset.translation ?? DEFAULT));
  }
  new MutationObserver(tell).observe(root, { attributeFilter: ["data-view"] });
  tell();
}
