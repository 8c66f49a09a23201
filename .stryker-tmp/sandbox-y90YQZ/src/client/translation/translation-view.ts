/** The choice of how a translated text is shown. The style sheet does the rest. */
// @ts-nocheck

import { remember } from "../dom/storage.ts";
import { keepPlace } from "../script-view/keep-place.ts";

/** The value of the page as built; it is not stored. */
const DEFAULT = "below";

/** Initializes the choice, where the page has one. */
export function startTranslationView(): void {
  const root = document.documentElement;
  const buttons = [...document.querySelectorAll<HTMLElement>("[data-translation-switch] button")];
  const clauses = () => [...document.querySelectorAll<HTMLElement>(".clauses .clause")];

  function tell(): void {
    const shown = root.dataset.translation ?? DEFAULT;
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.translation === shown));
    }
  }

  for (const button of buttons) {
    button.addEventListener("click", () => {
      const { translation = DEFAULT } = button.dataset;
      keepPlace(clauses(), () => {
        if (translation === DEFAULT) delete root.dataset.translation;
        else root.dataset.translation = translation;
      });
      remember("localStorage", "translation", translation === DEFAULT ? null : translation);
      tell();
    });
  }
  tell();
}
