/** Fills the margin of a wide window with what concerns the clause being read. Its code is loaded where there is a margin. */
import { idle } from "../dom/idle.ts";

/** Where the style sheet shows the margin; see `margin.css`. */
const WIDE = matchMedia("(min-width: 90rem)");

const margin = document.getElementById("margin");
let isOpen = false;

function open(): void {
  if (margin === null || !WIDE.matches || isOpen) return;
  isOpen = true;
  void idle()
    .then(() => import("./margin.ts"))
    .then(({ startMargin }) => startMargin(margin));
}

open();
WIDE.addEventListener("change", open);
