/** Keeps a selection to the column that it was begun in, so that what is copied is the text of one script. */

/** Makes selections within an element with twins hold one column: the main one unless a twin was pressed last. */
export function startColumns(clauses: HTMLElement): void {
  const choose = (event: Event) => {
    const pressed = event.target instanceof Element ? event.target.closest(".twin") : null;
    clauses.dataset.column = pressed === null ? "main" : "twin";
  };
  clauses.dataset.column = "main";
  document.addEventListener("pointerdown", choose);
  // Select all, by key, takes the main text.
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "a") clauses.dataset.column = "main";
  });
}
