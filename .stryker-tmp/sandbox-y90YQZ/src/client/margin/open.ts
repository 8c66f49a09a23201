/** Fills the margin of a wide window with what concerns the clause being read. Its code is loaded where there is a margin. */
// @ts-nocheck

import { idle } from "../dom/idle.ts";

/** Where the style sheet shows the margin; see `margin.css`. */
const WIDE = matchMedia("(min-width: 90rem)");

const margin = document.getElementById("margin");

async function open(): Promise<void> {
  await idle();
  const { startMargin } = await import("./margin.ts");
  if (margin !== null) startMargin(margin);
}

if (WIDE.matches) void open();
else WIDE.addEventListener("change", () => void open(), { once: true });
