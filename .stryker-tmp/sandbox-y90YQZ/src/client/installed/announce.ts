/** The bar that announces a new version of the site. The page stays until the reader accepts the version. */
// @ts-nocheck

import { offlineWord } from "../../site/i18n/pages/offline.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";

/** Shows the bar; later calls do nothing. `take` is called when the reader accepts. */
export function announceVersion(take: () => void): void {
  if (document.getElementById("new-version") !== null) return;
  const lang = pageLanguage();
  const reload = element(
    "button",
    { type: "button", class: "button" },
    offlineWord(lang, "reload"),
  );
  const later = element("button", { type: "button", class: "later" }, offlineWord(lang, "later"));
  const words = element("p", { role: "status" });
  const bar = element("aside", { id: "new-version", class: "new-version" }, words, reload, later);
  reload.addEventListener("click", take);
  later.addEventListener("click", () => {
    bar.hidden = true;
  });
  document.body.append(bar);
  // A live region is announced when its text changes, not when it is inserted.
  words.textContent = offlineWord(lang, "newVersion");
}
