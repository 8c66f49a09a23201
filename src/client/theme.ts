/** The theme choice: system, light or dark, kept for later visits. */
import { recall, remember } from "./storage.ts";

/** Makes the radio buttons of the appearance menu work. */
export function startTheme(): void {
  const choices = document.querySelectorAll<HTMLInputElement>('input[name="theme"]');
  const saved = recall("localStorage", "theme");
  for (const choice of choices) {
    if (choice.value === saved) choice.checked = true;
    choice.addEventListener("change", () => {
      const theme = choice.value === "system" ? null : choice.value;
      remember("localStorage", "theme", theme);
      if (theme === null) delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = theme;
    });
  }
}
