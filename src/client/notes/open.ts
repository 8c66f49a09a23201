/** Loads the signs of marked clauses where there are any, now or once another window makes some. */
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
