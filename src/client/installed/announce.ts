/** The bar that tells of a new version of the site; what is read stays until the reader takes it. */
import { offlineWord } from "../../site/i18n/pages/offline.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";

/** Shows the bar, once; `take` is called when the reader says so. */
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
  // A live region is read when it changes, not when it comes.
  words.textContent = offlineWord(lang, "newVersion");
}
