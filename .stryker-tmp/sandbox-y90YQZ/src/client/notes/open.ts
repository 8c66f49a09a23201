/** Loads the signs of marked clauses if there are any, now or after another window has added some. */
// @ts-nocheck

import { recall } from "../dom/storage.ts";

function load(): void {
  import("./marks.ts")
    .then(({ startMarks }) => startMarks())
    .catch((error: unknown) => console.warn("Marks could not be shown:", error));
}

if (recall("localStorage", "notes") !== null) load();
addEventListener("storage", ({ key }) => {
  if (key === "tiaowen:notes") load();
});
