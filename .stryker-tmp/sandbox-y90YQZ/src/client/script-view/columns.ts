/** Restricts a selection to the column in which it began, so that copied text is in one script. */
// @ts-nocheck


/**
 * Restricts selections within an element with twins to one column: the twins if one was pressed last, otherwise the
 * main text.
 */
export function startColumns(clauses: HTMLElement): void {
  const choose = (event: Event) => {
    const pressed = event.target instanceof Element ? event.target.closest(".twin") : null;
    clauses.dataset.column = pressed === null ? "main" : "twin";
  };
  clauses.dataset.column = "main";
  document.addEventListener("pointerdown", choose);
  // Select all by keyboard selects the main text.
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "a") clauses.dataset.column = "main";
  });
}
