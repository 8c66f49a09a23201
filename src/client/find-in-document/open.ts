/** Opens the bar that finds in the text where the address asks for it or a button does; what it does is loaded then. */
import type { FindBar } from "./find-bar.ts";
// What runs on every page comes first: some of it keeps a copy of the text.
import "../page/page.ts";

/** Makes the bar and the buttons that open it work. */
function startFinding(bar: HTMLElement): void {
  const field = bar.querySelector<HTMLInputElement>("input[name=q]");
  const query = new URLSearchParams(location.search).get("q") ?? "";
  let opening: Promise<FindBar> | null = null;
  /** An input method may be at work before the script is there. */
  let isComposing = false;
  field?.addEventListener("compositionstart", () => {
    isComposing = true;
  });
  field?.addEventListener("compositionend", () => {
    isComposing = false;
  });

  /** Opens the bar for a button, or has its script tell whether it is wanted for the query of the address. */
  function open(opener: HTMLElement | null): void {
    if (opener !== null) bar.hidden = false;
    opening ??= import("./find-bar.ts").then(({ startFindBar }) => startFindBar(bar));
    opening
      .then((started) => started.opened(opener, isComposing))
      .catch((error) => {
        // Without its script the bar is still a form that leads to the search page.
        console.warn("The script of the bar could not be started:", error);
        opening = null;
        bar.hidden = false;
      });
  }

  for (const button of document.querySelectorAll<HTMLElement>("[data-find-open]")) {
    button.addEventListener("click", () => {
      open(button);
      field?.select();
    });
  }
  // What is typed until the script has come is taken up by it.
  bar.addEventListener("submit", (event) => {
    if (opening !== null) event.preventDefault();
  });
  // Going back may bring a query to a page whose bar was never opened.
  addEventListener("popstate", () => {
    if (opening === null && new URLSearchParams(location.search).get("q")) open(null);
  });
  if (query !== "") {
    if (field !== null) field.value = query;
    open(null);
  }
}

const bar = document.getElementById("find");
if (bar !== null) startFinding(bar);
