/** Starts the keyboard shortcuts of a page, and the dialog that lists them. */
// @ts-nocheck

import { keyWord } from "../../site/i18n/search/keys.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { bindSwitch, listenForShortcuts } from "./listen.ts";
import { addPlaceKeys } from "./places.ts";
import { addShortcuts } from "./shortcuts.ts";
import { addStepKeys } from "./steps.ts";

async function openHelp(): Promise<void> {
  const { openKeyHelp } = await import("./help.ts");
  openKeyHelp();
}

/** Adds the shortcuts of every page. Other modules add their own through `shortcuts.ts`. */
export function startKeys(): void {
  addPlaceKeys();
  addStepKeys();
  addShortcuts({ keys: ["?"], name: keyWord(pageLanguage(), "help"), run: openHelp });
  listenForShortcuts();
  for (const choice of document.querySelectorAll<HTMLInputElement>("input[name=single-keys]")) {
    bindSwitch(choice);
  }
  for (const button of document.querySelectorAll("button[data-key-help]")) {
    button.addEventListener("click", openHelp);
  }
}
