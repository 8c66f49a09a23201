/** Opens the find bar if the address has a query or a button is pressed. The bar's code is loaded then. */
// @ts-nocheck

import type { FindBar } from "./find-bar.ts";
// The code of every page runs first: part of it keeps a copy of the text.
import "../page/page.ts";

/** Initializes the bar and the buttons that open it. */
function startFinding(bar: HTMLElement): void {
  const field = bar.querySelector<HTMLInputElement>("input[name=q]");
  const query = new URLSearchParams(location.search).get("q") ?? "";
  let opening: Promise<FindBar> | null = null;
  /** An input method may be composing before the bar's code is loaded. */
  let isComposing = false;
  field?.addEventListener("compositionstart", () => {
    isComposing = true;
  });
  field?.addEventListener("compositionend", () => {
    isComposing = false;
  });

  /** Opens the bar for a button; without one, the bar's code decides whether the query of the address needs it. */
  function open(opener: HTMLElement | null): void {
    if (opener !== null) bar.hidden = false;
    opening ??= import("./find-bar.ts").then(({ startFindBar }) => startFindBar(bar));
    opening
      .then((started) => started.opened(opener, isComposing))
      .catch((error) => {
        // Without its code, the bar is a form that leads to the search page.
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
  // While the bar's code loads, a submission waits: the code reads the field when it starts.
  bar.addEventListener("submit", (event) => {
    if (opening !== null) event.preventDefault();
  });
  // Going back can bring a query to a page whose bar was never opened.
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
