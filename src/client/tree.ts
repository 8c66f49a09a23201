/** Expand all and collapse all on the page of a task hierarchy. */

for (const button of document.querySelectorAll<HTMLElement>("[data-tree]")) {
  button.addEventListener("click", () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(".tree details")) {
      details.open = button.dataset.tree === "expand";
    }
  });
}
